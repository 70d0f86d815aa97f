package org.handlebook.app.author;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handlebook.record.DifferenceNote.Gone;
import org.handlebook.record.DifferenceNote.Unknown;
import org.handlebook.record.MediaTypes;
import org.handlebook.report.run.MessageSink;

/** What the messages of a run tell that the ledger does not know, or knows wrongly. */
public final class Findings implements MessageSink {
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<Gone> gone = new ArrayList<>();

  @Override
  public void accept(Envelope message) {
    message.getAttachment().ifPresent(this::read);
  }

  private void read(Attachment attachment) {
    if (attachment.getMediaType().equals(MediaTypes.UNKNOWN_DIFFERENCE)) {
      unknown.add(Unknown.of(attachment.getBody()));
    } else if (attachment.getMediaType().equals(MediaTypes.GONE_DIFFERENCE)) {
      gone.add(Gone.of(attachment.getBody()));
    }
  }

  @Override
  public void close() {}

  /** As the features have them. */
  List<Unknown> unknown() {
    return unknown.stream()
        .sorted(Comparator.comparing(Unknown::feature).thenComparing(Unknown::scenario))
        .toList();
  }

  List<Gone> gone() {
    return gone.stream().distinct().sorted(Comparator.comparing(Gone::entry)).toList();
  }
}
