package org.handlebook.c.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.ThreadRef;

/** What the program calls things: as the scenario does, where that is an identifier of C. */
final class ProgramNames {
  private static final Set<String> TAKEN =
      Set.of(
          "auto",
          "break",
          "case",
          "char",
          "const",
          "default",
          "do",
          "else",
          "enum",
          "for",
          "if",
          "int",
          "long",
          "register",
          "return",
          "short",
          "signed",
          "static",
          "struct",
          "switch",
          "typedef",
          "union",
          "unsigned",
          "void",
          "volatile",
          "while",
          "turn",
          "over",
          "differences",
          "seats",
          "state",
          "said");

  private final ExportTrace exportTrace;
  private final Map<Variable, String> variables = new HashMap<>();
  private final Map<ThreadRef, String> seats = new HashMap<>();
  private final Map<String, Integer> operations = new HashMap<>();

  ProgramNames(ExportTrace exportTrace) {
    this.exportTrace = exportTrace;
    Set<String> used = new HashSet<>(TAKEN);
    for (Variable variable : exportTrace.variables()) {
      variables.put(variable, free(exportTrace.name(variable), variable.otherwise(), used));
    }
    exportTrace.seats().forEach((seat, name) -> seats.put(seat, "SEAT_" + free(name, "T", used)));
  }

  private static String free(String wanted, String otherwise, Set<String> used) {
    String plain = wanted.replace('/', '_').replace(' ', '_');
    String base = plain.matches("[A-Za-z_][A-Za-z0-9_]*") ? plain : otherwise;
    String name = base;
    for (int number = 2; !used.add(name); number++) {
      name = base + "_" + number;
    }
    return name;
  }

  String of(Variable variable) {
    return "shared->" + field(variable);
  }

  String field(Variable variable) {
    return Objects.requireNonNull(variables.get(variable));
  }

  String of(ThreadRef seat) {
    return Objects.requireNonNull(seats.get(seat));
  }

  /** Returns the function that makes a call: {@code Parent_3_CloseHandle}. */
  String of(Action.Made made) {
    String seat = of(made.caller()).substring("SEAT_".length());
    return seat + "_" + (made.number() + 1) + "_" + made.call().function();
  }

  /** Returns the expression for the id of a process. */
  Optional<String> processId(int id) {
    return exportTrace.processOf(id).map(seat -> "shared->seats[" + of(seat) + "].process_id");
  }

  /** Returns the expression for the id of a thread. */
  Optional<String> threadId(int id) {
    return exportTrace.threadOf(id).map(seat -> "shared->seats[" + of(seat) + "].thread_id");
  }

  /** Returns the place of an overlapped operation. */
  String operation(ProcessRef process, long address) {
    int index =
        operations.computeIfAbsent(process.number() + ":" + address, key -> operations.size());
    return "operations[" + index + "]";
  }

  /** Returns how many overlapped operations have a place. */
  int operations() {
    return operations.size();
  }
}
