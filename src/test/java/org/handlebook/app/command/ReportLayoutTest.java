package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportLayoutTest {
  @TempDir Path folder;

  @Test
  void foldersHavePlainNamesEachOnce() {
    assertThat(ReportLayout.names(List.of("model", "wine-8.0", "a/b", "a b", "../x", "", "모델")))
        .containsExactly("model", "wine-8.0", "a-b", "a-b-2", "_.-x", "_", "_-");
  }

  @Test
  void neverLeavesItsFolder() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Path mine = Files.writeString(folder.resolve("index.html"), "mine");
    Files.write(reports.resolve("systems.txt"), List.of("..", "../reports", "", ".", "/tmp"));
    new ReportLayout(reports).settleOne();
    assertThat(mine).exists();
    assertThat(reports).isEmptyDirectory();
  }

  @Test
  void laysThePageOfSentencesBesideTheReport() throws IOException {
    Path page = Files.writeString(folder.resolve("all.html"), "sentences");
    Path reports = Files.createDirectories(folder.resolve("reports"));
    new ReportLayout(reports, page).begin();
    assertThat(reports.resolve("sentences.html")).hasContent("sentences");
  }

  @Test
  void whatIsNotDoneYetIsNotLeftOver() throws IOException {
    ReportLayout layout = new ReportLayout(folder);
    Files.createDirectories(layout.folder("b"));
    Files.writeString(layout.folder("b").resolve("index.html"), "of the run before");
    layout.settleSeveral(List.of("a", "b"), Set.of("a"));
    assertThat(layout.folder("b")).doesNotExist();
  }
}
