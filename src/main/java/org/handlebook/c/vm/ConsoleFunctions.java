package org.handlebook.c.vm;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.handlebook.c.front.TextBytes;

/** What programs do with their console beside reading and writing. */
final class ConsoleFunctions {
  private ConsoleFunctions() {}

  static void add(Map<String, Native> all) {
    for (boolean wide : new boolean[] {false, true}) {
      String suffix = wide ? "W" : "A";
      all.put("WriteConsole" + suffix, call -> write(call, wide));
      all.put("ReadConsole" + suffix, call -> read(call, wide));
      all.put("SetConsoleTitle" + suffix, call -> 1);
    }
    for (String name :
        new String[] {
          "SetConsoleTextAttribute",
          "SetConsoleCursorPosition",
          "SetConsoleMode",
          "SetConsoleOutputCP",
          "SetConsoleCP",
          "SetConsoleCtrlHandler",
          "FlushConsoleInputBuffer"
        }) {
      all.put(name, call -> 1);
    }
    all.put("GetCommandLineW", call -> commandLine(call, true));
    all.put("GetCommandLineA", call -> commandLine(call, false));
    all.put("GetConsoleOutputCP", call -> 65001);
    all.put("GetConsoleWindow", call -> 0);
    all.put("GetConsoleMode", ConsoleFunctions::mode);
  }

  private static long commandLine(NativeCall call, boolean wide) {
    String name = wide ? "commandLineW" : "commandLineA";
    LibraryState state = call.machine().state();
    if (state.place(name) == 0) {
      String line = call.machine().environment().commandLine();
      state.place(name, call.machine().heap().allocate(4L * line.length() + 4, name));
      call.store(state.place(name), line, wide);
    }
    return state.place(name);
  }

  private static long mode(NativeCall call) {
    call.memory().store(Kind.U32, call.word(1), 7);
    return call.machine().environment().isConsole() ? 1 : 0;
  }

  private static long write(NativeCall call, boolean wide) {
    long count = call.word(2) & 0xFFFF_FFFFL;
    byte[] raw = call.memory().read(call.word(1), count * (wide ? 2 : 1));
    byte[] bytes = wide ? TextBytes.of(new String(raw, StandardCharsets.UTF_16LE), false) : raw;
    call.streams().write(call, FileStreams.OUT, bytes);
    if (call.word(3) != 0) {
      call.memory().store(Kind.U32, call.word(3), count);
    }
    return 1;
  }

  private static long read(NativeCall call, boolean wide) {
    ScanSource source = ScanSource.of(call, FileStreams.IN);
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    while (bytes.size() < (call.word(2) & 0xFFFF_FFFFL) && source.peek() >= 0) {
      int c = source.take();
      if (c == '\n') {
        bytes.write('\r');
      }
      bytes.write(c);
      if (c == '\n') {
        break;
      }
    }
    source.commit();
    byte[] read =
        wide
            ? bytes.toString(StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE)
            : bytes.toByteArray();
    call.memory().write(call.word(1), read);
    call.memory().store(Kind.U32, call.word(3), read.length / (wide ? 2 : 1));
    return 1;
  }
}
