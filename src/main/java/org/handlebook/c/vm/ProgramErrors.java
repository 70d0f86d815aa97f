package org.handlebook.c.vm;

import java.util.List;
import java.util.stream.Collectors;
import org.handlebook.c.front.Diagnostic;

/** A program is wrong, and cannot run. */
public final class ProgramErrors extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  ProgramErrors(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Returns all that is wrong. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
