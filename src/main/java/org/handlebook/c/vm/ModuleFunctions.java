package org.handlebook.c.vm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What tells of the program's file and of the libraries that every process has. */
final class ModuleFunctions {
  private static final long PROGRAM = 0x7FF6_0000_0000L;
  private static final long FIRST_LIBRARY = 0x7FFA_0000_0000L;
  private static final long NEXT_LIBRARY = 0x100_0000L;
  private static final int MOD_NOT_FOUND = 126;
  private static final int PROC_NOT_FOUND = 127;

  private static final List<String> LIBRARIES =
      List.of(
          "ntdll", "kernel32", "kernelbase", "advapi32", "user32", "msvcrt", "ucrtbase", "winmm");

  private ModuleFunctions() {}

  static void add(Map<String, Native> all) {
    for (boolean wide : new boolean[] {false, true}) {
      String suffix = wide ? "W" : "A";
      all.put("GetModuleFileName" + suffix, call -> fileName(call, wide));
      all.put(
          "GetModuleHandle" + suffix,
          call -> call.word(0) == 0 ? PROGRAM : library(call, call.text(0, wide)));
      all.put("LoadLibrary" + suffix, call -> library(call, call.text(0, wide)));
      all.put("LoadLibraryEx" + suffix, call -> library(call, call.text(0, wide)));
    }
    all.put("FreeLibrary", call -> find(call.word(0)).isPresent() ? 1 : 0);
    all.put("GetProcAddress", ModuleFunctions::function);
  }

  private static long fileName(NativeCall call, boolean wide) {
    Optional<String> library = find(call.word(0));
    String path =
        library
            .map(name -> "C:\\Windows\\system32\\" + name + ".dll")
            .orElseGet(() -> program(call));
    return WindowsFunctions.text(call, 1, call.word(2) & 0xFFFF_FFFFL, path, wide);
  }

  /** Returns the path of the program's file. */
  static String program(NativeCall call) {
    String program = call.machine().environment().program();
    return program.contains("\\") ? program : "C:\\" + program;
  }

  private static Optional<String> find(long module) {
    long number = (module - FIRST_LIBRARY) / NEXT_LIBRARY;
    boolean isOne =
        module >= FIRST_LIBRARY && module % NEXT_LIBRARY == 0 && number < LIBRARIES.size();
    return isOne ? Optional.of(LIBRARIES.get((int) number)) : Optional.empty();
  }

  /** Returns where a library of Windows lies; of any other there is no file. */
  private static long library(NativeCall call, String file) {
    String name = file.toLowerCase(Locale.ROOT).replaceFirst(".*[\\\\/]", "");
    int number = LIBRARIES.indexOf(name.replaceFirst("\\.dll$", ""));
    if (number < 0) {
      call.later("SetLastError", MOD_NOT_FOUND);
      return 0;
    }
    return FIRST_LIBRARY + number * NEXT_LIBRARY;
  }

  /** Returns the address of a function that programs here have. */
  private static long function(NativeCall call) {
    Optional<Integer> code =
        find(call.word(0)).flatMap(library -> call.machine().functions().find(call.text(1)));
    if (code.isEmpty()) {
      call.later("SetLastError", PROC_NOT_FOUND);
      return 0;
    }
    return call.machine().codeAddress(code.get());
  }
}
