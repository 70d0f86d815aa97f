package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.record.Terms;
import org.handlebook.steps.words.KindWords;
import org.handlebook.system.ObjectKind;

/**
 * What people call the kinds of objects that have handles: the words of scenarios, or only the last
 * of them where that is enough, {@code timer} for {@code waitable timer}.
 */
final class KindNames {
  private static final Pattern ADJECTIVE = Pattern.compile("^(waitable|named|대기|이름 있는) ");

  /** The kinds but for processes; of those whose words are like each other the narrower first. */
  static final List<ObjectKind> KINDS =
      List.of(
          ObjectKind.MAILSLOT,
          ObjectKind.NAMED_PIPE,
          ObjectKind.FILE_MAPPING,
          ObjectKind.FILE,
          ObjectKind.MUTEX,
          ObjectKind.EVENT,
          ObjectKind.SEMAPHORE,
          ObjectKind.TIMER,
          ObjectKind.JOB,
          ObjectKind.THREAD,
          ObjectKind.COMPLETION_PORT);

  private KindNames() {}

  /** Returns the kinds, processes among them. */
  static Stream<ObjectKind> all() {
    return Stream.concat(KINDS.stream(), Stream.of(ObjectKind.PROCESS));
  }

  /** Returns the word of scenarios for a kind. */
  static String full(ObjectKind kind, boolean korean) {
    return korean ? Terms.korean(kind.english()) : kind.english();
  }

  /** Returns what a kind is called for short. */
  static String brief(ObjectKind kind, boolean korean) {
    return ADJECTIVE.matcher(full(kind, korean)).replaceFirst("");
  }

  /** Returns a pattern of what each kind is called, for use among other alternatives. */
  static String pattern(boolean korean) {
    return all()
        .map(kind -> ADJECTIVE.matcher(full(kind, korean)).replaceFirst("(?:$1 )?"))
        .collect(Collectors.joining("|"));
  }

  /** Returns a pattern of the words of scenarios for what has a name of its own. */
  static String named(boolean korean) {
    return KINDS.stream()
        .filter(kind -> kind != ObjectKind.THREAD && kind != ObjectKind.COMPLETION_PORT)
        .map(kind -> full(kind, korean))
        .collect(Collectors.joining("|"));
  }

  /** Returns a pattern of the kinds of which several can be made at once. */
  static String made(boolean korean) {
    return KindWords.CREATED.stream()
        .map(kind -> full(kind, korean))
        .collect(Collectors.joining("|"));
  }
}
