package org.handlebook.app.author.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a scenario are: who says {@code opens "Child"} means the process, where there
 * is one of that name, and who says {@code TMP} means the environment variable that was set.
 */
final class NamesBefore {
  private static final String KIND = "(" + KindNames.named(false) + "|pipe)";
  private static final String KOREAN_KIND = "(" + KindNames.named(true) + "|네임드 파이프|파이프)";
  private static final String NAME = "\"([^\"<>]+)\"";

  private static final Pattern PROCESSES =
      Pattern.compile("^(?:a process|processes) (.*)$|^(.*\") 프로세스(?:가|는) (?:있다|실행 중이다)$");
  private static final Pattern SPAWNED =
      Pattern.compile(
          " (?:spawns|starts|launches) (?:the process )?"
              + NAME
              + "|"
              + NAME
              + "[을를] (?:다음과 같이 )?(?:생성|실행)");
  private static final Pattern NAMED = Pattern.compile(KIND + " (?:named )?" + NAME);
  private static final Pattern KOREAN_NAMED =
      Pattern.compile(
          KOREAN_KIND + "(?:[을를])? " + NAME + "|" + NAME + "(?:이라는|라는) (?:이름의 )?" + KOREAN_KIND);
  private static final Pattern THREAD =
      Pattern.compile(
          "^"
              + NAME
              + " [a-z]+ an? (?:[a-z]+ )*thread (?:named )?"
              + NAME
              + "|^"
              + NAME
              + "[이가은는] .*스레드(?:를)? "
              + NAME);
  private static final Pattern VARIABLE =
      Pattern.compile("(?:environment variable|환경 ?변수) \"?([A-Za-z_][A-Za-z0-9_]*)\"?");

  private static final Pattern OPENS =
      Pattern.compile("(?<= (?:opens|deletes|connects to|connected to) )" + NAME);
  private static final Pattern KOREAN_OPENS =
      Pattern.compile("(?<=[이가은는] )" + NAME + "(?:의 핸들)?(?=[을를] (?:[^\"]* )?(?:열|오픈|연다|지운다|삭제))");

  private final Map<String, String> kinds = new LinkedHashMap<>();
  private final Map<String, String> threads = new LinkedHashMap<>();
  private final Map<String, String> variables = new LinkedHashMap<>();
  private final boolean korean;

  /** Learns from the steps before, without their keywords. */
  NamesBefore(List<String> before, boolean korean) {
    this.korean = korean;
    before.forEach(this::learn);
  }

  private void learn(String step) {
    Matcher processes = PROCESSES.matcher(step);
    if (processes.matches()) {
      Pattern.compile(NAME)
          .matcher(step)
          .results()
          .forEach(found -> kinds.put(found.group(1), korean ? "프로세스" : "process"));
    }
    SPAWNED
        .matcher(step)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .forEach(name -> kinds.put(name, korean ? "프로세스" : "process"));
    NAMED.matcher(step).results().forEach(found -> kinds.put(found.group(2), found.group(1)));
    KOREAN_NAMED
        .matcher(step)
        .results()
        .forEach(
            found ->
                kinds.put(
                    found.group(2) == null ? found.group(3) : found.group(2),
                    found.group(1) == null ? found.group(4) : found.group(1)));
    THREAD
        .matcher(step)
        .results()
        .forEach(
            found ->
                threads.put(
                    found.group(2) == null ? found.group(4) : found.group(2),
                    found.group(1) == null ? found.group(3) : found.group(1)));
    VARIABLE.matcher(step).results().forEach(found -> variables.put(found.group(1), step));
  }

  /** Returns a step with what its names are. */
  String told(String step) {
    String text = korean ? koreanOpened(step) : opened(step);
    for (Map.Entry<String, String> thread : threads.entrySet()) {
      text = thread(text, thread.getKey(), thread.getValue());
    }
    for (String variable : variables.keySet()) {
      Pattern bare = Pattern.compile("(?<![\\w\"%/\\\\.])" + variable + "(?![\\w\"%/\\\\.])");
      text =
          VARIABLE.matcher(text).find()
              ? text
              : bare.matcher(text)
                  .replaceAll(
                      (korean ? "환경변수 \"" : "the environment variable \"") + variable + '"');
    }
    return text;
  }

  private String opened(String step) {
    return OPENS
        .matcher(step)
        .replaceFirst(
            found -> {
              @Nullable String kind = kinds.get(found.group(1));
              return Matcher.quoteReplacement(
                  kind == null ? found.group() : "the " + kind + ' ' + found.group());
            });
  }

  private String koreanOpened(String step) {
    return KOREAN_OPENS
        .matcher(step)
        .replaceFirst(
            found -> {
              @Nullable String kind = kinds.get(found.group(1));
              String name = '"' + found.group(1) + '"';
              return Matcher.quoteReplacement(
                  kind == null
                      ? found.group()
                      : kind.equals("프로세스") ? name + " 프로세스" : kind + ' ' + name);
            });
  }

  /** A thread that is called by its name alone, where no process has that name. */
  private String thread(String step, String name, String process) {
    String quoted = '"' + name + '"';
    boolean told =
        step.contains("thread " + quoted)
            || step.contains("스레드 " + quoted)
            || step.contains(quoted + " 스레드");
    return told || kinds.containsKey(name)
        ? step
        : step.replace(
            quoted,
            korean
                ? '"' + process + "\"의 " + quoted + " 스레드"
                : "thread " + quoted + " of \"" + process + '"');
  }
}
