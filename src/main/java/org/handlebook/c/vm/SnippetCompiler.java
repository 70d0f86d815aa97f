package org.handlebook.c.vm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.front.ProcessData;
import org.handlebook.c.front.SnippetReader;
import org.handlebook.c.front.SourceProgram;
import org.handlebook.c.front.Symbol.ProgramFunction;
import org.handlebook.c.vm.CompiledProgram.CompiledFunction;
import org.handlebook.c.vm.CompiledProgram.Entry;
import org.handlebook.c.vm.CompiledProgram.Handler;

/**
 * Makes instructions of the snippets of a process: each is put behind those before it, whose
 * threads may still run.
 */
final class SnippetCompiler {
  private final CodeBuffer code = new CodeBuffer();
  private final Tables tables;
  private final List<CompiledFunction> compiled = new ArrayList<>();
  private final List<Handler> handlers = new ArrayList<>();

  SnippetCompiler(ProcessData process) {
    this.tables = new Tables(Library::knows, process);
    code.emit(0);
  }

  /**
   * Returns the program of all snippets so far; it starts with the last.
   *
   * @throws ProgramErrors if something is wrong with that
   */
  CompiledProgram add(SourceProgram snippet) {
    if (!snippet.diagnostics().isEmpty()) {
      throw new ProgramErrors(snippet.diagnostics());
    }
    FunctionWriter writer = new FunctionWriter(code, tables);
    int first = compiled.size();
    List<ProgramFunction> functions =
        snippet.functions().subList(first, snippet.functions().size());
    functions.forEach(function -> compiled.add(writer.function(function)));
    int start = start(writer, snippet, functions);
    int threadStart = writer.threadStart();
    code.link();
    handlers.addAll(writer.statements().handlers());
    List<Diagnostic> missing = writer.missing(functions, snippet.file());
    if (!missing.isEmpty()) {
      throw new ProgramErrors(missing);
    }
    return CompiledProgram.of(
        code, tables, compiled, handlers, List.of(), new Entry(start, threadStart, snippet.wide()));
  }

  /** Writes what is done first: statics, the snippet, and main if it has one. */
  private int start(FunctionWriter writer, SourceProgram snippet, List<ProgramFunction> functions) {
    int start = code.length();
    writer.statements().begin();
    writer.statements().stores(snippet.initialisers());
    code.emit(Opcode.CALL, functions.get(0).number(), 0, Opcode.POP);
    Optional<ProgramFunction> main =
        functions.stream()
            .filter(f -> SnippetReader.MAINS.contains(f.name()) && f.body() != null)
            .findFirst();
    main.ifPresent(function -> writer.main(function, snippet.wide()));
    code.emit(Opcode.END_THREAD);
    return start;
  }
}
