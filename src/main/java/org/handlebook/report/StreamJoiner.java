package org.handlebook.report;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.Source;
import io.cucumber.messages.types.TestRunFinished;
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
  private final GlueOnce glue = new GlueOnce();
  private final Set<String> sources = new HashSet<>();
  private boolean metaSeen;
  private boolean startSeen;
  private @Nullable TestRunFinished end;

  /** Joins into the given sink, with addresses relative to the working directory. */
  public StreamJoiner(MessageSink delegate) {
    this(delegate, Path.of(""));
  }

  /** Joins into the given sink, with addresses relative to the given project directory. */
  public StreamJoiner(MessageSink delegate, Path project) {
    this.delegate = delegate;
    this.uris = new RelativeUris(project);
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
      if (startSeen && end != null) {
        delegate.accept(Envelope.of(end));
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
      boolean first = !startSeen;
      startSeen = true;
      return keptIf(first, message);
    }
    return message.getPickle().isPresent()
        ? Optional.of(relative(message.getPickle().get()))
        : text(message);
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
