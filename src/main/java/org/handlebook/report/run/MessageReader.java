package org.handlebook.report.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.record.StepTraceReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream back: one message a line. A last line that is cut in its middle is what a run that
 * died leaves, and is left out; anything else that is no message is a mistake of whoever named the
 * file.
 */
public final class MessageReader {
  private final Deserializer deserializer = new Deserializer();
  private final String name;
  private final Predicate<String> wanted;
  private boolean begun;

  private MessageReader(String name, Predicate<String> wanted) {
    this.name = name;
    this.wanted = wanted;
  }

  /**
   * Hands all messages of a stream to a sink, which stays open.
   *
   * @param name how people know the file
   * @param wanted tells of a line of the stream whether the sink needs it; others need be no
   *     messages
   * @return where the stream is cut, as {@code FILE:LINE}; empty when its last line is whole
   * @throws NoStream if the file cannot be read, or is no stream of messages
   */
  public static Optional<String> read(
      Path file, String name, Predicate<String> wanted, MessageSink sink) {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw NoStream.because("no.file", name);
    }
    MessageReader reader = new MessageReader(name, wanted);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), UTF_8), 1 << 16)) {
      return reader.read(lines, sink);
    } catch (IOException e) {
      throw NoStream.because("cannot.read", name);
    }
  }

  private Optional<String> read(BufferedReader lines, MessageSink sink) throws IOException {
    int number = 0;
    String next = lines.readLine();
    while (next != null) {
      String line = next;
      next = lines.readLine();
      number++;
      if (!isSkipped(line) && !deliver(line, number, sink)) {
        return Optional.of(cut(number, next == null));
      }
    }
    if (!begun) {
      throw NoStream.because("no.run", name);
    }
    return Optional.empty();
  }

  private String cut(int number, boolean last) {
    String place = name + ':' + number;
    if (begun && last) {
      return place;
    }
    throw NoStream.because("no.message", place);
  }

  private boolean isSkipped(String line) {
    return line.isBlank() || (line.startsWith("{\"") && line.endsWith("}}") && !wanted.test(line));
  }

  /**
   * Hands on the message of a line; of kinds that later versions of the protocol added, nobody
   * takes notice.
   *
   * @return false if it is none
   */
  private boolean deliver(String line, int number, MessageSink sink) {
    Envelope message = message(line);
    if (message == null) {
      return false;
    }
    message
        .getAttachment()
        .flatMap(StepRun::trace)
        .flatMap(StepTraceReader::unknownFormat)
        .ifPresent(format -> refuse(number, format));
    begun |= message.getTestRunStarted().isPresent();
    sink.accept(message);
    return true;
  }

  private void refuse(int number, String format) {
    throw NoStream.because("format", name + ':' + number, format);
  }

  private @Nullable Envelope message(String line) {
    try {
      return deserializer.readValue(line);
    } catch (IOException e) {
      return null;
    }
  }
}
