package org.handlebook.steps.words;

import java.util.Optional;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.ObjectKind;

/**
 * An object as a cell of a table names it: {@code mailslot "mail"}, {@code 프로세스 "자식"}, {@code
 * mutex}.
 *
 * @param name what stands in quotes, if anything does
 */
public record ObjectWords(ObjectKind kind, Optional<String> name) {

  public static ObjectWords parse(String cell) {
    int quote = cell.indexOf('"');
    int end = cell.lastIndexOf('"');
    String word = quote < 0 ? cell : (cell.substring(0, quote) + cell.substring(end + 1)).trim();
    ObjectKind kind =
        KindWords.of(word)
            .orElseThrow(
                () -> new ScenarioMistake("\"" + word + "\" is no kind of kernel object."));
    return new ObjectWords(
        kind, quote < 0 ? Optional.empty() : Optional.of(cell.substring(quote + 1, end)));
  }

  /** Returns the words: {@code the mailslot "mail"}, {@code an event}. */
  public String english() {
    String article = "aeiou".indexOf(kind.english().charAt(0)) < 0 ? "a " : "an ";
    return (name.isPresent() ? "the " : article) + kind.english() + quoted();
  }

  /** Returns the words in Korean: {@code 메일슬롯 "mail"}. */
  public String korean() {
    return KindWords.korean(kind) + quoted();
  }

  private String quoted() {
    return name.map(text -> " \"" + text + "\"").orElse("");
  }
}
