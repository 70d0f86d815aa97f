package org.handlebook.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handlebook.report.Reports;
import org.handlebook.report.run.PageSteps;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.stub.SyntheticStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageBlocksTest {
  @TempDir Path directory;

  @Test
  void twentyScenariosOfARunMakeABlock() throws IOException {
    try (Reports reports = Reports.open(directory)) {
      SyntheticStream.write(reports, 50);
    }
    String steps = PageSteps.in(Files.readString(directory.resolve("index.html")));
    assertThat(steps.lines()).hasSize(3).allSatisfy(block -> assertThat(block).startsWith("[[{"));
  }

  @Test
  void scenariosOfSeveralRunsDoNotMix() throws IOException {
    RecordedRun one = RecordedRun.open(directory).named("one");
    RecordedRun two = RecordedRun.open(directory).named("two");
    for (RecordedRun run : List.of(one, two)) {
      SyntheticStream.write(run, 30);
      run.close();
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    Page.write(List.of(one, two), PageContext.of(Map.of()), page);
    one.discard();
    two.discard();
    assertThat(PageSteps.in(page.toString(UTF_8)).lines()).hasSize(4);
    assertThat(page.toString(UTF_8))
        .contains("<h1>All 30 scenarios hold on one and two</h1>")
        .contains("one, two에서 시나리오 30개가 모두 통과했다")
        .containsPattern("\"runs\":\\[\\[1,\\d+,0,0\\],\\[1,\\d+,1,0\\]\\]");
  }
}
