package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.front.SnippetReader;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Spot;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.handlebook.c.vm.CompiledProgram.Entry;

/** Makes instructions of a program that has been read. */
final class ProgramCompiler {
  private final SourceProgram source;
  private final CodeBuffer code = new CodeBuffer();
  private final Tables tables;
  private final FunctionWriter functions;
  private final List<Diagnostic> wrong = new ArrayList<>();

  private ProgramCompiler(SourceProgram source) {
    this.source = source;
    this.tables = new Tables(Library::knows, source.staticSize());
    this.functions = new FunctionWriter(code, tables);
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
    List<CompiledFunction> compiled = source.functions().stream().map(functions::function).toList();
    int start = start();
    int threadStart = functions.threadStart();
    code.link();
    wrong.addAll(functions.missing(source.functions(), source.file()));
    return CompiledProgram.of(
        code,
        tables,
        compiled,
        functions.statements().handlers(),
        source.statics(),
        new Entry(start, threadStart, source.wide()));
  }

  /** Writes what is done before main, main itself, and exit. */
  private int start() {
    int start = code.length();
    functions.statements().begin();
    functions.statements().stores(source.initialisers());
    Optional<ProgramFunction> main =
        SnippetReader.MAINS.stream().map(source::function).flatMap(Optional::stream).findFirst();
    if (main.isPresent()) {
      functions.main(main.get(), source.wide());
    } else {
      wrong.add(
          new Diagnostic(
              new Spot(source.file(), 1, 1),
              "The program has no function main. Write: int main(void) { … }",
              "프로그램에 main 함수가 없다. 다음을 쓴다: int main(void) { … }"));
    }
    return start;
  }
}
