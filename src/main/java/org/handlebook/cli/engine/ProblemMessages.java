package org.handlebook.cli.engine;

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
import org.handlebook.report.MessageSink;

/**
 * Tells reports of the files that could not be run, as a small run of its own that did not succeed.
 */
final class ProblemMessages {
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

  /** The {@code path:line} that a problem begins with. */
  private static SourceReference source(String problem) {
    int end = problem.indexOf(": ");
    int colon = problem.lastIndexOf(':', end - 1);
    if (end < 0 || colon < 0) {
      return new SourceReference(problem, null, null, null);
    }
    long line = Long.parseLong(problem.substring(colon + 1, end));
    return new SourceReference(problem.substring(0, colon), null, null, new Location(line, null));
  }

  private static Timestamp now() {
    Instant now = Instant.now();
    return new Timestamp(now.getEpochSecond(), (long) now.getNano());
  }
}
