package org.handlebook.app.author.index;

import java.util.List;
import org.handlebook.text.Language;

/**
 * A step: the sentences that say it, and what may stand in and under them.
 *
 * @param id its class and method
 * @param noun what it is about: its class without {@code Steps}
 * @param outcome whether it looks at something, as what stands behind {@code Then} does
 * @param sentence its usual sentence in English, in its usual words: without those that may be
 *     added
 * @param english its sentences, Cucumber expressions; the first is the usual one
 * @param korean its sentences in Korean
 * @param parameters the types of its parameters, in order
 * @param details the keys of the table under it
 * @param functions the functions of Windows that it calls
 * @param example how a feature says it
 */
public record StepEntry(
    String id,
    String noun,
    boolean outcome,
    String sentence,
    List<String> english,
    List<String> korean,
    List<String> parameters,
    List<Detail> details,
    List<String> functions,
    Example example) {
  public StepEntry {
    english = List.copyOf(english);
    korean = List.copyOf(korean);
    parameters = List.copyOf(parameters);
    details = List.copyOf(details);
    functions = List.copyOf(functions);
  }

  /** Returns its sentences in one language. */
  public List<String> sentences(Language language) {
    return language == Language.KOREAN ? korean : english;
  }

  /** Returns whether a table or a text stands under it. */
  public boolean takesMore() {
    return english.get(0).endsWith(":");
  }

  StepEntry with(Example other) {
    return new StepEntry(
        id, noun, outcome, sentence, english, korean, parameters, details, functions, other);
  }

  /**
   * A key of a table of details.
   *
   * @param kind what its value may be: {@code text}, {@code flag}, {@code number}, {@code access}
   *     or {@code handle}
   */
  public record Detail(String english, String korean, String kind) {}

  /**
   * How a feature says a step, and the same in the other language.
   *
   * @param place the feature; "" when there is no example
   * @param english with the table under it, a line each
   * @param korean the same in Korean
   */
  public record Example(String place, String english, String korean) {
    static final Example NONE = new Example("", "", "");

    /** Returns it in one language. */
    public String in(Language language) {
      return language == Language.KOREAN ? korean : english;
    }
  }
}
