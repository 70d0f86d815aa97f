package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer.Text;
import org.jspecify.annotations.Nullable;

/** Assertions on an environment variable of a process. */
public final class VariableAssert extends AbstractAssert<VariableAssert, String> {
  private final ProcessRef process;
  private final String variable;
  private final Reply<Text> reply;

  private VariableAssert(String subject, ProcessRef process, String variable, Reply<Text> reply) {
    super(subject, VariableAssert.class);
    this.process = process;
    this.variable = variable;
    this.reply = reply;
  }

  /** Looks at what reading the variable answered. */
  public static VariableAssert assertThat(
      String process, ProcessRef ref, String variable, Reply<Text> reply) {
    return new VariableAssert(
        "the environment variable \"" + variable + "\" of \"" + process + "\"",
        ref,
        variable,
        reply);
  }

  /** Asserts that it has that value. */
  public VariableAssert is(String expected) {
    if (!expected.equals(value())) {
      throw DisprovedAssertionError.of(
          failed("to be \"" + expected + "\""),
          new FailedExpectation.Variable(process, variable, expected));
    }
    return this;
  }

  /** Asserts that there is no such variable. */
  public VariableAssert isUnset() {
    if (value() != null) {
      throw failed("not to be set");
    }
    return this;
  }

  private @Nullable String value() {
    return reply instanceof Reply.Returned<Text> returned ? returned.answer().lpBuffer() : null;
  }

  private AssertionError failed(String expectation) {
    String found = value() == null ? "there is none" : "it is \"" + value() + "\"";
    return failure("%s", "Expected " + actual + " " + expectation + ", but " + found + ".");
  }
}
