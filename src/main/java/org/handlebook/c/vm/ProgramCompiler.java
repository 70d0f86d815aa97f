package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Spot;
import org.handlebook.c.front.Symbol;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.header.CType;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;

/** Makes instructions of a program that has been read. */
final class ProgramCompiler {
  private static final List<String> MAINS = List.of("main", "wmain", "_tmain");

  private final SourceProgram source;
  private final CodeBuffer code = new CodeBuffer();
  private final Tables tables;
  private final StmtWriter statements;
  private final List<Diagnostic> wrong = new ArrayList<>();

  private ProgramCompiler(SourceProgram source) {
    this.source = source;
    this.tables = new Tables(Library::knows, source.staticSize());
    this.statements = new StmtWriter(code, new ExprWriter(code, tables));
    tables.statements(statements);
  }

  /**
   * Compiles a program in which nothing is wrong.
   *
   * @throws ProgramErrors if something is missing for it to run
   */
  static CompiledProgram compile(SourceProgram source) {
    if (!source.diagnostics().isEmpty()) {
      throw new ProgramErrors(source.diagnostics());
    }
    ProgramCompiler compiler = new ProgramCompiler(source);
    CompiledProgram program = compiler.program();
    if (!compiler.wrong.isEmpty()) {
      throw new ProgramErrors(compiler.wrong);
    }
    return program;
  }

  private CompiledProgram program() {
    code.emit(0);
    List<CompiledFunction> functions = new ArrayList<>();
    for (ProgramFunction function : source.functions()) {
      functions.add(function(function));
    }
    int start = start();
    int threadStart = code.length();
    code.emit(Opcode.CALL_POINTER, 1, Opcode.CALL_LIBRARY, tables.library("_exit_thread"), 1);
    code.emit(Opcode.END_THREAD);
    code.link();
    unresolved();
    return new CompiledProgram(
        code.code(),
        code.lines(),
        code.statements(),
        code.spots(),
        code.numbers(),
        functions,
        tables.library(),
        tables.windows(),
        statements.handlers(),
        tables.image(),
        start,
        threadStart,
        source.wide());
  }

  private CompiledFunction function(ProgramFunction function) {
    int entry = code.length();
    statements.begin();
    if (function.body() != null) {
      statements.statement(function.body());
      code.at(function.body().end());
      code.emit(Opcode.CONST, 0, Opcode.RETURN);
    }
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

  /** Writes what is done before main, main itself, and exit. */
  private int start() {
    int start = code.length();
    statements.begin();
    statements.stores(source.initialisers());
    Optional<ProgramFunction> main =
        MAINS.stream().map(source::function).flatMap(Optional::stream).findFirst();
    if (main.isEmpty()) {
      wrong.add(
          new Diagnostic(
              new Spot(source.file(), 1, 1),
              "The program has no function main. Write: int main(void) { … }",
              "프로그램에 main 함수가 없다. 다음을 쓴다: int main(void) { … }"));
      return start;
    }
    int count = Math.min(3, main.get().parameters().size());
    boolean wide =
        main.get().name().equals("wmain") || (main.get().name().equals("_tmain") && source.wide());
    code.emit(Opcode.CONST, wide ? 1 : 0);
    code.emit(Opcode.CALL_LIBRARY, tables.library("_main_arguments"), 1, Opcode.POP);
    String[] parts = {"_argc", "_argv", "_environ"};
    for (int i = 0; i < count; i++) {
      code.emit(Opcode.CALL_LIBRARY, tables.library(parts[i]), 0);
    }
    code.emit(Opcode.CALL, main.get().number(), count);
    code.emit(Opcode.FIT, Kind.I32, Opcode.CALL_LIBRARY, tables.library("exit"), 1);
    code.emit(Opcode.END_THREAD);
    return start;
  }

  private void unresolved() {
    for (String name : tables.library()) {
      if (!tables.knows(name)) {
        Spot at =
            source.functions().stream()
                .filter(f -> f.name().equals(name))
                .map(ProgramFunction::at)
                .findFirst()
                .orElse(new Spot(source.file(), 1, 1));
        wrong.add(
            new Diagnostic(
                at,
                name + " is called, and nobody says what it does. Write the function itself.",
                name + "을(를) 호출하는데 그 내용이 없다. 함수의 본문을 쓴다."));
      }
    }
  }
}
