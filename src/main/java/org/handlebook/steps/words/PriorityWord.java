package org.handlebook.steps.words;

import org.handlebook.win32.Constant;

/** The priority classes of processes, by their Windows names. */
public final class PriorityWord {
  private PriorityWord() {}

  /** Returns the flag that means a class. */
  public static int parse(String text) {
    return switch (text) {
      case "IDLE_PRIORITY_CLASS" -> Constant.IDLE_PRIORITY_CLASS;
      case "BELOW_NORMAL_PRIORITY_CLASS" -> Constant.BELOW_NORMAL_PRIORITY_CLASS;
      case "ABOVE_NORMAL_PRIORITY_CLASS" -> Constant.ABOVE_NORMAL_PRIORITY_CLASS;
      case "HIGH_PRIORITY_CLASS" -> Constant.HIGH_PRIORITY_CLASS;
      case "REALTIME_PRIORITY_CLASS" -> Constant.REALTIME_PRIORITY_CLASS;
      default -> Constant.NORMAL_PRIORITY_CLASS;
    };
  }
}
