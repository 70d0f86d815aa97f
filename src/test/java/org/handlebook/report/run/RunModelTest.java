package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.report.Reports;
import org.handlebook.report.stub.SyntheticStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reports make of runs that do not go as they should. */
class RunModelTest {
  @TempDir Path directory;

  @Test
  void allHolds() throws IOException {
    assertThat(page(synthetic()))
        .contains("<h1>All 10 scenarios hold</h1>")
        .doesNotContain("class=\"troubles\"");
  }

  @Test
  void whatWasRunningWhenTheStreamBrokeOffDidNotPass() throws IOException {
    List<Envelope> messages = synthetic();
    String page = page(messages.subList(0, messages.size() - 8));
    assertThat(page)
        .contains("<h1>Unclear: the run did not come to its end, 1 scenario has no result</h1>")
        .contains("How it ended is not told.");
    assertThat(Files.readString(directory.resolve("junit.xml")))
        .contains("tests=\"12\" failures=\"0\" errors=\"3\"")
        .containsOnlyOnce("message=\"How it ended is not told.\"");
  }

  @Test
  void aFileThatCannotBeReadIsNoSuccess() throws IOException {
    List<Envelope> messages = synthetic();
    messages.add(
        Envelope.of(
            new ParseError(SourceReference.of("features/a.feature"), "(3:1): expected <Feature>")));
    assertThat(page(messages))
        .contains(
            "<h1>Not every file could be read</h1>",
            "features/a.feature",
            "(3:1): expected &lt;Feature&gt;");
    assertThat(Files.readString(directory.resolve("junit.xml")))
        .contains("(3:1): expected &lt;Feature");
  }

  @Test
  void aRunThatBrokeSaysSo() throws IOException {
    List<Envelope> messages = synthetic();
    messages.add(
        Envelope.of(
            new TestRunFinished(
                "no machine",
                false,
                new Timestamp(1L, 0L),
                new Exception("X", "no machine", "at …"),
                null)));
    assertThat(page(messages))
        .contains("<h1>The run itself broke</h1>", "no machine")
        .doesNotContain("at …");
  }

  @Test
  void nothingIsNotASuccess() throws IOException {
    assertThat(page(List.of())).contains("<h1>Unclear: the run has not begun</h1>");
  }

  private String page(List<Envelope> messages) throws IOException {
    try (Reports reports = Reports.open(directory)) {
      messages.forEach(reports::accept);
    }
    return Files.readString(directory.resolve("index.html"));
  }

  private static List<Envelope> synthetic() {
    List<Envelope> messages = new ArrayList<>();
    SyntheticStream.write(
        new MessageSink() {
          @Override
          public void accept(Envelope message) {
            messages.add(message);
          }

          @Override
          public void close() {}
        },
        10);
    return messages;
  }
}
