package org.handlebook.runner;

import io.cucumber.messages.ProtocolVersion;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Product;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.report.run.MessageSink;

/**
 * Tells reports of the files that could not be run, as a small run of its own that did not succeed.
 */
final class ProblemMessages {
  private static final Pattern PLACE = Pattern.compile("^(.*?):([0-9]+)(?::([0-9]+))?: ");

  private ProblemMessages() {}

  static void tell(List<String> problems, MessageSink sink) {
    begin(sink);
    for (String problem : problems) {
      sink.accept(Envelope.of(new ParseError(source(problem), problem)));
    }
    end(false, sink);
  }

  /** Tells reports of a run of a shard that has no scenarios. */
  static void tellNothing(MessageSink sink) {
    begin(sink);
    end(true, sink);
  }

  /** Tells reports that the run broke off. */
  static void tell(Throwable breakdown, MessageSink sink) {
    String message = String.valueOf(breakdown.getMessage());
    Exception exception = new Exception(breakdown.getClass().getName(), message, null);
    sink.accept(Envelope.of(new TestRunFinished(message, false, now(), exception, null)));
  }

  private static void begin(MessageSink sink) {
    sink.accept(Envelope.of(meta()));
    sink.accept(Envelope.of(new TestRunStarted(now(), null)));
  }

  private static void end(boolean success, MessageSink sink) {
    sink.accept(Envelope.of(new TestRunFinished(null, success, now(), null, null)));
  }

  private static Meta meta() {
    return new Meta(
        ProtocolVersion.getVersion(),
        new Product("handlebook", null),
        product("java.vm.name", "java.vm.version"),
        product("os.name", "os.version"),
        new Product(System.getProperty("os.arch"), null),
        null);
  }

  private static Product product(String name, String version) {
    return new Product(System.getProperty(name), System.getProperty(version));
  }

  /** Returns the {@code path:line} or {@code path:line:column} that a problem begins with. */
  private static SourceReference source(String problem) {
    Matcher place = PLACE.matcher(problem);
    if (!place.find()) {
      return new SourceReference(problem, null, null, null);
    }
    Long column = place.group(3) == null ? null : Long.valueOf(place.group(3));
    Location location = new Location(Long.valueOf(place.group(2)), column);
    return new SourceReference(place.group(1), null, null, location);
  }

  private static Timestamp now() {
    Instant now = Instant.now();
    return new Timestamp(now.getEpochSecond(), (long) now.getNano());
  }
}
