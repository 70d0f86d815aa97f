package org.handlebook.runner;

import io.cucumber.messages.types.Envelope;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import java.nio.file.Path;
import java.util.Optional;
import org.handlebook.report.Reports;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.RunStamp;
import org.handlebook.report.run.StreamJoiner;
import org.handlebook.runner.scope.RunScope;

/**
 * The engine's side of the stream: hands every message to the sink of the run it works for. Where
 * no run is bound (the suite class of the build, an editor), it writes reports of its own into the
 * directory given as its argument: {@code org.handlebook.runner.MessagePlugin:target/acceptance},
 * with the {@link RunStamp} that is bound, if one is.
 */
public final class MessagePlugin implements ConcurrentEventListener {
  private final MessageSink sink;
  private final boolean own;
  private final FailureLanguage language = new FailureLanguage();

  /** Serves a run that is bound by {@link RunScope}; without one, reports go to {@code reports}. */
  public MessagePlugin() {
    this("reports");
  }

  /**
   * Serves a run that is bound by {@link RunScope}; without one, reports go to the given directory.
   */
  public MessagePlugin(String directory) {
    Optional<MessageSink> bound = RunScope.current(MessageSink.class);
    own = bound.isEmpty();
    sink = own ? ownReports(Path.of(directory)) : bound.get();
  }

  private static MessageSink ownReports(Path directory) {
    RunStamp stamp = RunScope.current(RunStamp.class).orElse(null);
    return new StreamJoiner(Reports.open(directory), Path.of(""), stamp);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(Envelope.class, this::pass);
  }

  /** Suggestions are stubs in Java, of no use to people who write sentences. */
  private void pass(Envelope message) {
    if (message.getSuggestion().isEmpty()) {
      sink.accept(language.told(message));
    }
    if (own && message.getTestRunFinished().isPresent()) {
      sink.close();
    }
  }
}
