package org.handlebook.app.author.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.translation.ExpressionReader;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may be meant.
 *
 * @param said as people may say it: the sentence itself, or another wording of it
 * @param parts what {@code said} consists of
 * @param sentence as it is offered, a Cucumber expression
 * @param slots which of the sentence's parameters each slot of {@code said} is, in order
 * @param kind the kind of object that it is about, where one sentence serves several; "" otherwise
 * @param step the step that it is; null where it is another wording
 */
record Candidate(
    String said,
    List<Part> parts,
    String sentence,
    List<Integer> slots,
    String kind,
    @Nullable StepEntry step) {
  private static final double LATER = 0.2;

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "nobody", "nothing", "without", "cannot", "never", "unprotects", "none");
  private static final List<String> KOREAN_NEGATIONS =
      List.of("없", "않", "불가능", "비신호", "아무도", "못 ", "아니");

  private static final Pattern OPTIONAL_WORDS = Pattern.compile("\\(([^)]*[^ )] )\\)");

  Candidate {
    parts = List.copyOf(parts);
    slots = List.copyOf(slots);
  }

  /** Of the sentences of a step the first is the usual one. */
  double rank() {
    return step == null ? 0 : LATER * Math.max(0, place(step));
  }

  private int place(StepEntry of) {
    return of.english().contains(sentence)
        ? of.english().indexOf(sentence)
        : of.korean().indexOf(sentence);
  }

  boolean takesMore() {
    return sentence.endsWith(":");
  }

  boolean isNegated(boolean korean) {
    return isNegated(said, korean);
  }

  static boolean isNegated(String text, boolean korean) {
    String plain = text.replaceAll("\"[^\"]*\"|이름 없[는이]|without a name", "");
    return korean
        ? KOREAN_NEGATIONS.stream().anyMatch(plain::contains)
        : List.of(plain.toLowerCase(java.util.Locale.ROOT).split("[^a-z']+", -1)).stream()
            .anyMatch(word -> NEGATIONS.contains(word) || word.endsWith("n't"));
  }

  /** Returns the types of parameters of which several words are one value. */
  Set<String> phrases(Set<String> types) {
    Set<String> found = new HashSet<>();
    for (Part part : parts) {
      if (part instanceof Part.Slot slot && types.contains(slot.type())) {
        found.add(slot.type());
      }
    }
    return found;
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
    boolean singular = fills.containsValue("1");
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
    return parts.stream()
        .filter(Part.Word.class::isInstance)
        .map(Part.Word.class::cast)
        .collect(Collectors.toList());
  }
}
