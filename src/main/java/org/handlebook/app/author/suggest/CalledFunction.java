package org.handlebook.app.author.suggest;

import java.util.List;
import java.util.Locale;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.app.author.suggest.Piece.Kind;

/**
 * The function of Windows that somebody named instead of saying in words what it does.
 *
 * @param named whether there is one
 * @param isMade whether the sentence makes that call
 * @param looks whether the sentence makes no call
 */
record CalledFunction(boolean named, boolean isMade, boolean looks) {
  private static final double NOT_NAMED = 0.15;
  private static final double NOT_CALLED = 0.4;
  private static final double OTHER = 1.2;

  static CalledFunction among(List<String> named, Candidate candidate) {
    StepEntry step = candidate.step();
    List<String> functions = step == null ? List.of() : step.functions();
    boolean isMade = false;
    for (String each : named) {
      isMade |= functions.contains(each) && isOfKind(each, candidate.kindName());
    }
    return new CalledFunction(!named.isEmpty(), isMade, functions.isEmpty());
  }

  private static boolean isOfKind(String function, String kind) {
    String last = kind.substring(kind.lastIndexOf(' ') + 1);
    return function.toLowerCase(Locale.ROOT).contains(last);
  }

  /** Returns what must be forgiven if the sentence makes another call. */
  double cost() {
    return !named || isMade ? 0 : looks ? NOT_CALLED : OTHER;
  }

  /** Returns how much the words count: the function says what they say. */
  double unsaid() {
    return isMade ? NOT_NAMED : 1;
  }

  /**
   * Returns whether something that has no place in the sentence is amiss: no argument of a call.
   */
  boolean leaves(Kind kind) {
    boolean argument = kind == Kind.NUMBER || kind == Kind.CONSTANT || kind == Kind.DURATION;
    return kind != Kind.WORD && kind != Kind.FUNCTION && !(isMade && argument);
  }
}
