package org.handlebook.app.author.suggest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;

/** Korean sentences whose verbs are polite or in the past: {@code 만들었습니다} for {@code 만든다}. */
final class UsualForms {
  /** Polite, of what is no verb that is done. */
  private static final Pattern IS =
      Pattern.compile("(?<=[있없같])습니다$|(?<=아)닙니다$|(?<=[0-9가-힣A-Z_\"])입니다$");

  private final KoreanVerbs verbs;
  private final SentenceMatcher matcher;

  UsualForms(SentenceIndex index, Candidates known) {
    this.verbs = new KoreanVerbs(known.written());
    this.matcher = new SentenceMatcher(index);
  }

  /** Returns the one sentence that a text is but for the forms of its verbs. */
  Optional<String> of(String text) {
    String plain = IS.matcher(text).replaceFirst(found -> plain(found.group()));
    String usual = plain.equals(text) ? verbs.usual(text) : plain;
    return usual.equals(text) || matcher.matches(usual).size() != 1
        ? Optional.empty()
        : Optional.of(usual);
  }

  /**
   * Returns a text whose last verb ends the sentence: {@code 만들고}, {@code 만들 수 있다}: {@code 만든다}.
   */
  String finite(String text) {
    String able = verbs.able(text);
    int last = able.lastIndexOf(' ') + 1;
    return able.substring(0, last) + verbs.finite(able.substring(last));
  }

  private static String plain(String polite) {
    return switch (polite) {
      case "습니다" -> "다";
      case "닙니다" -> "니다";
      default -> "이다";
    };
  }
}
