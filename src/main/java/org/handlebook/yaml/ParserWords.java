package org.handlebook.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.text.Text;

/** What the reader of YAML says of a text that is none, in words that a person understands. */
final class ParserWords {
  private static final Map<Pattern, String> KEYS = new LinkedHashMap<>();

  static {
    put("mapping (?:values|keys) are not allowed here", "parser.colon");
    put("sequence entries are not allowed here", "parser.dash");
    put("could not find expected ':'", "parser.no.colon");
    put("found character '\\\\t.*", "parser.tab");
    put("found a tab character.*", "parser.tab");
    put("found character '?(.+?)'? that cannot start any token.*", "parser.character");
    put("found unexpected end of stream", "parser.quote");
    put("found unknown escape character (.+?)\\(.*", "parser.escape");
    put("expected ',' or '([\\]}])', but got .*", "parser.bracket");
    put("expected <block end>, but found .*", "parser.indentation");
    put("expected the node content, but found .*", "parser.nothing");
    put("found undefined alias (.+)", "parser.alias");
    put("but found another document", "parser.documents");
    put("expected '<document start>', but found .*", "parser.documents");
  }

  private ParserWords() {}

  private static void put(String said, String key) {
    KEYS.put(Pattern.compile(said, Pattern.DOTALL), key);
  }

  /** Returns what the reader said; as it said it, where it is nothing that people meet. */
  static Text of(String said) {
    for (Map.Entry<Pattern, String> each : KEYS.entrySet()) {
      Matcher found = each.getKey().matcher(said);
      if (found.matches()) {
        return Text.of(
            ParserWords.class, each.getValue(), found.groupCount() == 0 ? "" : found.group(1));
      }
    }
    return Text.of(ParserWords.class, "parser.other", said);
  }
}
