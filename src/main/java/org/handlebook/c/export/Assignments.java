package org.handlebook.c.export;

import java.util.List;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer;
import org.handlebook.win32.ProcessInformation;
import org.jspecify.annotations.Nullable;

/** Writes how the program's variables get what a call gave. */
final class Assignments {
  private final Action.Made made;
  private final ProgramNames names;
  private final FunctionBody lines;
  private final Outputs outputs;

  Assignments(Action.Made made, ProgramNames names, FunctionBody lines, Outputs outputs) {
    this.made = made;
    this.names = names;
    this.lines = lines;
    this.outputs = outputs;
  }

  /** Gives the program's variables what was given. */
  void keep(Answer answer) {
    List<Variable> given = made.given();
    ThreadRef child = made.made();
    if (answer instanceof Answer.Stored<?> with && with.stored() instanceof ProcessInformation) {
      assign(given.get(0), "pi.hProcess");
      assign(given.get(1), "pi.hThread");
      ids(child, "pi.dwProcessId", "pi.dwThreadId");
    } else if (answer instanceof Answer.CreatedThread && child != null) {
      assign(given.get(0), "answer");
      ids(child, "GetCurrentProcessId()", "dwThreadId");
    } else if (answer instanceof Answer.Stored<?> && !given.isEmpty()) {
      List<String> stored = List.copyOf(outputs.stored().values());
      for (int i = 0; i < given.size(); i++) {
        assign(given.get(i), stored.isEmpty() ? "hChanged" : stored.get(i));
      }
    } else if (given.size() == 1) {
      assign(given.get(0), "answer");
    }
  }

  private void assign(Variable variable, String value) {
    lines.statement(names.of(variable) + " = " + value);
  }

  private void ids(@Nullable ThreadRef thread, String process, String id) {
    if (thread != null) {
      String seat = "shared->seats[" + names.of(thread) + "].";
      lines.statement(seat + "process_id = " + process);
      lines.statement(seat + "thread_id = " + id);
    }
  }
}
