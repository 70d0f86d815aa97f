package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.system.ObjectKind;

/** A name for what a suggestion makes and nobody named, which nothing in the scenario has yet. */
final class FreshNames {
  private static final Pattern RECEIVED =
      Pattern.compile("(?<= as )<handle>(?= with:$|$)|<핸들>(?=로 (?:받는다|복제한다):?$)");
  private static final Pattern VIEW = Pattern.compile("(?<= as )<view>|(?<=뷰 )<뷰>(?=로 받는다)");

  /** What is made, as sentences say it, the narrower first, and how people name a handle to it. */
  private static final List<Map.Entry<String, String>> NAMES =
      List.of(
          Map.entry("spawns|생성", "hChild"),
          of(ObjectKind.MAILSLOT, "hMail"),
          of(ObjectKind.NAMED_PIPE, "hPipe"),
          of(ObjectKind.FILE_MAPPING, "hMap"),
          of(ObjectKind.FILE, "hFile"),
          of(ObjectKind.MUTEX, "hMutex"),
          of(ObjectKind.EVENT, "hEvent"),
          of(ObjectKind.SEMAPHORE, "hSemaphore"),
          of(ObjectKind.TIMER, "hTimer"),
          of(ObjectKind.JOB, "hJob"),
          of(ObjectKind.COMPLETION_PORT, "hPort"),
          of(ObjectKind.THREAD, "hThread"),
          of(ObjectKind.PROCESS, "hProcess"),
          Map.entry("duplicates|복제", "hCopy"));

  private FreshNames() {}

  private static Map.Entry<String, String> of(ObjectKind kind, String name) {
    return Map.entry(KindNames.brief(kind, false) + '|' + KindNames.brief(kind, true), name);
  }

  /** Returns a suggestion with a name for what it makes. */
  static String given(String suggestion, List<String> before) {
    String named = given(suggestion, RECEIVED, handle(suggestion), before);
    return given(named, VIEW, "pView", before);
  }

  private static String given(String suggestion, Pattern open, String name, List<String> before) {
    return name.isEmpty()
        ? suggestion
        : open.matcher(suggestion).replaceFirst(Matcher.quoteReplacement(fresh(name, before)));
  }

  private static String handle(String suggestion) {
    return NAMES.stream()
        .filter(each -> Pattern.compile(each.getKey()).matcher(suggestion).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static String fresh(String name, List<String> before) {
    String free = name;
    for (int i = 2; isSaid(free, before); i++) {
      free = name + i;
    }
    return free;
  }

  private static boolean isSaid(String name, List<String> before) {
    Pattern word = Pattern.compile("(?<!\\w)" + name + "(?!\\w)");
    return before.stream().anyMatch(step -> word.matcher(step).find());
  }
}
