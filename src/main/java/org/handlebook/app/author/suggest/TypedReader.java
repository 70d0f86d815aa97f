package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handlebook.app.author.suggest.Piece.Kind;

/** Reads what somebody typed as words and values. */
final class TypedReader {
  static final String NAME_OF_HANDLE =
      "(?:\\b(?!bInherit)[a-z]{1,4}[A-Z][A-Za-z0-9_]*|\\bh[0-9]+(?![A-Za-z0-9_])|\\b[a-z]+(?=\\.[A-Za-z]|\\[|->))";
  private static final String HANDLE =
      NAME_OF_HANDLE
          + "(?:(?:\\.|->)[A-Za-z_][A-Za-z0-9_]*|\\[[0-9]+])*|(?:handle |핸들 )[0-9]+(?![0-9개])";

  /** What a name in quotes is, which takes its particle. */
  static final Pattern NOUN_AFTER_NAME =
      Pattern.compile(" (?:프로세스|스레드|핸들|파이프|메일슬롯|이벤트|뮤텍스|파일)([가-힣]*)");

  private static final Set<String> PROCESSES = Set.of("process", "프로세스");

  private static final Map<Kind, String> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(
        Kind.THREAD,
        "thread \"[^\"]*\" of \"[^\"]*\"|the first thread of \"[^\"]*\""
            + "|\"[^\"]*\"의 (?:\"[^\"]*\" 스레드|첫 스레드)");
    FORMS.put(Kind.NAME, "\"[^\"]*\"");
    FORMS.put(Kind.BYTES, "(?:the bytes |바이트 )[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2})*\\b");
    FORMS.put(
        Kind.DURATION,
        "\\b[0-9]+ ?(?:milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?)\\b"
            + "|[0-9]+ ?(?:밀리초|초|분)|\\bfor ?ever\\b|무한");
    FORMS.put(
        Kind.CONSTANT,
        "\\b(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|NULL|TRUE|FALSE|DELETE|SYNCHRONIZE)"
            + "(?: \\| (?:[A-Z][A-Z0-9_]+|0x[0-9A-Fa-f]+))*|\\bSe[A-Za-z]+Privilege");
    FORMS.put(Kind.HANDLE, HANDLE);
    FORMS.put(Kind.NUMBER, "-?(?:0x[0-9A-Fa-f]+|[0-9]+)");
    FORMS.put(Kind.WORD, "[A-Za-z][A-Za-z0-9'_-]*|[가-힣]+");
  }

  /** How a Korean sentence ends: with what is done, never with a name. */
  private static final Pattern VERB = Pattern.compile("[다따]$");

  /** What people say beside names, and never is one without a capital. */
  private static final Set<String> NO_NAMES =
      Set.of("child", "parent", "connect", "input", "output", "copy", "end", "ends");

  private final boolean korean;
  private final Candidates known;
  private final Set<String> lexicon;
  private final Set<String> functions;
  private final Pattern pattern;

  /**
   * Makes a reader.
   *
   * @param known the words of sentences, and the functions that they call
   * @param phrases what parameters of some types look like, by their types: where a sentence has
   *     one, several words are one value
   */
  TypedReader(boolean korean, Candidates known, Map<String, String> phrases) {
    this.korean = korean;
    this.known = known;
    this.lexicon = known.lexicon();
    this.functions = known.functions();
    StringBuilder all = new StringBuilder();
    phrases.forEach(
        (type, form) ->
            all.append("(?<")
                .append(type)
                .append(">(?<![A-Za-z0-9_])(?:")
                .append(form)
                .append("))|"));
    FORMS.forEach(
        (kind, form) ->
            all.append("(?<").append(kind.name()).append('>').append(form).append(")|"));
    this.pattern = Pattern.compile(all.substring(0, all.length() - 1));
    this.types = List.copyOf(phrases.keySet());
  }

  private final List<String> types;

  List<Piece> read(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = pattern.matcher(text);
    String before = "";
    String noun = "";
    while (found.find()) {
      Piece piece = ofKind(piece(found, text, before), noun);
      pieces.add(piece);
      noun = piece.isWord() && known.isKind(piece.text()) ? piece.text() : "";
      boolean opens = before.isEmpty() && piece.isWord() && opens(piece.text());
      before = opens ? "" : piece.isWord() ? piece.text() : "{}";
    }
    return pieces;
  }

  /** A name of something that is no process is not that of a process. */
  private static Piece ofKind(Piece piece, String noun) {
    boolean other = !noun.isEmpty() && !PROCESSES.contains(noun) && piece.kind() == Kind.NAME;
    return other ? new Piece(piece.kind(), piece.text(), noun, piece.role(), false) : piece;
  }

  private boolean opens(String word) {
    return Roles.opens(word) || (!korean && !lexicon.contains(word));
  }

  private Piece piece(Matcher found, String text, String before) {
    for (String type : types) {
      if (found.group(type) != null) {
        return new Piece(Kind.PHRASE, found.group(), type, role(found, text, before), false);
      }
    }
    for (Kind kind : FORMS.keySet()) {
      if (found.group(kind.name()) != null && kind != Kind.WORD) {
        return new Piece(kind, found.group(), "", role(found, text, before), false);
      }
    }
    String function = function(found.group());
    return functions.contains(function)
        ? new Piece(Kind.FUNCTION, function, "", role(found, text, before), false)
        : word(found, text, before);
  }

  /** Returns the name of a function without the letter that tells of which characters it is. */
  private String function(String word) {
    return functions.contains(word) ? word : word.replaceFirst("[AW]$", "");
  }

  private static boolean isFollowedByName(String text, int end) {
    return end < text.length() && text.charAt(end) == '"';
  }

  private String role(Matcher found, String text, String before) {
    if (!korean) {
      return text.substring(0, found.start()).endsWith(", ") ? "with" : Roles.after(before);
    }
    int end = found.end();
    while (end < text.length() && Hangul.isHangul(text.charAt(end))) {
      end++;
    }
    String particle = text.substring(found.end(), end);
    if (Roles.becomes(particle, text.substring(end).stripLeading())) {
      return Roles.AS;
    }
    found.region(end, text.length());
    Matcher noun = NOUN_AFTER_NAME.matcher(text).region(end, text.length());
    return Roles.ofParticle(particle.isEmpty() && noun.lookingAt() ? noun.group(1) : particle);
  }

  private Piece word(Matcher found, String whole, String before) {
    String text = found.group();
    if (!korean) {
      boolean capital = Character.isUpperCase(text.charAt(0));
      String plain = capital ? lower(text) : text;
      boolean said =
          lexicon.contains(plain) || known.isFiller(plain) || (!capital && NO_NAMES.contains(text));
      boolean attached = isFollowedByName(whole, found.end());
      String role = Roles.after(before);
      return new Piece(Kind.WORD, text, "", role, !attached && (!said || capital));
    }
    return Hangul.isIn(text)
        ? korean(text, before, found.end() == whole.length())
        : new Piece(Kind.WORD, text, "", role(found, whole, before), !lexicon.contains(text));
  }

  private Piece korean(String text, String before, boolean last) {
    String particle = Hangul.particle(text);
    String stem = lexicon.contains(text) ? text : Hangul.stem(text);
    boolean filler = known.isFiller(text);
    boolean said = filler || lexicon.contains(text) || lexicon.contains(stem);
    boolean subject = before.isEmpty() && Roles.ofParticle(particle).equals(Roles.SUBJECT);
    String bare = text.substring(0, text.length() - particle.length());
    return new Piece(
        Kind.WORD,
        filler ? text : said ? stem : bare,
        "",
        Roles.ofParticle(particle),
        !(last && VERB.matcher(text).find())
            && (!said || (subject && !filler && !known.isKind(stem))));
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
