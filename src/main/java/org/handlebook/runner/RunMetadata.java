package org.handlebook.runner;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Envelope;
import java.util.Optional;
import org.handlebook.record.MediaTypes;
import org.handlebook.report.run.MessageSink;
import org.handlebook.rules.RuleBook;
import org.handlebook.translation.RunSentences;

/**
 * Puts into the stream what reports need to know besides the run: after the stamp the book of
 * rules, and before the first step definitions of a batch their sentences in both languages.
 */
final class RunMetadata implements MessageSink {
  private final MessageSink delegate;
  private final Optional<RuleBook> rules;
  private final RunSentences runSentences;
  private Optional<Attachment> stamp = Optional.empty();

  RunMetadata(MessageSink delegate, Optional<RuleBook> rules, RunSentences runSentences) {
    this.delegate = delegate;
    this.rules = rules;
    this.runSentences = runSentences;
  }

  @Override
  public void accept(Envelope message) {
    if (message.getStepDefinition().isPresent()) {
      runSentences.untold().ifPresent(json -> attach(MediaTypes.SENTENCES, json));
    }
    delegate.accept(message);
    if (stamp.isEmpty() && message.getAttachment().filter(RunMetadata::isStamp).isPresent()) {
      stamp = message.getAttachment();
      rules.ifPresent(book -> attach(MediaTypes.RULES, book.json()));
    }
  }

  private static boolean isStamp(Attachment attachment) {
    return attachment.getMediaType().equals(MediaTypes.RUN);
  }

  /** Attaches to the run, as the stamp is. */
  private void attach(String mediaType, String json) {
    stamp.ifPresent(
        like ->
            delegate.accept(
                Envelope.of(
                    new Attachment(
                        json,
                        AttachmentContentEncoding.IDENTITY,
                        null,
                        mediaType,
                        null,
                        null,
                        null,
                        null,
                        like.getTestRunStartedId().orElse(null),
                        null,
                        like.getTimestamp().orElse(null)))));
  }

  @Override
  public void batchEnded() {
    delegate.batchEnded();
  }

  @Override
  public void close() {
    delegate.close();
  }
}
