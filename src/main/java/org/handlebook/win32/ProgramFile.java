package org.handlebook.win32;

import java.util.Locale;
import org.handlebook.win32.ProcessCall.CreateProcess;

/** Says which file a process is made of. */
public final class ProgramFile {
  private static final String EXTENSION = ".exe";

  private ProgramFile() {}

  /**
   * Returns the file of a new process, as the call has it: the one that is named, or the first word
   * that it is told.
   */
  public static String path(CreateProcess call) {
    String file = call.lpApplicationName();
    if (file != null) {
      return file;
    }
    String words = call.lpCommandLine() == null ? "" : call.lpCommandLine().strip();
    return words.startsWith("\"")
        ? words.substring(1).split("\"", 2)[0]
        : words.split("[ \t]", 2)[0];
  }

  /** Returns the name of the file of a new process, without its folder. */
  public static String name(CreateProcess call) {
    return name(path(call));
  }

  private static String name(String path) {
    return path.substring(folderLength(path));
  }

  /** Returns how much of a path says the folder, with the last separator; 0 if none does. */
  public static int folderLength(String path) {
    return Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1;
  }

  /** Returns by what a program is known, however its path is written. */
  public static String key(String path) {
    String lower = name(path).toLowerCase(Locale.ROOT);
    return lower.endsWith(EXTENSION) ? lower : lower + EXTENSION;
  }
}
