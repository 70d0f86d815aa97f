package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody typed, made plain, and what it may be in the words of the sentences. */
final class TypedText {
  /** What comes after that many characters tells nothing about what was meant. */
  private static final int LONGEST = 300;

  /** How far wide letters are behind narrow ones. */
  private static final int WIDE = 0xFEE0;

  private static final Pattern SINGLE_QUOTED = Pattern.compile("(?<![\\w가-힣])['`]([^'`\"]+)['`]");

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\"[^\"]*\"?|(?<![\\w\\\\/.'`])((?:[A-Za-z]:)?[\\w\\\\/-]+"
              + "\\.(?:"
              + NamedFiles.ENDINGS
              + "|exe|bat|cmd))(?![\\w.])");
  private static final Pattern OPENED = Pattern.compile("\"(\\S+?)(?=\\s|$|[이가은는을를와과의에로]\\s)");
  private static final Pattern CLOSED = Pattern.compile("(?<=^|\\s)([^\\s\"]+)\"");

  private TypedText() {}

  static String plain(String typed) {
    String begin = typed.substring(0, Math.min(LONGEST, typed.length()));
    String text =
        narrow(begin)
            .replaceAll("[“”„«»「」『』]", "\"")
            .replaceAll("[‘’]", "'")
            .replaceAll("[\u200b\u200c\u200d\ufeff]", "")
            .replaceAll("[\\s\u00a0\u2000-\u200a\u3000]+", " ")
            .strip()
            .replaceAll("(?<=[가-힣a-z\"0-9])\\.$", "")
            .replaceAll("(?<=\") ?= ?(?=\")", " to ")
            .replaceAll("(?<=\\w) ?= ?(?=[\\w\"])", " ");
    text =
        FILE_NAME
            .matcher(text)
            .replaceAll(
                found ->
                    found.group(1) == null ? Matcher.quoteReplacement(found.group()) : "\"$1\"");
    text = SINGLE_QUOTED.matcher(text).replaceAll("\"$1\"");
    return quotes(text) % 2 == 0 ? text : balanced(text);
  }

  /** With the letters of ASCII that are as wide as a syllable as narrow as they are in ASCII. */
  private static String narrow(String text) {
    return text.codePoints()
        .map(letter -> letter > WIDE && letter <= WIDE + '~' ? letter - WIDE : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static long quotes(String text) {
    return text.chars().filter(c -> c == '"').count();
  }

  /** With the quote that is missing at the word where that leaves none alone. */
  private static String balanced(String text) {
    for (Pattern lonely : List.of(CLOSED, OPENED)) {
      Matcher found = lonely.matcher(text);
      while (found.find()) {
        boolean closes = quotes(text.substring(0, found.start())) % 2 == 0;
        if (closes) {
          return text.substring(0, found.start())
              + '"'
              + found.group(1)
              + '"'
              + text.substring(found.end());
        }
      }
    }
    return text;
  }

  /** Returns the text, and the same with phrases in the place of those that people say instead. */
  static Set<String> readings(String plain, List<Wordings.Pair> phrases, boolean korean) {
    Set<String> readings = new LinkedHashSet<>(List.of(plain));
    String all = plain;
    for (Wordings.Pair pair : longestFirst(phrases)) {
      if (Hangul.isIn(pair.meant()) == korean || isConstant(pair.meant())) {
        String rewritten = rewritten(all, pair, korean);
        if (!rewritten.equals(all)) {
          readings.add(rewritten(plain, pair, korean));
          all = rewritten;
        }
      }
    }
    readings.add(all);
    return readings;
  }

  private static List<Wordings.Pair> longestFirst(List<Wordings.Pair> phrases) {
    List<Wordings.Pair> sorted = new ArrayList<>(phrases);
    sorted.sort(java.util.Comparator.comparingInt(pair -> -pair.said().length()));
    return sorted;
  }

  private static boolean isConstant(String text) {
    return text.startsWith("ERROR_");
  }

  private static String rewritten(String text, Wordings.Pair pair, boolean korean) {
    int at = indexOf(text, pair.said());
    boolean said = pair.meant().contains(pair.said()) && text.contains(pair.meant());
    if (at < 0 || said) {
      return text;
    }
    int end = at + pair.said().length();
    boolean inside = isInName(text, at);
    return inside || !isWhole(text, end, korean)
        ? text
        : text.substring(0, at) + pair.meant() + text.substring(end);
  }

  private static int indexOf(String text, String said) {
    for (int i = 0; i + said.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, said, 0, said.length())
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInName(String text, int at) {
    return quotes(text.substring(0, at)) % 2 == 1;
  }

  private static boolean isWhole(String text, int end, boolean korean) {
    int stop = end;
    while (stop < text.length() && Character.isLetterOrDigit(text.charAt(stop))) {
      stop++;
    }
    String rest = text.substring(end, stop);
    return rest.isEmpty() || (korean && Hangul.isIn(rest) && Roles.isParticle(rest));
  }
}
