package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.translation.ExpressionReader;
import org.jspecify.annotations.Nullable;

/** A sentence that may be meant. */
final class Candidate {
  private static final Set<String> PHRASES =
      Set.of(
          "object",
          "handles",
          "newObjects",
          "account",
          "standardSlot",
          "integrity",
          "readMode",
          "fileType");

  private static final double LATER = 0.2;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "no",
          "nobody",
          "nothing",
          "without",
          "cannot",
          "never",
          "forgets",
          "forgot",
          "unprotects",
          "none");
  private static final Pattern KOREAN_NEGATION =
      Pattern.compile("없|않|잊|불가능|아무도|아니|[비논넌언](?:신호|시그널)|(?<![가-힣])[안못] ");

  /** A value that something is not, or without which something is done. */
  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:is|are|was) not (?:[0-9]|[A-Z_]{3}|\")|\\bwithout [A-Z_]{4}|[이가] 아니|[A-Z_]{4}(?: 권한)? 없이");

  private static final Pattern MAKES =
      Pattern.compile(" as (?:the inheritable )?\\{| with ends \\{|\\(으\\)로 (?:받는다|복제한다|삼는다|옮긴다)");
  private static final Pattern ONE = Pattern.compile("1(?: .*)?");
  private static final Pattern OPTIONAL_WORDS = Pattern.compile("\\(([^)]*[^ )] )\\)");

  private final String said;
  private final List<Part> parts;
  private final String sentence;
  private final List<Integer> slots;
  private final String kind;
  private final String kindName;
  private final @Nullable StepEntry step;
  private final List<Part.Word> words;
  private final boolean negated;
  private final boolean past;
  private final Set<String> phrases;
  private final Set<String> kinds;
  private final boolean makes;
  private final double rank;
  private double[] weights = {};
  private int[][] forms = {};
  private double telling;

  /**
   * Makes a candidate.
   *
   * @param said as people may say it: the sentence itself, or another wording of it
   * @param parts what {@code said} consists of
   * @param sentence as it is offered, a Cucumber expression
   * @param slots which of the sentence's parameters each slot of {@code said} is, in order
   * @param kind the kind of object that it is about, where one sentence serves several; ""
   *     otherwise
   * @param kindName the same in English
   * @param step the step that it is; null where it is another wording
   */
  Candidate(
      String said,
      List<Part> parts,
      String sentence,
      List<Integer> slots,
      String kind,
      String kindName,
      @Nullable StepEntry step) {
    this.said = said;
    this.parts = List.copyOf(parts);
    this.sentence = sentence;
    this.slots = List.copyOf(slots);
    this.kind = kind;
    this.kindName = kindName;
    this.step = step;
    this.words = only(Part.Word.class);
    this.negated = isNegated(said, Hangul.isIn(said));
    this.past = Hangul.isIn(said) && KoreanVerbs.isPast(said.replaceAll("/[^ ]*$", ""));
    this.kinds = NamedKind.in(sentence);
    this.makes = MAKES.matcher(sentence).find();
    this.rank = step == null ? 0 : LATER * Math.max(0, place(step, sentence));
    this.phrases =
        only(Part.Slot.class).stream()
            .map(Part.Slot::type)
            .filter(PHRASES::contains)
            .collect(Collectors.toUnmodifiableSet());
  }

  private <T extends Part> List<T> only(Class<T> type) {
    return parts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Sets how much each word tells of what is meant, and the numbers of its forms. */
  void weigh(ToDoubleFunction<String> weight, ToIntFunction<String> number) {
    weights =
        words.stream().mapToDouble(word -> weight.applyAsDouble(word.forms().get(0))).toArray();
    forms =
        words.stream()
            .map(word -> word.forms().stream().mapToInt(number).toArray())
            .toArray(int[][]::new);
    telling = 0;
    for (int i = 0; i < weights.length; i++) {
      telling += words.get(i).optional() ? 0 : weights[i];
    }
  }

  /** Returns how much the word at a place tells of what is meant. */
  double weight(int word) {
    return weights[word];
  }

  /** Returns the numbers of the forms of the word at a place. */
  int[] forms(int word) {
    return forms[word];
  }

  /** Returns how much the words tell that cannot be left out. */
  double telling() {
    return telling;
  }

  String said() {
    return said;
  }

  List<Part> parts() {
    return parts;
  }

  String sentence() {
    return sentence;
  }

  List<Integer> slots() {
    return slots;
  }

  String kind() {
    return kind;
  }

  String kindName() {
    return kindName;
  }

  @Nullable StepEntry step() {
    return step;
  }

  /** Of the sentences of a step the first is the usual one. */
  double rank() {
    return rank;
  }

  private static int place(StepEntry of, String sentence) {
    return of.english().contains(sentence)
        ? of.english().indexOf(sentence)
        : of.korean().indexOf(sentence);
  }

  /** Returns whether a sentence affirms of a value what a text denies of it. */
  static boolean isOpposite(String typed, String sentence, boolean korean) {
    return DENIED.matcher(typed).find() && !isNegated(sentence, korean);
  }

  /** Returns whether a handle is made that was not there before. */
  boolean makes() {
    return makes;
  }

  /** Returns whether something is made, and how is told in a table. */
  boolean isMadeFromTable() {
    return takesMore() && sentence.contains("{newObject}");
  }

  /** Returns the kinds of objects that it says its handles are of. */
  Set<String> kinds() {
    return kinds;
  }

  boolean takesMore() {
    return sentence.endsWith(":");
  }

  boolean isPast() {
    return past;
  }

  boolean isNegated() {
    return negated;
  }

  static boolean isNegated(String text, boolean korean) {
    String plain = text.replaceAll("\"[^\"]*\"|이름 없[는이]|without a name", "");
    return korean
        ? KOREAN_NEGATION.matcher(plain).find()
        : List.of(plain.toLowerCase(java.util.Locale.ROOT).split("[^a-z']+", -1)).stream()
            .anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
  }

  /** Returns the types of its parameters of which several words are one value. */
  Set<String> phrases() {
    return phrases;
  }

  /**
   * Returns the sentence as it is offered.
   *
   * @param fills what its parameters are, by their place; what is missing is named
   * @param object what is made, where the sentence makes something
   * @param chosen the alternatives that were typed, by all that there are
   */
  String write(
      Map<Integer, String> fills, String object, Map<String, String> chosen, boolean korean) {
    int[] place = {0};
    String pattern = withoutChoice(chosen);
    boolean singular = fills.values().stream().anyMatch(each -> ONE.matcher(each).matches());
    return new ExpressionReader(
            pattern,
            type ->
                type.equals("newObject") || type.equals("kind")
                    ? count(place, object)
                    : fills.getOrDefault(place[0], missing(type, place, korean)),
            singular)
        .read();
  }

  /** With the alternatives that were typed, and of what may be left out only what was typed. */
  private String withoutChoice(Map<String, String> chosen) {
    String pattern = sentence.replace("에/에게", "에").replace("(네임드 )", "");
    for (Map.Entry<String, String> choice : chosen.entrySet()) {
      pattern = pattern.replace(choice.getKey(), choice.getValue());
    }
    return OPTIONAL_WORDS
        .matcher(pattern)
        .replaceAll(found -> chosen.containsKey(found.group(1).strip()) ? "$1" : "");
  }

  private static String count(int[] place, String text) {
    place[0]++;
    return text;
  }

  private static String missing(String type, int[] place, boolean korean) {
    place[0]++;
    return MissingValue.of(type, korean);
  }

  /** Returns the words of it that are no parameter. */
  List<Part.Word> words() {
    return words;
  }
}
