package org.handlebook.report.run;

import io.cucumber.messages.types.Attachment;
import java.util.Optional;
import org.handlebook.record.MediaTypes;
import org.handlebook.record.Misconception;
import org.handlebook.text.Language;

/** Says what somebody may have believed who wrote a step that does not hold. */
public record Belief(Misconception misconception) {

  /** Returns what a message tells, if it tells of a misconception. */
  public static Optional<Belief> of(Attachment message) {
    return message.getMediaType().equals(MediaTypes.MISCONCEPTION)
        ? Optional.of(new Belief(Misconception.of(message.getBody())))
        : Optional.empty();
  }

  /** Says it to a person who reads that language. */
  public String text(Language language) {
    return language == Language.KOREAN
        ? "흔한 오해(%s): %s 규칙 %s 참고."
            .formatted(misconception.id(), misconception.ko(), misconception.rule())
        : "A common misconception (%s): %s See rule %s."
            .formatted(misconception.id(), misconception.en(), misconception.rule());
  }

  String json() {
    return misconception.json();
  }
}
