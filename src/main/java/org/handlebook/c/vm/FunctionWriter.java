package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.front.Spot;
import org.handlebook.c.front.Symbol;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.header.CType;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;

/** Writes functions as instructions, and how a thread begins in one. */
final class FunctionWriter {
  private final CodeBuffer code;
  private final Tables tables;
  private final StmtWriter statements;

  FunctionWriter(CodeBuffer code, Tables tables) {
    this.code = code;
    this.tables = tables;
    this.statements = new StmtWriter(code, tables, new ExprWriter(code, tables));
    tables.statements(statements);
  }

  StmtWriter statements() {
    return statements;
  }

  CompiledFunction function(ProgramFunction function) {
    int entry = code.length();
    statements.begin();
    if (function.body() != null) {
      statements.statement(function.body());
      code.at(function.body().end());
    }
    code.emit(Opcode.CONST, 0, Opcode.RETURN);
    int count = function.parameters().size();
    int[] kinds = new int[count];
    int[] offsets = new int[count];
    for (int i = 0; i < count; i++) {
      Symbol.Variable parameter = function.parameters().get(i);
      CType type = parameter.type();
      kinds[i] = type.isScalar() ? Kind.of(type) : -type.size();
      offsets[i] = (int) parameter.offset();
    }
    return new CompiledFunction(function, entry, function.frameSize(), kinds, offsets);
  }

  /** Writes the call of main with its arguments, and exit. */
  void main(ProgramFunction main, boolean wideText) {
    int count = Math.min(3, main.parameters().size());
    boolean wide = main.name().equals("wmain") || (main.name().equals("_tmain") && wideText);
    code.emit(Opcode.CONST, wide ? 1 : 0);
    code.emit(Opcode.CALL_LIBRARY, tables.library("_main_arguments"), 1, Opcode.POP);
    String[] parts = {"_argc", "_argv", "_environ"};
    for (int i = 0; i < count; i++) {
      code.emit(Opcode.CALL_LIBRARY, tables.library(parts[i]), 0);
    }
    code.emit(Opcode.CALL, main.number(), count);
    code.emit(Opcode.FIT, Kind.I32, Opcode.CALL_LIBRARY, tables.library("exit"), 1);
    code.emit(Opcode.END_THREAD);
  }

  /**
   * Writes what a thread does: it runs the procedures that have been queued for it, calls a
   * function, and ends; returns where.
   */
  int threadStart() {
    int start = code.length();
    int again = code.newLabel();
    int begin = code.newLabel();
    code.place(again);
    code.emit(Opcode.CALL_LIBRARY, tables.library("_early_procedure"), 0, Opcode.DUP);
    code.jump(Opcode.JUMP_IF_ZERO, begin);
    code.emit(Opcode.CALL_LIBRARY, tables.library("_early_argument"), 0);
    code.emit(Opcode.CALL_POINTER, 1, Opcode.POP);
    code.jump(Opcode.JUMP, again);
    code.place(begin);
    code.emit(Opcode.POP);
    code.emit(Opcode.CALL_POINTER, 1, Opcode.CALL_LIBRARY, tables.library("_exit_thread"), 1);
    code.emit(Opcode.END_THREAD);
    return start;
  }

  /** Returns which functions are called that nobody has written. */
  List<Diagnostic> missing(List<ProgramFunction> functions, String file) {
    List<Diagnostic> missing = new ArrayList<>();
    for (String name : tables.library()) {
      if (!tables.knows(name)) {
        Spot at =
            functions.stream()
                .filter(f -> f.name().equals(name))
                .map(ProgramFunction::at)
                .findFirst()
                .orElse(new Spot(file, 1, 1));
        missing.add(
            new Diagnostic(
                at,
                name + " is called, and nobody says what it does. Write the function itself.",
                name + "을(를) 호출하는데 그 내용이 없다. 함수의 본문을 쓴다."));
      }
    }
    missing.addAll(withoutValue());
    return missing;
  }

  /** Returns which functions give no value back where one is used. */
  private List<Diagnostic> withoutValue() {
    List<Diagnostic> without = new ArrayList<>();
    tables
        .used()
        .forEach(
            (function, at) -> {
              if (function.body() != null
                  && !function.returnsValue()
                  && !(function.type().returns() instanceof CType.Nothing)) {
                without.add(
                    new Diagnostic(
                        at,
                        "The value of %s is used here, and the function has no return that gives one. Write: return …;"
                            .formatted(function.name()),
                        "여기서 %s의 값을 쓰는데 이 함수에는 값을 돌려주는 return이 없다. 다음을 쓴다: return …;"
                            .formatted(function.name())));
              }
            });
    return without;
  }
}
