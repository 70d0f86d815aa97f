package org.handlebook.app.author.suggest;

import java.util.regex.Pattern;

/**
 * Names that only a file has, for whoever opens {@code "build.log"} and does not say what it is.
 */
final class NamedFiles {
  /** How the names of files end that are no programs. */
  static final String ENDINGS = "txt|dat|bin|log|tmp|dll|ini|cfg|csv|json|xml|cpp|c|h|db|md|lock";

  private static final String FILE = "(\"[^\"<>]+\\.(?:" + ENDINGS + ")\")";
  private static final Pattern ENGLISH =
      Pattern.compile("(?<= )(opens|deletes|removes|creates|makes) " + FILE);
  private static final Pattern KOREAN =
      Pattern.compile("(?<=[이가은는] )" + FILE + "(?=[을를] (?:[^\"]* )?(?:열|연다|지운다|삭제|만든다|만들|생성))");

  private NamedFiles() {}

  /** Returns a step that says of them what they are. */
  static String told(String text, boolean korean) {
    return korean
        ? KOREAN.matcher(text).replaceAll("파일 $1")
        : ENGLISH.matcher(text).replaceAll("$1 the file $2");
  }
}
