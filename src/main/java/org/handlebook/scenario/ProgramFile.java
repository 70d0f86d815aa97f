package org.handlebook.scenario;

import org.handlebook.win32.ProcessCall.CreateProcess;

/** Which file a process is made of. */
final class ProgramFile {
  private ProgramFile() {}

  /**
   * Returns the file of a new process: the one that is named, or the first word that it is told.
   */
  static String of(CreateProcess call) {
    String file = call.lpApplicationName();
    String words = call.lpCommandLine();
    String program = file != null ? file : words == null ? "" : words.strip();
    if (file == null && program.startsWith("\"")) {
      program = program.substring(1).split("\"", 2)[0];
    } else if (file == null) {
      program = program.split("[ \t]", 2)[0];
    }
    return program.substring(Math.max(program.lastIndexOf('\\'), program.lastIndexOf('/')) + 1);
  }
}
