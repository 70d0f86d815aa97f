package org.handlebook.c.front;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The headers that programs name; what is in them is known, or it is not there. */
final class Headers {
  private static final Set<String> KNOWN =
      words(
          """
          windows.h stdio.h stdlib.h tchar.h string.h process.h conio.h time.h locale.h ctype.h math.h wchar.h
          wctype.h strsafe.h iostream iostream.h iomanip cstdio cstdlib cstring ctime cmath cctype cwchar clocale
          climits cstdint cstddef cassert cfloat csignal aclapi.h sddl.h limits.h float.h stdbool.h stdint.h
          inttypes.h assert.h stdarg.h stddef.h errno.h io.h fcntl.h sys/types.h sys/stat.h sys/timeb.h crtdbg.h
          malloc.h memory.h winbase.h windef.h winnt.h winuser.h wincon.h winerror.h synchapi.h processthreadsapi.h
          handleapi.h fileapi.h errhandlingapi.h namedpipeapi.h memoryapi.h ioapiset.h jobapi.h jobapi2.h
          namespaceapi.h consoleapi.h processenv.h securitybaseapi.h sysinfoapi.h timeapi.h mmsystem.h excpt.h
          signal.h direct.h share.h sal.h specstrings.h basetsd.h minwindef.h stdafx.h pch.h targetver.h sdkddkver.h
          winsvc.h lmcons.h mbstring.h mbctype.h psapi.h tlhelp32.h accctrl.h winternl.h ntstatus.h intrin.h shlwapi.h
          shellapi.h versionhelpers.h setjmp.h csetjmp new vector string utility memory
          thread mutex chrono
          """);

  private static final Set<String> CLASSES =
      words(
          """
          list map set queue stack deque algorithm condition_variable atomic future
          functional fstream sstream array unordered_map random optional variant exception stdexcept
          string_view format tuple numeric iterator forward_list unordered_set bitset regex filesystem
          latch barrier semaphore shared_mutex stop_token span concepts ranges typeinfo initializer_list
          """);

  private static final Set<String> NOT_YET =
      words(
          """
          winsock2.h winsock.h ws2tcpip.h iphlpapi.h mswsock.h commctrl.h dbghelp.h complex.h omp.h powrprof.h
          pdh.h wct.h wincrypt.h winioctl.h intsafe.h pathcch.h werapi.h windowsx.h lm.h realtimeapiset.h oaidl.h
          atlbase.h winefs.h ntddbeep.h wtsapi32.h userenv.h winreg.h objbase.h ole2.h
          """);

  private Headers() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** Returns what is wrong with a name, if something is. */
  static Optional<DiagnosticText> check(String name) {
    String header = name.toLowerCase(Locale.ROOT).replace('\\', '/');
    if (KNOWN.contains(header)) {
      return Optional.empty();
    } else if (CLASSES.contains(header)) {
      return Optional.of(DiagnosticText.HEADER_OF_CLASSES);
    }
    return Optional.of(
        NOT_YET.contains(header) ? DiagnosticText.HEADER_NOT_YET : DiagnosticText.NO_SUCH_HEADER);
  }
}
