package org.handlebook.report.run;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Source;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one valid stream of the messages of several engine runs: one meta, one start, one end, and
 * every step definition, hook and parameter type once, however many threads and runs announced it.
 * Feature addresses become relative to the project. Nothing but the announced glue is remembered.
 */
public final class StreamJoiner implements MessageSink {
  private final MessageSink delegate;
  private final RelativeUris uris;
  private final @Nullable RunStamp stamp;
  private final GlueDeduplicator glue = new GlueDeduplicator();
  private final Set<String> sources = new HashSet<>();
  private boolean metaSeen;
  private @Nullable TestRunStarted start;
  private @Nullable TestRunFinished end;

  /** Joins into the given sink, with addresses relative to the working directory. */
  public StreamJoiner(MessageSink delegate) {
    this(delegate, Path.of(""), null);
  }

  /** Joins into the given sink, and says in the stream on which system the run happens. */
  public StreamJoiner(MessageSink delegate, RunStamp stamp) {
    this(delegate, Path.of(""), stamp);
  }

  /**
   * Joins into the given sink, with addresses relative to the given project directory.
   *
   * @param stamp on which system the run happens, or null when nobody knows
   */
  public StreamJoiner(MessageSink delegate, Path project, @Nullable RunStamp stamp) {
    this.delegate = delegate;
    this.uris = new RelativeUris(project);
    this.stamp = stamp;
  }

  @Override
  public void accept(Envelope message) {
    if (message.getTestStepStarted().isPresent()
        || message.getTestStepFinished().isPresent()
        || message.getAttachment().isPresent()
        || message.getTestCaseStarted().isPresent()
        || message.getTestCaseFinished().isPresent()) {
      delegate.accept(message);
    } else if (message.getTestRunFinished().isPresent()) {
      runEnded(message.getTestRunFinished().get());
    } else {
      once(message).ifPresent(delegate::accept);
    }
  }

  /** Writes the one end of the run, if it ever began, and closes the delegate. */
  @Override
  public void close() {
    try {
      if (start != null && end != null) {
        delegate.accept(Envelope.of(of(start, end)));
      }
    } finally {
      delegate.close();
    }
  }

  private void runEnded(TestRunFinished next) {
    end = end == null ? next : joined(end, next);
    glue.runEnded();
    delegate.batchEnded();
  }

  private static TestRunFinished of(TestRunStarted start, TestRunFinished end) {
    return new TestRunFinished(
        end.getMessage().orElse(null),
        end.getSuccess(),
        end.getTimestamp(),
        end.getException().orElse(null),
        start.getId().orElse(null));
  }

  private static TestRunFinished joined(TestRunFinished first, TestRunFinished next) {
    TestRunFinished told = first.getException().isPresent() ? first : next;
    return new TestRunFinished(
        told.getMessage().orElse(null),
        first.getSuccess() && next.getSuccess(),
        next.getTimestamp(),
        told.getException().orElse(null),
        first.getTestRunStartedId().orElse(null));
  }

  private Optional<Envelope> once(Envelope message) {
    if (message.getMeta().isPresent()) {
      boolean first = !metaSeen;
      metaSeen = true;
      return keptIf(first, message);
    }
    if (message.getTestRunStarted().isPresent()) {
      begun(message.getTestRunStarted().get());
      return Optional.empty();
    }
    return message.getPickle().isPresent()
        ? Optional.of(relative(message.getPickle().get()))
        : text(message);
  }

  private void begun(TestRunStarted message) {
    if (start == null) {
      start = RunStamp.withId(message);
      delegate.accept(Envelope.of(start));
      if (stamp != null) {
        delegate.accept(stamp.message(start));
      }
    }
  }

  private Optional<Envelope> text(Envelope message) {
    if (message.getSource().isPresent()) {
      Source source = message.getSource().get();
      String uri = uris.relative(source.getUri());
      return keptIf(
          sources.add(uri + ' ' + source.getData().hashCode()),
          Envelope.of(new Source(uri, source.getData(), source.getMediaType())));
    }
    if (message.getGherkinDocument().isPresent()) {
      return Optional.of(relative(message.getGherkinDocument().get()));
    }
    return glue.once(message);
  }

  private Envelope relative(Pickle pickle) {
    return Envelope.of(
        new Pickle(
            pickle.getId(),
            uris.relative(pickle.getUri()),
            pickle.getName(),
            pickle.getLanguage(),
            pickle.getSteps(),
            pickle.getTags(),
            pickle.getAstNodeIds()));
  }

  private Envelope relative(GherkinDocument document) {
    return Envelope.of(
        new GherkinDocument(
            document.getUri().map(uris::relative).orElse(null),
            document.getFeature().orElse(null),
            document.getComments()));
  }

  private static Optional<Envelope> keptIf(boolean kept, Envelope message) {
    return kept ? Optional.of(message) : Optional.empty();
  }
}
