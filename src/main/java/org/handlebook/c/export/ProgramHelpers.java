package org.handlebook.c.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The helping functions of a program, of which it keeps what it uses.
 *
 * <p>Those stand between marks, {@code /}{@code *[ name ]*}{@code /} and {@code /}{@code
 * *[]*}{@code /}, each before whatever uses it.
 */
final class ProgramHelpers {
  private static final Pattern MARKED =
      Pattern.compile("/\\*\\[ (\\w+) ]\\*/\\n(.*?)/\\*\\[]\\*/\\n", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("/\\*\\[ ?\\w* ?]\\*/\\n");

  private final String program;

  ProgramHelpers(String program) {
    this.program = program;
  }

  /** Returns the program without what nothing in it uses. */
  String needed() {
    String text = program;
    String before;
    do {
      before = text;
      text = withoutUnused(text);
    } while (!text.equals(before));
    return MARK.matcher(text).replaceAll("");
  }

  private static String withoutUnused(String text) {
    return MARKED
        .matcher(text)
        .replaceAll(
            found -> isUsed(found.group(1), text) ? Matcher.quoteReplacement(found.group()) : "");
  }

  /** Returns whether a name stands somewhere besides the parts that make it. */
  private static boolean isUsed(String name, String text) {
    String others =
        MARKED
            .matcher(text)
            .replaceAll(
                found ->
                    found.group(1).equals(name) ? "" : Matcher.quoteReplacement(found.group(2)));
    return Pattern.compile("\\b" + name + "(?:[(,;)]| \\|)").matcher(others).find();
  }
}
