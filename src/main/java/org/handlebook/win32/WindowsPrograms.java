package org.handlebook.win32;

import java.util.Set;

/**
 * Knows programs that every Windows has in its search path, so that starting one finds it.
 *
 * @source Microsoft, "Windows commands"; "CreateProcessW function" (where a program is searched)
 */
public final class WindowsPrograms {
  private static final Set<String> ALL =
      Set.of(
          "attrib.exe",
          "calc.exe",
          "certutil.exe",
          "charmap.exe",
          "clip.exe",
          "cmd.exe",
          "comp.exe",
          "control.exe",
          "cscript.exe",
          "explorer.exe",
          "fc.exe",
          "find.exe",
          "findstr.exe",
          "help.exe",
          "hostname.exe",
          "icacls.exe",
          "ipconfig.exe",
          "more.exe",
          "msinfo32.exe",
          "mspaint.exe",
          "net.exe",
          "netstat.exe",
          "notepad.exe",
          "ping.exe",
          "powershell.exe",
          "reg.exe",
          "regedit.exe",
          "robocopy.exe",
          "rundll32.exe",
          "sc.exe",
          "schtasks.exe",
          "sort.exe",
          "systeminfo.exe",
          "taskkill.exe",
          "tasklist.exe",
          "taskmgr.exe",
          "timeout.exe",
          "where.exe",
          "whoami.exe",
          "winver.exe",
          "write.exe",
          "wscript.exe",
          "xcopy.exe");

  private WindowsPrograms() {}

  /** Returns whether a program is one of them, however its path is written. */
  public static boolean has(String path) {
    return ALL.contains(ProgramFile.key(path));
  }
}
