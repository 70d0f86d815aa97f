package org.handlebook.steps.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.record.Terms;
import org.handlebook.system.ObjectKind;

/** The words for kinds of objects in sentences, English and Korean. */
public final class KindWords {
  /** The kinds that are created by sentences of their own form, and opened by name. */
  public static final List<ObjectKind> CREATED =
      List.of(
          ObjectKind.MUTEX,
          ObjectKind.EVENT,
          ObjectKind.SEMAPHORE,
          ObjectKind.TIMER,
          ObjectKind.FILE_MAPPING,
          ObjectKind.JOB);

  private KindWords() {}

  /** Returns the kind that an English or Korean word means. */
  public static Optional<ObjectKind> of(String word) {
    return Stream.of(ObjectKind.values())
        .filter(kind -> kind.english().equals(word) || korean(kind).equals(word))
        .findFirst();
  }

  /** Returns the Korean word for a kind. */
  public static String korean(ObjectKind kind) {
    return Terms.korean(kind.english());
  }
}
