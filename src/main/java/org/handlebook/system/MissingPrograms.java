package org.handlebook.system;

import java.util.HashSet;
import java.util.Set;
import org.handlebook.win32.Call;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProgramFile;

/** Keeps which programs a scenario says are not there. */
public final class MissingPrograms {
  private final Set<String> programs = new HashSet<>();

  /** Notes that there is no program of that name, in any folder. */
  public void add(String name) {
    programs.add(ProgramFile.key(name));
  }

  /** Returns whether there is no program of that name. */
  public boolean contains(String name) {
    return programs.contains(ProgramFile.key(name));
  }

  /** Returns whether a call is to start one of them. */
  public boolean isStartedBy(Call<?> call) {
    return call instanceof CreateProcess creation && contains(ProgramFile.path(creation));
  }
}
