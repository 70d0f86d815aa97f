package org.handlebook.app.author.feature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.text.Language;
import org.junit.jupiter.api.Test;

/** What is read of a feature, and that only the lines change that are written anew. */
final class FeatureDocumentTest {
  private static final String TEXT =
      """
      # language: ko
      기능: f
        배경:
          조건 "A" 프로세스가 있다

      Rule: r
        시나리오: s
          그러면 표:
            |a|가나|
            |b|c|
      """;

  @Test
  void findsScenariosAndStepsOfRulesToo() throws IOException {
    FeatureDocument feature = read(TEXT);

    assertThat(feature.language()).isEqualTo(Language.KOREAN);
    assertThat(feature.scenarios()).extracting(Scenario::getName).containsExactly("s");
    assertThat(feature.steps()).extracting(Step::getText).containsExactly("\"A\" 프로세스가 있다", "표:");
    assertThat(feature.pickles()).hasSize(1);
  }

  @Test
  void writesTablesAlignedAndLeavesTheRest() throws IOException {
    String windows = TEXT.replace("\n", "\r\n");
    FeatureLines lines = new FeatureLines(windows);
    read(windows)
        .steps()
        .get(1)
        .getDataTable()
        .ifPresent(
            table ->
                lines.setTable(table.getRows(), List.of(List.of("a", "가나"), List.of("b", "c"))));

    assertThat(lines.toString())
        .isEqualTo(windows.replace("|a|가나|", "| a | 가나 |").replace("|b|c|", "| b | c    |"));
  }

  @Test
  void writesLinesOfOldMacsWithTheEndsOfToday() throws IOException {
    FeatureLines lines = new FeatureLines(TEXT.replace('\n', '\r'));
    lines.set(2, "기능: g");

    assertThat(lines.toString()).isEqualTo(TEXT.replace("기능: f", "기능: g"));
  }

  private static FeatureDocument read(String text) throws IOException {
    return FeatureDocument.of(Path.of("f.feature").toUri(), text.getBytes(UTF_8));
  }
}
