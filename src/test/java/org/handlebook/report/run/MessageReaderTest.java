package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.report.Reports;
import org.handlebook.report.stub.SyntheticStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {
  @TempDir Path directory;
  private final List<Envelope> read = new ArrayList<>();
  private final List<Envelope> written = new ArrayList<>();

  @BeforeEach
  void writeAStream() {
    SyntheticStream.write(collector(written), 10);
    try (Reports reports = Reports.open(directory)) {
      written.forEach(reports::accept);
    }
  }

  @Test
  void givesBackWhatWasWritten() {
    assertThat(read(directory.resolve("messages.ndjson"))).isEmpty();
    assertThat(read).isEqualTo(written);
  }

  @Test
  void leavesOutWhatIsNotWanted() {
    MessageReader.read(
        directory.resolve("messages.ndjson"),
        "m",
        line -> !line.contains("testStepStarted"),
        collector(read));
    assertThat(read)
        .isEqualTo(
            written.stream().filter(message -> message.getTestStepStarted().isEmpty()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "0", "\"next\"", "2.5", "-1"})
  void doesNotGuessAtTracesOfAnUnknownFormat(String format) throws IOException {
    Path other = ofFormat("\\\"format\\\":" + format.replace("\"", "\\\""));
    String where = "m:" + (1 + Files.readString(other).lines().toList().indexOf(firstTrace(other)));
    assertThatThrownBy(() -> read(other))
        .isInstanceOf(NoStream.class)
        .hasMessage(
            where
                + ": what steps did is told in format "
                + format.replace("\"", "")
                + ", which this Handlebook does not know; use the one that wrote it, or a later one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\\"format\\\":1", "\\\"old\\\":0"})
  void readsTracesOfTheFormatBefore(String format) throws IOException {
    assertThat(read(ofFormat(format))).isEmpty();
    assertThat(read).hasSameSizeAs(written);
  }

  /** The stream with a trace whose first field is that. */
  private Path ofFormat(String field) throws IOException {
    String stream = Files.readString(directory.resolve("messages.ndjson"));
    String trace = "{\"attachment\":{\"body\":\"{";
    assertThat(stream).contains(trace);
    return Files.writeString(
        directory.resolve("other.ndjson"), stream.replace(trace, trace + field + ','));
  }

  private static String firstTrace(Path stream) throws IOException {
    return Files.readAllLines(stream).stream()
        .filter(line -> line.contains("handlebook.scene+json"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void toleratesAStreamThatIsCutInTheMiddleOfALine() throws IOException {
    byte[] whole = Files.readAllBytes(directory.resolve("messages.ndjson"));
    Path cut = directory.resolve("cut.ndjson");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 20));
    assertThat(read(cut)).contains("m:" + written.size());
    assertThat(read).isEqualTo(written.subList(0, written.size() - 1));
  }

  @Test
  void refusesALineThatIsNoMessage() throws IOException {
    Path file = directory.resolve("messages.ndjson");
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(5, "oops");
    Files.write(file, lines);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(NoStream.class)
        .hasMessage("m:6: this is no Cucumber message");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; m: no run is told of here",
        "'{}'; m: no run is told of here",
        "'{\"later\":{\"x\":1}}'; m: no run is told of here",
        "null; m:1: this is no Cucumber message",
        "'{'; m:1: this is no Cucumber message",
        "'[1]'; m:1: this is no Cucumber message",
        "Feature: f; m:1: this is no Cucumber message"
      })
  void refusesWhatIsNoStream(String text, String why) throws IOException {
    Path file = Files.writeString(directory.resolve("other"), text);
    assertThatThrownBy(() -> read(file)).isInstanceOf(NoStream.class).hasMessage(why);
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertThatThrownBy(() -> read(directory.resolve("nowhere")))
        .isInstanceOf(NoStream.class)
        .hasMessage("m: cannot be read");
    assertThatThrownBy(() -> read(directory)).hasMessage("m: cannot be read");
  }

  private Optional<String> read(Path file) {
    return MessageReader.read(file, "m", line -> true, collector(read));
  }

  private static MessageSink collector(List<Envelope> list) {
    return new MessageSink() {
      @Override
      public void accept(Envelope message) {
        list.add(message);
      }

      @Override
      public void close() {}
    };
  }
}
