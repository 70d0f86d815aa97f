package org.handlebook.explain;

import java.util.List;
import java.util.Optional;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/**
 * An expectation of a step that was not met, as data: from it one can tell what its author may
 * believe.
 */
public sealed interface FailedExpectation {
  /** Returns what was expected, as data; "" where the kind says it all. */
  default String asked() {
    return "";
  }

  /** Returns what was found, without values that are otherwise on each system. */
  default String had() {
    return "";
  }

  /** Returns where in the world that is. */
  default FailurePlace place() {
    return FailurePlace.NONE;
  }

  /** An object's usage count was to be another. */
  record UsageCount(int object, int expected, int found) implements FailedExpectation {
    @Override
    public FailurePlace place() {
      return FailurePlace.ofObject(object);
    }

    @Override
    public String asked() {
      return Integer.toString(expected);
    }

    @Override
    public String had() {
      return Integer.toString(found);
    }
  }

  /** An object's handle count was to be another. */
  record HandleCount(int object, int expected, int found) implements FailedExpectation {
    @Override
    public FailurePlace place() {
      return FailurePlace.ofObject(object);
    }

    @Override
    public String asked() {
      return Integer.toString(expected);
    }

    @Override
    public String had() {
      return Integer.toString(found);
    }
  }

  /** An object was to be destroyed, but exists. */
  record Destroyed(int object) implements FailedExpectation {
    @Override
    public FailurePlace place() {
      return FailurePlace.ofObject(object);
    }
  }

  /** A process was to have ended, but runs. */
  record Ended(ProcessRef process) implements FailedExpectation {
    @Override
    public FailurePlace place() {
      return FailurePlace.ofProcess(process.number(), 0);
    }
  }

  /**
   * A process was to have a row for an object, and has none.
   *
   * @param handle where the row was to be, or null when that was not said
   */
  record Row(ProcessRef process, int object, @Nullable Handle handle) implements FailedExpectation {
    @Override
    public FailurePlace place() {
      return FailurePlace.ofProcess(process.number(), object);
    }
  }

  /** A process was to have no such row, and has one for that object. */
  record NoRow(ProcessRef process, int object) implements FailedExpectation {
    @Override
    public FailurePlace place() {
      return FailurePlace.ofProcess(process.number(), object);
    }
  }

  /**
   * A process was to have other rows.
   *
   * @param missing rows that it lacks, as they were written
   * @param surplus rows that it should not have, as they would be written
   * @param place the places of these
   * @param first of these, where there is one to ask about
   */
  record Table(
      ProcessRef process,
      List<String> missing,
      List<String> surplus,
      FailurePlace place,
      Optional<FailedExpectation> first)
      implements FailedExpectation {
    @Override
    public String asked() {
      return String.join("\n", missing);
    }

    @Override
    public String had() {
      return ReplyText.withoutHandles(String.join("\n", surplus));
    }
  }

  /** A call was to succeed, and was refused or does not come back. */
  record Success(CallRecord call, Reply<?> reply) implements FailedExpectation {
    @Override
    public String had() {
      return ReplyText.of(reply);
    }
  }

  /**
   * A call was to be refused, and was not, or not so.
   *
   * @param error that it was to leave behind; empty for any
   */
  record Refusal(CallRecord call, Reply<?> reply, Optional<Integer> error)
      implements FailedExpectation {
    @Override
    public String asked() {
      return error.map(String::valueOf).orElse("any");
    }

    @Override
    public String had() {
      return ReplyText.of(reply);
    }
  }

  /** A call was to return another value, as C writes it. */
  record Value(CallRecord call, Reply<?> reply, String expected) implements FailedExpectation {
    @Override
    public String asked() {
      return expected;
    }

    @Override
    public String had() {
      return ReplyText.of(reply);
    }
  }

  /** An object was to be signalled, or not to be. */
  record Signal(int object, boolean expected) implements FailedExpectation {
    @Override
    public FailurePlace place() {
      return FailurePlace.ofObject(object);
    }

    @Override
    public String asked() {
      return Boolean.toString(expected);
    }
  }

  /** A variable in the environment of a process was to have another value. */
  record Variable(ProcessRef process, String name, String expected) implements FailedExpectation {
    @Override
    public String asked() {
      return name + '=' + expected;
    }
  }

  /** A name was to be taken, and nothing has it. */
  record Taken(String name) implements FailedExpectation {
    @Override
    public String asked() {
      return name;
    }
  }
}
