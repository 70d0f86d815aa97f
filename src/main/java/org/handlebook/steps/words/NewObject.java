package org.handlebook.steps.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.ObjectKind;

/**
 * An object that a sentence wants made.
 *
 * @param kind what it shall be
 * @param traits the other words of the sentence, in English
 */
public record NewObject(ObjectKind kind, List<String> traits) {
  public static final String INHERITABLE = "inheritable";
  public static final String OWNED = "owned";
  public static final String MANUAL_RESET = "manual-reset";
  public static final String AUTO_RESET = "auto-reset";
  public static final String SIGNALLED = "signalled";

  /** The Korean words, and what each is in English. */
  public static final Map<String, String> KOREAN =
      Map.of(
          "상속 가능한", INHERITABLE,
          "소유한", OWNED,
          "수동 리셋", MANUAL_RESET,
          "자동 리셋", AUTO_RESET,
          "신호 상태의", SIGNALLED,
          "신호 상태인", SIGNALLED,
          "시그널 상태의", SIGNALLED,
          "시그널 상태인", SIGNALLED);

  private static final Map<ObjectKind, List<String>> POSSIBLE =
      Map.of(
          ObjectKind.MUTEX, List.of(INHERITABLE, OWNED),
          ObjectKind.EVENT, List.of(INHERITABLE, MANUAL_RESET, AUTO_RESET, SIGNALLED),
          ObjectKind.TIMER, List.of(INHERITABLE, MANUAL_RESET, AUTO_RESET));

  /**
   * Takes the words apart; they have the form that {@link
   * org.handlebook.steps.Vocabulary#newObject} lets in.
   */
  public static NewObject parse(String text) {
    String rest = text.replaceFirst("^(?:an?|the) ", "").replace(",", "");
    for (ObjectKind kind : KindWords.CREATED) {
      for (String word : List.of(kind.english(), KindWords.korean(kind))) {
        if (rest.equals(word) || rest.endsWith(" " + word)) {
          return new NewObject(
              kind, traits(kind, rest.substring(0, rest.length() - word.length())));
        }
      }
    }
    throw new ScenarioMistake("\"" + text + "\" is nothing that can be made.");
  }

  private static List<String> traits(ObjectKind kind, String words) {
    String rest = words;
    for (Map.Entry<String, String> korean : KOREAN.entrySet()) {
      rest = rest.replace(korean.getKey(), korean.getValue());
    }
    List<String> traits = new ArrayList<>(List.of(rest.trim().split(" ", -1)));
    traits.remove("");
    for (String trait : traits) {
      if (!POSSIBLE.getOrDefault(kind, List.of(INHERITABLE)).contains(trait)) {
        throw new ScenarioMistake("No " + kind.english() + " is " + trait + ".");
      }
    }
    return traits;
  }

  public boolean is(String trait) {
    return traits.contains(trait);
  }
}
