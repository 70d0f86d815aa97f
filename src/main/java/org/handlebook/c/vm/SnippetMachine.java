package org.handlebook.c.vm;

import java.util.Optional;
import org.handlebook.c.front.ProcessData;
import org.handlebook.c.front.SnippetReader;
import org.handlebook.system.ProcessMemory;

/** Runs the snippets of a process: all of them on one machine, with one memory. */
public final class SnippetMachine {
  private final SnippetReader reader;
  private final SnippetCompiler compiler;
  private final Machine machine;

  /** Makes a machine that has no snippet yet. */
  public SnippetMachine(
      ProcessData process, ProcessMemory memory, MemoryWatch watch, Machine.Clock clock) {
    this.reader = new SnippetReader(process);
    this.compiler = new SnippetCompiler(process);
    this.machine =
        Machine.ofSnippets(
            memory, watch, new Machine.Environment("", "", 0, 0, 0, true, true, true, 0, clock));
  }

  /**
   * Reads a snippet; returns a thread that stands before its first statement.
   *
   * @throws ProgramErrors if something is wrong with it
   */
  public VmThread begin(String code) {
    return machine.extend(compiler.add(reader.read(code)));
  }

  /** Returns the number that a constant stands for; empty if there is none of that name. */
  public Optional<Long> constant(String name) {
    return reader.constant(name);
  }

  /** Returns the machine that runs them. */
  public Machine machine() {
    return machine;
  }
}
