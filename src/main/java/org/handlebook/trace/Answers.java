package org.handlebook.trace;

import org.handlebook.win32.Answer;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** Looks into answers. */
final class Answers {
  private Answers() {}

  /** Returns the handle that a call returned to its own process, or null if it returned none. */
  static @Nullable Handle newHandle(Answer answer) {
    if (answer.isRefusal()) {
      return null;
    } else if (answer instanceof Answer.HandleOrNull handle) {
      return handle.value();
    } else if (answer instanceof Answer.HandleOrInvalid handle) {
      return handle.value();
    } else if (answer instanceof Answer.CreatedThread thread) {
      return thread.value();
    } else if (answer instanceof Answer.PseudoHandle pseudo) {
      return pseudo.value();
    }
    return null;
  }
}
