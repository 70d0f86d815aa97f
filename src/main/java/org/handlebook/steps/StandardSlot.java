package org.handlebook.steps;

import org.handlebook.steps.stage.ScenarioMistake;

/** One of a process's three slots for standard handles. */
public enum StandardSlot {
  INPUT("standard input", "표준 입력"),
  OUTPUT("standard output", "표준 출력"),
  ERROR("standard error", "표준 오류");

  private final String english;
  private final String korean;

  StandardSlot(String english, String korean) {
    this.english = english;
    this.korean = korean;
  }

  static StandardSlot of(String words) {
    for (StandardSlot slot : values()) {
      if (slot.english.equals(words) || slot.korean.equals(words)) {
        return slot;
      }
    }
    throw new ScenarioMistake("\"" + words + "\" is no standard handle.");
  }

  @Override
  public String toString() {
    return english;
  }
}
