package org.handlebook.c.export;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.JobCall.QueryInformationJobObject;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.ProcessCall.GetProcessHandleCount;
import org.handlebook.win32.ProcessInformation;
import org.jspecify.annotations.Nullable;

/** Writes what is expected of what a call stores. */
final class StoredComparison {
  private final Action.Made made;
  private final Expectations expect;
  private final Outputs outputs;

  StoredComparison(Action.Made made, Expectations expect, Outputs outputs) {
    this.made = made;
    this.expect = expect;
    this.outputs = outputs;
  }

  /** With what an operation moved; one that goes on may have moved something or nothing. */
  void compare(FileAnswer.Transferred moved) {
    String count = outputs.count();
    if (outputs.goesOn() || count == null) {
      return;
    }
    if (moved.buffer().length() > 0) {
      compareBytes(count, moved.buffer());
    } else {
      expect.number("bytes", count, Integer.toUnsignedString(moved.count()));
    }
  }

  private void compareBytes(String count, Bytes bytes) {
    expect.bytes(String.valueOf(outputs.buffer()), count, bytes);
  }

  /** With what the call stored, null for nothing. */
  void compare(@Nullable Object value) {
    String count = outputs.count();
    if (value instanceof Integer number) {
      compareNumber(number);
    } else if (value instanceof Long number) {
      expect.number("stored", outputs.first() + ".QuadPart", number.toString());
    } else if (value instanceof Boolean flag) {
      expect.number("stored", outputs.first(), flag ? "1" : "0");
    } else if (value instanceof Bytes bytes && count != null) {
      compareBytes(count, bytes);
    } else if (value instanceof JobObjectInformation job) {
      compareJob(job);
    } else if (value instanceof Record structure && isNumbers(structure)) {
      compareFields(structure);
    }
  }

  /** How many handles this program's own parts hold, nobody can say. */
  private void compareNumber(int number) {
    if (!(made.call() instanceof GetProcessHandleCount)) {
      expect.number("stored", outputs.first(), expect.id(number));
    } else {
      expect.tell("stored", outputs.first());
    }
  }

  private void compareJob(JobObjectInformation job) {
    int wanted = ((QueryInformationJobObject) made.call()).JobObjectInformationClass();
    switch (wanted) {
      case Constant.JobObjectBasicAccountingInformation -> {
        expect.number(
            "in all", "information.it.TotalProcesses", Integer.toString(job.TotalProcesses()));
        expect.number(
            "active", "information.it.ActiveProcesses", Integer.toString(job.ActiveProcesses()));
      }
      case Constant.JobObjectBasicProcessIdList ->
          expect.number(
              "listed",
              "information.it.NumberOfProcessIdsInList",
              Integer.toString(job.ProcessIdList().size()));
      case Constant.JobObjectBasicLimitInformation ->
          expect.number(
              "flags", "information.it.LimitFlags", Integer.toUnsignedString(job.LimitFlags()));
      default ->
          expect.number(
              "flags",
              "information.it.BasicLimitInformation.LimitFlags",
              Integer.toUnsignedString(job.LimitFlags()));
    }
  }

  private static boolean isNumbers(Record structure) {
    return Stream.of(structure.getClass().getRecordComponents())
            .anyMatch(component -> component.getType() == int.class)
        && !(structure instanceof ProcessInformation);
  }

  private void compareFields(Record structure) {
    for (RecordComponent component : structure.getClass().getRecordComponents()) {
      Object value = field(component, structure);
      String variable = outputs.stored().get(component.getName());
      String count = outputs.count();
      if (value instanceof Integer number && variable != null) {
        expect.number(variable, variable, Integer.toUnsignedString(number));
      } else if (value instanceof Bytes bytes && count != null) {
        compareBytes(count, bytes);
      }
    }
  }

  private static Object field(RecordComponent component, Record structure) {
    try {
      return component.getAccessor().invoke(structure);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
