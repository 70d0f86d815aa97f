package org.handlebook.steps;

import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sentences' expressions as Cucumber understands them, and texts that they are meant for. */
final class Expressions {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w*)}");
  private static final Pattern OPTIONAL = Pattern.compile("\\(([^)]*)\\)");
  private static final Pattern ALTERNATIVES = Pattern.compile("[^\\s{}()/]+(?:/[^\\s{}()/]+)+");

  private static final Pattern VARYING =
      Pattern.compile(PARAMETER + "|" + OPTIONAL + "|" + ALTERNATIVES + "|\\\\");

  private static final int MOST_ALTERNATIVES = 4;

  private static final Map<String, List<String>> EXAMPLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("process", List.of("\"Parent\"", "\"부모\"")),
              Map.entry("name", List.of("\"mail\"", "\"메일\"")),
              Map.entry(
                  "actor",
                  List.of("\"Parent\"", "thread \"Worker\" of \"Parent\"", "\"부모\"의 \"작업자\" 스레드")),
              Map.entry(
                  "thread",
                  List.of(
                      "thread \"Worker\" of \"Parent\"",
                      "the first thread of \"Parent\"",
                      "\"부모\"의 \"작업자\" 스레드",
                      "\"부모\"의 첫 스레드")),
              Map.entry("handle", List.of("hMail", "handle 127", "핸들 127", "NULL")),
              Map.entry(
                  "object",
                  List.of(
                      "hMail",
                      "mailslot \"mail\"",
                      "the waitable timer \"tick\"",
                      "파일 매핑 \"page\"",
                      "hJob의 잡",
                      "the named pipe \"chat\"",
                      "the pipe write end of hWrite",
                      "이름 있는 파이프 클라이언트 \"chat\"",
                      "hRead의 파이프 읽기 끝",
                      "the process \"Child\"",
                      "the mutex of hMutex",
                      "the object of hMutex of \"Child\"",
                      "hMail of \"Child\"",
                      "메일슬롯 \"mail\"",
                      "\"자식\" 프로세스",
                      "hMail의 메일슬롯",
                      "\"자식\"의 hMail",
                      "\"자식\"의 hMail의 메일슬롯")),
              Map.entry(
                  "newObject",
                  List.of(
                      "a mutex",
                      "an inheritable event",
                      "an owned mutex",
                      "a signalled, manual-reset event",
                      "a waitable timer",
                      "상속 가능한 세마포어",
                      "수동 리셋 대기 타이머",
                      "신호 상태의 이벤트",
                      "시그널 상태의 이벤트",
                      "파일 매핑")),
              Map.entry(
                  "newObjects",
                  List.of(
                      "64 events",
                      "2 inheritable mutexes",
                      "3 manual-reset, signalled events",
                      "이벤트 64개",
                      "상속 가능한 뮤텍스 2개")),
              Map.entry("otherVariable", List.of("dwOther", "pi.hThread", "a")),
              Map.entry("kind", List.of("mutex", "waitable timer", "file mapping", "잡")),
              Map.entry(
                  "handles",
                  List.of(
                      "hFirst and hSecond",
                      "hA, hB and hC",
                      "hFirst와 hSecond",
                      "hA, hB",
                      "h1 to h64",
                      "h1부터 h64까지")),
              Map.entry("duration", List.of("2 seconds", "500 ms", "1 minute", "2초", "10밀리초")),
              Map.entry("view", List.of("pView")),
              Map.entry("operation", List.of("ovRead")),
              Map.entry("variable", List.of("dwCode", "pi.hProcess", "aHandles[1]")),
              Map.entry("value", List.of("259", "-1", "WAIT_TIMEOUT", "\"hello\"")),
              Map.entry(
                  "data", List.of("\"hello\"", "500 bytes", "the bytes 1a 2b", "500바이트", "바이트 00")),
              Map.entry("readMode", List.of("messages", "바이트", "PIPE_READMODE_MESSAGE")),
              Map.entry(
                  "timeout", List.of("2 seconds", "for ever", "0 ms", "무한", "2초", "INFINITE")),
              Map.entry("function", List.of("CreateMailslot", "CloseHandle")),
              Map.entry("fileType", List.of("FILE_TYPE_PIPE")),
              Map.entry("bytes", List.of("1a 2b", "00")),
              Map.entry("integrity", List.of("low", "높은")),
              Map.entry("privilege", List.of("SeCreateGlobalPrivilege")),
              Map.entry(
                  "account",
                  List.of(
                      "the user \"alice\"", "the group \"staff\"", "everyone", "사용자 \"철수\"", "모두")),
              Map.entry("error", List.of("ERROR_INVALID_HANDLE", "ERROR_TOO_MANY_OPEN_FILES", "4")),
              Map.entry(
                  "returned", List.of("NULL", "INVALID_HANDLE_VALUE", "FILE_TYPE_UNKNOWN", "0")),
              Map.entry("priorityClass", List.of("HIGH_PRIORITY_CLASS")),
              Map.entry("exitCode", List.of("7", "STILL_ACTIVE", "STATUS_ACCESS_VIOLATION")),
              Map.entry("access", List.of("GENERIC_READ", "SYNCHRONIZE | 0x1", "0", "2")),
              Map.entry(
                  "command", List.of("\"type a.txt | sort\"", "'find \"x\" < a.txt'", "\"set\"")),
              Map.entry("address", List.of("0x1200")),
              Map.entry(
                  "standardSlot", List.of("standard input", "standard error", "표준 입력", "표준 출력")),
              Map.entry("int", List.of("2", "127"))));

  private final ExpressionFactory factory;

  Expressions() {
    ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
    for (Method method : Vocabulary.class.getMethods()) {
      io.cucumber.java.ParameterType type =
          method.getAnnotation(io.cucumber.java.ParameterType.class);
      if (type != null) {
        registry.defineParameterType(
            new ParameterType<>(method.getName(), type.value(), String.class, (String s) -> s));
      }
    }
    factory = new ExpressionFactory(registry);
  }

  Expression of(String sentence) {
    return factory.createExpression(sentence);
  }

  /** The longest part of a sentence that stands as it is in every text that it matches. */
  static String fixedPart(String sentence) {
    return VARYING.splitAsStream(sentence).max(Comparator.comparingInt(String::length)).orElse("");
  }

  /** The names of a sentence's parameters, in order. */
  static List<String> parameters(String sentence) {
    return PARAMETER.matcher(sentence).results().map(found -> found.group(1)).toList();
  }

  /**
   * Texts that a sentence is meant for: each parameter in each of its forms, each optional part
   * with and without, each alternative.
   */
  static List<String> examples(String sentence) {
    List<String> plain = new ArrayList<>();
    for (String written : List.of("", "$1")) {
      String text = OPTIONAL.matcher(sentence).replaceAll(written);
      for (int choice = 0; choice < MOST_ALTERNATIVES; choice++) {
        plain.add(chosen(text, choice));
      }
    }
    return plain.stream().distinct().flatMap(text -> filled(text).stream()).distinct().toList();
  }

  /** The text with one of each group of alternatives; with the last where there are fewer. */
  private static String chosen(String text, int choice) {
    return ALTERNATIVES
        .matcher(text)
        .replaceAll(
            found -> {
              List<String> words = List.of(found.group().split("/", -1));
              return words.get(Math.min(choice, words.size() - 1));
            });
  }

  private static List<String> filled(String text) {
    List<MatchResult> parameters = PARAMETER.matcher(text).results().toList();
    List<String> texts = new ArrayList<>();
    texts.add(filled(text, -1, ""));
    for (int i = 0; i < parameters.size(); i++) {
      for (String value : values(parameters.get(i).group(1))) {
        texts.add(filled(text, i, value));
      }
    }
    return texts;
  }

  private static String filled(String text, int which, String value) {
    int[] index = {0};
    return PARAMETER
        .matcher(text)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    index[0]++ == which ? value : values(found.group(1)).get(0)));
  }

  private static List<String> values(String parameter) {
    List<String> values = EXAMPLES.get(parameter);
    if (values == null) {
      throw new AssertionError("{" + parameter + "} needs examples in Expressions.EXAMPLES");
    }
    return values;
  }
}
