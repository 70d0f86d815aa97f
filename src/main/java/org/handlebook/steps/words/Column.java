package org.handlebook.steps.words;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.handlebook.scenario.ScenarioMistake;

/** The columns that an expected handle table may have. */
public enum Column {
  HANDLE("handle", "핸들"),
  OBJECT("object", "오브젝트"),
  INHERIT("inherit", "상속"),
  PROTECTED("protected", "보호"),
  ACCESS("access", "접근 권한"),
  ORIGIN("origin", "유래"),
  FROM("from", "출처"),
  TYPE("type", "타입"),
  ADDRESS("address", "주소");

  private final String english;
  private final String korean;

  Column(String english, String korean) {
    this.english = english;
    this.korean = korean;
  }

  public String english() {
    return english;
  }

  public String korean() {
    return korean;
  }

  /**
   * Checks what is said in a cell, as far as it can be known without a system.
   *
   * @throws ScenarioMistake when it cannot be understood
   */
  public void check(String cell) {
    switch (this) {
      case INHERIT, PROTECTED -> YesNo.parse(english, cell);
      case ACCESS -> RightsWords.mask(cell);
      case ORIGIN -> OriginWord.parse(cell);
      default -> {}
    }
  }

  public static Column of(String heading) {
    for (Column column : values()) {
      if (column.english.equals(heading) || column.korean.equals(heading)) {
        return column;
      }
    }
    String known =
        Arrays.stream(values())
            .map(c -> c.english + " / " + c.korean)
            .collect(Collectors.joining(", "));
    throw new ScenarioMistake(
        "A handle table has no column \"" + heading + "\". It has: " + known + ".");
  }
}
