package org.handlebook.app.author.suggest;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which kind of object people name so: {@code hJob}, {@code hThread}, {@code hChild}. */
final class NamedKind {
  private static final List<Map.Entry<String, String>> FRAGMENTS =
      List.of(
          Map.entry("thread", "thread"),
          Map.entry("worker", "thread"),
          Map.entry("job", "job"),
          Map.entry("mutex", "mutex"),
          Map.entry("sem", "semaphore"),
          Map.entry("timer", "timer"),
          Map.entry("event", "event"),
          Map.entry("pipe", "pipe"),
          Map.entry("file", "file"),
          Map.entry("proc", "process"),
          Map.entry("child", "process"),
          Map.entry("parent", "process"));
  private static final Map<String, String> KOREAN =
      KindNames.all()
          .collect(
              Collectors.toUnmodifiableMap(
                  kind -> KindNames.brief(kind, true), kind -> KindNames.brief(kind, false)));

  private static final Pattern BEFORE =
      Pattern.compile("([a-z]+|[가-힣]+) (?:of |\\))?\\{(?:handle|object)[0-9]*}");
  private static final Pattern AFTER =
      Pattern.compile("\\{(?:handle|object)[0-9]*}의 ([가-힣]+?)(?:를|을|가|이)(?![가-힣])");

  private static final double OTHER = 0.35;

  private NamedKind() {}

  /** Returns the kinds that the handles of a step are named as. */
  static Set<String> among(List<Piece> pieces) {
    return pieces.stream()
        .filter(each -> each.kind() == Piece.Kind.HANDLE)
        .map(each -> of(each.text()))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns what must be forgiven if no handle that was typed is named as one of these kinds. */
  static double difference(Set<String> named, Set<String> kinds) {
    boolean told = named.isEmpty() || kinds.isEmpty() || !Collections.disjoint(named, kinds);
    return told ? 0 : OTHER;
  }

  private static String of(String handle) {
    String name = handle.toLowerCase(Locale.ROOT);
    return FRAGMENTS.stream()
        .filter(each -> name.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Returns the kinds of objects that a sentence says its handles are of. */
  static Set<String> in(String sentence) {
    Set<String> kinds = new TreeSet<>();
    for (Pattern pattern : List.of(BEFORE, AFTER)) {
      Matcher found = pattern.matcher(sentence.replace(" ){", " {").replace("(", ""));
      while (found.find()) {
        String kind = KOREAN.getOrDefault(found.group(1), found.group(1));
        if (KOREAN.containsValue(kind)) {
          kinds.add(kind);
        }
      }
    }
    return Set.copyOf(kinds);
  }
}
