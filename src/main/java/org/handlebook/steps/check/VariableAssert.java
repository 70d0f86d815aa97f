package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.machine.Reply;
import org.handlebook.win32.Answer.Text;
import org.jspecify.annotations.Nullable;

/** Assertions on an environment variable of a process. */
public final class VariableAssert extends AbstractAssert<VariableAssert, String> {
  private final Reply<Text> reply;

  private VariableAssert(String subject, Reply<Text> reply) {
    super(subject, VariableAssert.class);
    this.reply = reply;
  }

  /** Looks at what reading the variable answered. */
  public static VariableAssert assertThat(String process, String variable, Reply<Text> reply) {
    return new VariableAssert(
        "the environment variable \"" + variable + "\" of \"" + process + "\"", reply);
  }

  /** It has that value. */
  public VariableAssert is(String expected) {
    if (!expected.equals(value())) {
      fail("to be \"" + expected + "\"");
    }
    return this;
  }

  /** There is no such variable. */
  public VariableAssert isUnset() {
    if (value() != null) {
      fail("not to be set");
    }
    return this;
  }

  private @Nullable String value() {
    return reply instanceof Reply.Returned<Text> returned ? returned.answer().lpBuffer() : null;
  }

  private void fail(String expectation) {
    String found = value() == null ? "there is none" : "it is \"" + value() + "\"";
    throw failure("%s", "Expected " + actual + " " + expectation + ", but " + found + ".");
  }
}
