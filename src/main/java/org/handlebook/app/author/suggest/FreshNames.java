package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name for what a suggestion makes and nobody named, which nothing in the scenario has yet. */
final class FreshNames {
  private static final Pattern RECEIVED =
      Pattern.compile("(?<= as )<handle>(?= with:$|$)|<핸들>(?=로 (?:받는다|복제한다):?$)");
  private static final Pattern VIEW = Pattern.compile("(?<= as )<view>|(?<=뷰 )<뷰>(?=로 받는다)");

  /** What is made, as sentences say it, the narrower first, and how people name a handle to it. */
  private static final List<Map.Entry<String, String>> NAMES =
      List.of(
          Map.entry("spawns|생성", "hChild"),
          Map.entry("mailslot|메일슬롯", "hMail"),
          Map.entry("pipe|파이프", "hPipe"),
          Map.entry("file mapping|파일 매핑", "hMap"),
          Map.entry("file|파일", "hFile"),
          Map.entry("mutex|뮤텍스", "hMutex"),
          Map.entry("event|이벤트", "hEvent"),
          Map.entry("semaphore|세마포어", "hSemaphore"),
          Map.entry("timer|타이머", "hTimer"),
          Map.entry("job|잡", "hJob"),
          Map.entry("completion port|완료 포트", "hPort"),
          Map.entry("thread|스레드", "hThread"),
          Map.entry("process|프로세스", "hProcess"),
          Map.entry("duplicates|복제", "hCopy"));

  private FreshNames() {}

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
