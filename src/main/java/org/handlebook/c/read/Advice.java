package org.handlebook.c.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to write instead of functions and types that books use, and a snippet does not have. */
final class Advice {
  private static final Map<String, String> INSTEAD = all();

  private Advice() {}

  private static Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    put(
        all,
        "Leave it out, and ask after the step: Then dwCode is 259",
        "printf _tprintf wprintf puts _putts fputs _fputts fprintf _ftprintf perror MessageBox MessageBoxA MessageBoxW OutputDebugString FormatMessage");
    put(
        all,
        "Leave it out: the process stays until a step ends it.",
        "getchar _getch _gettchar _getwch system Beep getch");
    put(all, "Write: ExitProcess(1);", "exit _exit abort quick_exit");
    put(
        all,
        "Write: HANDLE hThread = CreateThread(NULL, 0, Worker, NULL, 0, NULL);",
        "_beginthreadex _beginthread");
    put(
        all,
        "Write: ConvertStringSidToSid(TEXT(\"S-1-1-0\"), &pSid);",
        "AllocateAndInitializeSid InitializeSid SID_IDENTIFIER_AUTHORITY SID");
    put(
        all,
        "Write the list as text: ConvertStringSecurityDescriptorToSecurityDescriptor(TEXT(\"D:(A;;GA;;;WD)\"), SDDL_REVISION_1, &pSD, NULL);",
        "EXPLICIT_ACCESS ACL SetEntriesInAcl InitializeAcl AddAccessAllowedAce AddAccessDeniedAce BuildExplicitAccessWithName");
    put(
        all,
        "Write: GetOverlappedResult(hFile, &ov, &dwBytes, FALSE);",
        "HasOverlappedIoCompleted");
    put(
        all,
        "Say who runs the process: Given a process \"App\" run by the user \"alice\"",
        "OpenProcessToken AdjustTokenPrivileges LookupPrivilegeValue");
    put(
        all,
        "Write the time from now on, as a negative number: LARGE_INTEGER liDueTime = { -10000000 };",
        "SYSTEMTIME FILETIME SystemTimeToFileTime GetSystemTime LocalFileTimeToFileTime");
    return Map.copyOf(all);
  }

  private static void put(Map<String, String> all, String advice, String functions) {
    for (String function : functions.split(" ", -1)) {
      all.put(function, advice);
    }
  }

  /** Returns a sentence that says it, if the name is a well-known one. */
  static Optional<String> insteadOf(String name) {
    return Optional.ofNullable(INSTEAD.get(name));
  }
}
