package org.handlebook.steps.words;

import java.util.List;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;

/** One of a process's three slots for standard handles. */
public enum StandardSlot {
  INPUT("standard input", "표준 입력", Constant.STD_INPUT_HANDLE),
  OUTPUT("standard output", "표준 출력", Constant.STD_OUTPUT_HANDLE),
  ERROR("standard error", "표준 오류", Constant.STD_ERROR_HANDLE);

  private final String english;
  private final String korean;
  private final int number;

  StandardSlot(String english, String korean, int number) {
    this.english = english;
    this.korean = korean;
    this.number = number;
  }

  /** Returns what Win32 calls it: STD_INPUT_HANDLE and its kin. */
  public int number() {
    return number;
  }

  public static StandardSlot of(String words) {
    for (StandardSlot slot : values()) {
      if (List.of(slot.english, slot.korean, "STD_" + slot.name() + "_HANDLE").contains(words)) {
        return slot;
      }
    }
    throw new ScenarioMistake("\"" + words + "\" is no standard handle.");
  }

  /** Returns the value that a process has in this slot. */
  public Handle of(ProcessState process) {
    List<Handle> values = process.standardHandles();
    return switch (this) {
      case INPUT -> values.get(0);
      case OUTPUT -> values.get(1);
      case ERROR -> values.get(2);
    };
  }

  @Override
  public String toString() {
    return english;
  }
}
