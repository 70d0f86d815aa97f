package org.handlebook.app.author;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.handlebook.differences.KnownDifferences.Place;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.json.JsonValue;
import org.handlebook.report.run.MessageSink;

/** What the messages of a run tell that the ledger does not know, or knows wrongly. */
public final class Findings implements MessageSink {
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<Gone> gone = new ArrayList<>();

  /**
   * A step that does not hold.
   *
   * @param step its line
   * @param said what it said then
   */
  record Unknown(Place scenario, int step, String said) {}

  /**
   * A known difference that did not occur.
   *
   * @param entry where the ledger has it: {@code file:line}
   */
  record Gone(String id, String entry) {}

  @Override
  public void accept(Envelope message) {
    message.getAttachment().ifPresent(this::read);
  }

  private void read(Attachment attachment) {
    if (attachment.getMediaType().equals(MediaTypes.UNKNOWN_DIFFERENCE)) {
      JsonValue note = JsonValue.read(attachment.getBody());
      Place scenario = new Place(note.get("feature").text(), number(note, "scenario"));
      unknown.add(new Unknown(scenario, number(note, "step"), note.get("said").text()));
    } else if (attachment.getMediaType().equals(MediaTypes.GONE_DIFFERENCE)) {
      JsonValue note = JsonValue.read(attachment.getBody());
      gone.add(new Gone(note.get("id").text(), note.get("entry").text()));
    }
  }

  private static int number(JsonValue note, String field) {
    return Integer.parseInt(note.get(field).text());
  }

  @Override
  public void close() {}

  /** As the features have them. */
  List<Unknown> unknown() {
    return unknown.stream()
        .sorted(
            Comparator.comparing((Unknown each) -> each.scenario().feature())
                .thenComparing(each -> each.scenario().line()))
        .toList();
  }

  List<Gone> gone() {
    return gone.stream().distinct().sorted(Comparator.comparing(Gone::entry)).toList();
  }
}
