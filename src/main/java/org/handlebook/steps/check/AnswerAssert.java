package org.handlebook.steps.check;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.ActorCall;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.Reply;
import org.handlebook.trace.BytesText;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.ParameterText;
import org.handlebook.win32.SecurityDescriptor;
import org.jspecify.annotations.Nullable;

/** Assertions on what a call stored through a pointer. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, ActorCall> {
  private static final List<Object> NOTHING = List.of();

  private AnswerAssert(ActorCall actual) {
    super(actual, AnswerAssert.class);
  }

  /** Looks at a call, which must have succeeded. */
  public static AnswerAssert assertThat(ActorCall call) {
    ReplyAssert.assertThat(call).succeeds();
    return new AnswerAssert(call);
  }

  /** Asserts that it answered yes, or no. */
  public AnswerAssert is(boolean expected) {
    return check("", expected ? "yes" : "no", stored().equals(true) ? "yes" : text(stored()));
  }

  /** Asserts that it answered that text, a descriptor in SDDL, or bytes that are one. */
  public AnswerAssert isText(String expected) {
    Object stored = stored();
    boolean same =
        stored.equals(expected)
            || (stored instanceof SecurityDescriptor descriptor
                && descriptor.equals(SecurityDescriptor.parse(expected)));
    return same ? this : check("", "\"" + expected + "\"", text(stored));
  }

  public AnswerAssert saysActive(String expected) {
    return check("the number of processes now", expected, job().ActiveProcesses());
  }

  public AnswerAssert saysTotal(String expected) {
    return check("the number of processes ever", expected, job().TotalProcesses());
  }

  public AnswerAssert saysTerminated(String expected) {
    return check(
        "the number of processes ended by limits", expected, job().TotalTerminatedProcesses());
  }

  public AnswerAssert saysProcessLimit(String expected) {
    return check("the process limit", expected, job().ActiveProcessLimit());
  }

  public AnswerAssert saysLimits(String expected) {
    String found = ParameterText.of("SetInformationJobObject", "LimitFlags", job().LimitFlags());
    return check("the limits", expected, found);
  }

  /** Asserts that exactly those processes are in the job. */
  public AnswerAssert saysProcesses(List<Integer> ids, String names) {
    List<Integer> found = job().ProcessIdList();
    if (!new HashSet<>(ids).equals(new HashSet<>(found))) {
      check("the list of processes", names + ", " + ids, found);
    }
    return this;
  }

  /**
   * Asserts that it told that number.
   *
   * @param told what it stored
   * @param text how the scenario says the number
   * @param shown how people read the number
   */
  public <T> AnswerAssert tells(
      Class<T> told,
      String what,
      String text,
      Function<T, Integer> number,
      int expected,
      IntFunction<String> shown) {
    if (!told.isInstance(stored())) {
      throw new ScenarioMistake(actual.c() + " does not tell the " + what + ".");
    }
    int found = number.apply(told.cast(stored()));
    return found == expected ? this : check("the " + what, text, shown.apply(found));
  }

  private JobObjectInformation job() {
    if (stored() instanceof JobObjectInformation job) {
      return job;
    }
    throw failure("%s", Failure.of(actual, "to tell about a job"));
  }

  private Object stored() {
    Object stored =
        actual.reply() instanceof Reply.Returned<?> returned ? stored(returned.answer()) : null;
    return stored == null ? NOTHING : stored;
  }

  private static @Nullable Object stored(Answer answer) {
    if (answer instanceof Answer.Text text) {
      return text.lpBuffer();
    } else if (answer instanceof Answer.StringPointer pointer) {
      return pointer.value();
    }
    return answer instanceof Stored<?> stored ? stored.stored() : null;
  }

  private static String text(Object stored) {
    if (stored instanceof String string) {
      return "\"" + string + "\"";
    } else if (stored instanceof Bytes bytes) {
      return BytesText.of(bytes);
    } else if (stored instanceof SecurityDescriptor descriptor) {
      return "\"" + descriptor + "\"";
    } else if (stored instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return String.valueOf(stored);
  }

  private AnswerAssert check(String what, String expected, Object found) {
    if (!expected.equals(found.toString())) {
      throw failure(
          "%s",
          Failure.of(
                  "Expected "
                      + (what.isEmpty() ? "the answer" : what)
                      + " to be "
                      + expected
                      + ", but it is "
                      + found
                      + ".")
              .because(actual.c() + ", " + actual.record().step()));
    }
    return this;
  }
}
