package org.handlebook.translation;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.handlebook.text.Particles;

/**
 * Reads a Cucumber expression as one sentence that it matches, with words of our own for its
 * parameters: of alternatives and of what is optional, what fits is taken.
 */
public final class ExpressionReader {
  private static final String ARTICLE = "a";

  /** What may be added to a sentence, and usually is not. */
  private static final Set<String> UNSAID =
      Set.of(
          "여전히 ",
          "더 이상 ",
          "들어 ",
          "네임드 ",
          "핸들 ",
          "핸들을 ",
          "자식 ",
          "다시 ",
          "named ",
          "anonymous ",
          "still ",
          "the ",
          "two ",
          "the semaphore ",
          "세마포어 ",
          "그대로 ",
          "계속 ",
          "두 ",
          "child ",
          "process ",
          "프로세스 ",
          "running ",
          "open ",
          "its ",
          "back ",
          "handle ",
          "exit ",
          " again",
          "n");

  private static final String REFUSED = "거부";
  private static final String DENIED = "ERROR_ACCESS_DENIED";

  /** Before a space that may be left out, and is. */
  private static final String JOINED = "환경";

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String VOWELS = "aeiou";
  private static final String RECIPIENT_PARTICLE = "에게";
  private static final List<String> SINGULAR = List.of("is", "passes", "waits");

  private final String pattern;
  private final UnaryOperator<String> parameter;

  /** Whether the number that is told is 1; of several, the one that was written last. */
  private boolean singular;

  private final StringBuilder sentence = new StringBuilder();
  private int at;
  private int article = -1;

  /** Reads a sentence that tells of several, where it has a number. */
  public ExpressionReader(String pattern, UnaryOperator<String> parameter) {
    this(pattern, parameter, false);
  }

  /**
   * Reads a sentence.
   *
   * @param parameter the words for a parameter, by its name; asked in order
   * @param singular whether the number in it is 1
   */
  public ExpressionReader(String pattern, UnaryOperator<String> parameter, boolean singular) {
    this.pattern = pattern;
    this.parameter = parameter;
    this.singular = singular;
  }

  /** Returns the sentence. */
  public String read() {
    while (at < pattern.length()) {
      step(pattern.charAt(at));
    }
    int next = article + ARTICLE.length() + 1;
    if (article >= 0 && next < sentence.length() && VOWELS.indexOf(sentence.charAt(next)) >= 0) {
      sentence.insert(next - 1, 'n');
    }
    return sentence.toString();
  }

  private void step(char c) {
    switch (c) {
      case '{' -> parameter(parameter.apply(upTo('}')));
      case '(' -> optional(upTo(')'));
      case '/' -> alternatives();
      case '\\' -> escaped();
      default -> {
        sentence.append(c);
        at++;
      }
    }
  }

  private void parameter(String said) {
    sentence.append(said);
    if (NUMBER.matcher(said).matches()) {
      singular = said.equals("1");
    }
  }

  private String upTo(char close) {
    int end = pattern.indexOf(close, at);
    int stop = end < 0 ? pattern.length() : end;
    String inside = pattern.substring(at + 1, stop);
    at = Math.min(pattern.length(), stop + 1);
    return inside;
  }

  /** What is optional is said, but for what fits only sometimes. */
  private void optional(String text) {
    boolean needed =
        switch (text) {
          case "으" -> Particles.needsEu(sentence);
          case "이" -> pattern.startsWith("다", at) || Particles.endsInConsonant(sentence);
          case "s", "es" -> !singular;
          case " " -> sentence.indexOf(JOINED, sentence.length() - JOINED.length()) < 0;
          default -> !UNSAID.contains(text);
        };
    sentence.append(needed ? text : "");
  }

  /** What stands before the slash has been read, and is kept unless the other form fits. */
  private void alternatives() {
    int start = at;
    while (start > 0 && " })".indexOf(pattern.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    while (end < pattern.length() && " {(\\".indexOf(pattern.charAt(end)) < 0) {
      end++;
    }
    String second = pattern.substring(at + 1, end);
    int slash = second.indexOf('/');
    choose(pattern.substring(start, at), slash < 0 ? second : second.substring(0, slash));
    at = end;
  }

  private void choose(String first, String second) {
    if (first.equals(ARTICLE)) {
      article = sentence.length() - ARTICLE.length();
    } else if (first.startsWith(REFUSED)) {
      fail(first, second);
    } else if (second.equals(RECIPIENT_PARTICLE) || (singular && SINGULAR.contains(second))) {
      sentence.setLength(sentence.length() - first.length());
      sentence.append(second);
    } else {
      Particles.choose(sentence, first, second);
    }
  }

  /** Korean says that a call is refused where it may not, and that it fails for other reasons. */
  private void fail(String first, String second) {
    if (sentence.indexOf("ERROR_") >= 0 && sentence.indexOf(DENIED) < 0) {
      sentence.setLength(sentence.length() - first.length());
      sentence.append(second);
    }
  }

  private void escaped() {
    at++;
    if (at < pattern.length()) {
      sentence.append(pattern.charAt(at++));
    }
  }
}
