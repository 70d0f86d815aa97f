package org.handlebook.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase in one language, with parts in braces that are said otherwise each time. */
final class Template {
  private static final Pattern PART =
      Pattern.compile("\\{(\\w+)}|\\((\\w+)\\)|([^\\s{}()/\\\\]+)/([^\\s{}()/\\\\]+)");

  private static final Map<String, String> FORMS =
      Map.of(
          "name", "\"[^\"]*\"",
          "word", "[A-Za-z_][A-Za-z0-9_]*",
          "number", "-?(?:0x[0-9A-Fa-f]+|[0-9]+)",
          "bytes", "[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2})*",
          "rights", "[A-Z][A-Z_]+(?: \\| [A-Z][A-Z_]+)*",
          "path", "\\S+",
          "any", ".+?");

  private final String text;
  private final List<String> parts = new ArrayList<>();
  private final Pattern pattern;

  /**
   * Makes a phrase.
   *
   * @param forms what the parts of a kind look like, as a regular expression
   */
  Template(String text, UnaryOperator<String> forms) {
    this.text = text;
    StringBuilder regex = new StringBuilder();
    Matcher matcher = PART.matcher(text);
    int end = 0;
    while (matcher.find()) {
      regex.append(literal(text.substring(end, matcher.start())));
      regex.append(regex(matcher, forms));
      end = matcher.end();
    }
    pattern = Pattern.compile(regex.append(literal(text.substring(end))).toString());
  }

  /** A bracket that is written has a backslash before it. */
  private static String literal(String text) {
    return Pattern.quote(text.replace("\\(", "(").replace("\\)", ")"));
  }

  private String regex(Matcher part, UnaryOperator<String> forms) {
    if (part.group(1) != null) {
      parts.add(part.group(1));
      String kind = kind(part.group(1));
      return '(' + FORMS.getOrDefault(kind, forms.apply(kind)) + ')';
    }
    return part.group(2) != null
        ? "(?:" + part.group(2) + ")?"
        : "(?:" + part.group(3) + '|' + part.group(4) + ')';
  }

  /** Returns what a part is: its name without the digit that tells it from another of its kind. */
  static String kind(String part) {
    return part.replaceAll("\\d", "");
  }

  /** Returns whether a part is what it is in both languages. */
  static boolean isPlain(String kind) {
    return FORMS.containsKey(kind);
  }

  /** Returns what the parts are in this text, by their names; empty when it is another phrase. */
  Optional<Map<String, String>> read(String said) {
    Matcher matcher = pattern.matcher(said);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      found.put(parts.get(i), matcher.group(i + 1));
    }
    return Optional.of(found);
  }

  /** Returns the phrase with these parts. */
  String write(UnaryOperator<String> part, boolean singular) {
    return new ExpressionReader(text, part, singular).read();
  }
}
