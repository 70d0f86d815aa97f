package org.handlebook.app.author.suggest;

import java.util.List;

/** What objects that are made can be besides their kind. */
final class Adjectives {
  private static final List<String> ENGLISH =
      List.of("inheritable", "owned", "manual-reset", "auto-reset", "signalled");
  private static final List<String> KOREAN = List.of("상속 가능한", "소유한", "수동 리셋", "자동 리셋", "신호 상태의");

  private Adjectives() {}

  static List<String> of(boolean korean) {
    return korean ? KOREAN : ENGLISH;
  }

  /** Returns an object of a kind, with an article where there are such. */
  static String object(List<String> adjectives, String kind, boolean article) {
    String all = String.join(" ", adjectives);
    String object = all.isEmpty() ? kind : all + ' ' + kind;
    return article ? ("aeiou".indexOf(object.charAt(0)) >= 0 ? "an " : "a ") + object : object;
  }
}
