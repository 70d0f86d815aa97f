package org.handlebook.c.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Windows, C or C++ have and programs here have not (yet). */
final class Missing {
  private static final Set<String> OF_CPP =
      Set.of(
          "string",
          "wstring",
          "vector",
          "list",
          "map",
          "thread",
          "mutex",
          "lock_guard",
          "unique_lock",
          "ofstream",
          "ifstream",
          "fstream",
          "stringstream",
          "getline",
          "unique_ptr",
          "shared_ptr",
          "function",
          "async",
          "future",
          "move",
          "sort",
          "pair",
          "make_pair");

  private static final List<String> PREFIXES =
      List.of(
          "WSA", "Reg", "Crypt", "Net", "Shell", "Window", "Service", "Debug", "Nt", "Rtl", "Co");

  private static final Set<String> OF_WINDOWS =
      Set.of(
          "socket",
          "bind",
          "listen",
          "accept",
          "connect",
          "send",
          "recv",
          "closesocket",
          "htons",
          "CreateWindow",
          "CreateWindowEx",
          "RegisterClass",
          "RegisterClassEx",
          "GetMessage",
          "PostMessage",
          "SendMessage",
          "DispatchMessage",
          "DefWindowProc",
          "LoadLibrary",
          "GetProcAddress",
          "FreeLibrary",
          "CreateIoCompletionPort",
          "GetQueuedCompletionStatus",
          "PostQueuedCompletionStatus",
          "QueueUserWorkItem",
          "CreateThreadpoolWork",
          "CreateThreadpoolTimer",
          "QueueUserAPC",
          "CreateFiber",
          "ConvertThreadToFiber",
          "SwitchToFiber",
          "StartServiceCtrlDispatcher",
          "RegisterServiceCtrlHandler",
          "SetServiceStatus",
          "OpenSCManager",
          "CreateService",
          "OpenProcessToken",
          "GetTokenInformation",
          "LookupPrivilegeValue",
          "AdjustTokenPrivileges",
          "CreateToolhelp32Snapshot",
          "Process32First",
          "Process32Next",
          "EnumProcesses",
          "FindFirstFile",
          "FindNextFile",
          "ReadDirectoryChanges",
          "SetWindowsHookEx",
          "CreateRemoteThread",
          "VirtualAllocEx",
          "VirtualProtect",
          "ShellExecute",
          "ShellExecuteEx",
          "WaitForInputIdle",
          "MsgWaitForMultipleObjects",
          "CoInitialize");

  private Missing() {}

  /** Returns why a name is not known, if that is known. */
  static Optional<DiagnosticText> of(String name) {
    if (OF_CPP.contains(name)) {
      return Optional.of(DiagnosticText.OF_CPP_LIBRARY);
    }
    boolean suffix = name.endsWith("A") || name.endsWith("W");
    String base = suffix ? name.substring(0, name.length() - 1) : name;
    boolean known = OF_WINDOWS.contains(name) || OF_WINDOWS.contains(base);
    for (String prefix : PREFIXES) {
      known |=
          name.startsWith(prefix)
              && name.length() > prefix.length() + 2
              && Character.isUpperCase(name.charAt(prefix.length()));
    }
    return known ? Optional.of(DiagnosticText.WINDOWS_HAS_IT) : Optional.empty();
  }
}
