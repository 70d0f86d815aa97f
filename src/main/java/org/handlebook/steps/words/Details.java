package org.handlebook.steps.words;

import io.cucumber.datatable.DataTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.scenario.HandleName;
import org.handlebook.scenario.ScenarioMistake;

/**
 * A table of details under a step: a key and a value a row.
 *
 * <p>The step asks for each key that it knows, by its English and its Korean name, and then
 * {@linkplain #close closes} the table, which fails if a key is left that the step does not know.
 */
public final class Details {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  private Details() {}

  /** Returns the details of a step that has none. */
  public static Details none() {
    return new Details();
  }

  public static Details of(DataTable table) {
    Details details = new Details();
    for (List<String> row : table.cells()) {
      if (row.size() != 2) {
        throw new ScenarioMistake(
            "A table of details has two columns: what, and how. This one has "
                + row.size()
                + ". If a | belongs to the text, write \\| for it.");
      }
      if (details.values.put(row.get(0).trim(), row.get(1) == null ? "" : row.get(1).trim())
          != null) {
        throw new ScenarioMistake("The table of details says \"" + row.get(0) + "\" twice.");
      }
    }
    return details;
  }

  /** Returns the same, as if the table said that too. */
  public Details with(String key, String value) {
    values.put(key, value);
    return this;
  }

  /** Returns the value of a key, if the table has it. */
  public Optional<String> text(String english, String korean) {
    known.add(english + " / " + korean);
    for (String key : Stream.concat(Stream.of(english, korean), otherWords(korean)).toList()) {
      String value = values.remove(key);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /** Returns what people also call a key. */
  private static Stream<String> otherWords(String korean) {
    return switch (korean) {
      case "초기 카운트" -> Stream.of("초기값", "초깃값");
      case "최대 카운트" -> Stream.of("최댓값", "최대값");
      case "사용 카운트" -> Stream.of("참조 카운트", "참조 횟수", "Usage Count");
      case "환경" -> Stream.of("환경변수", "환경 변수");
      default -> Stream.empty();
    };
  }

  /** Returns a yes or a no; no if the table does not say. */
  public boolean flag(String english, String korean) {
    return text(english, korean).map(value -> YesNo.parse(english, value)).orElse(false);
  }

  /** Returns a number, perhaps with a unit after it. */
  public int number(int otherwise, String english, String korean) {
    return text(english, korean).map(value -> Quantity.parse(english, value)).orElse(otherwise);
  }

  /** Returns access rights. */
  public int access(int otherwise, String english, String korean) {
    return text(english, korean).map(RightsWords::mask).orElse(otherwise);
  }

  /** Returns a handle's name. */
  public Optional<HandleName> handle(String english, String korean) {
    return text(english, korean).map(HandleName::of);
  }

  /** Fails if the table says something that the step did not ask for. */
  public void close() {
    if (!values.isEmpty()) {
      throw new ScenarioMistake(
          "This step knows no detail \""
              + values.keySet().iterator().next()
              + "\". It knows: "
              + String.join(", ", known)
              + ".");
    }
  }
}
