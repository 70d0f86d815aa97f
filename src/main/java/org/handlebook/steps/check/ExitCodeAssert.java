package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.HandleName;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Win32Error;

/** Assertions on an exit code that was asked for through a handle. */
public final class ExitCodeAssert extends AbstractAssert<ExitCodeAssert, HandleName> {
  private final Reply<Stored<Integer>> reply;

  private ExitCodeAssert(HandleName actual, Reply<Stored<Integer>> reply) {
    super(actual, ExitCodeAssert.class);
    this.reply = reply;
  }

  /** Looks at what asking for the exit code through that handle answered. */
  public static ExitCodeAssert assertThat(HandleName handle, Reply<Stored<Integer>> reply) {
    return new ExitCodeAssert(handle, reply);
  }

  /** Asserts that it could be read, and is that one. */
  public ExitCodeAssert isExitCode(Integer expected) {
    String found = found();
    if (!found.equals(text(expected))) {
      throw failure(
          "%s",
          "Expected the exit code of "
              + actual
              + " to be "
              + text(expected)
              + ", but it is "
              + found
              + ".");
    }
    return this;
  }

  private String found() {
    if (!(reply instanceof Reply.Returned<Stored<Integer>> returned)) {
      return "not known: the call does not come back";
    }
    Integer code = returned.answer().stored();
    return code == null
        ? "not to be read through this handle: " + Win32Error.text(returned.lastError())
        : text(code);
  }

  static String text(Integer code) {
    return code == Constant.STILL_ACTIVE ? "STILL_ACTIVE (259)" : Integer.toUnsignedString(code);
  }
}
