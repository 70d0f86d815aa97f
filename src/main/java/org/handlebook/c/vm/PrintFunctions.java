package org.handlebook.c.vm;

import java.util.Map;
import java.util.function.LongSupplier;
import org.handlebook.c.front.TextBytes;

/** The printf family, and what else writes text. */
final class PrintFunctions {
  private static final long TOO_SMALL = (int) 0x8007_007AL;
  private static final long INVALID_PARAMETER = (int) 0x8007_0057L;

  private PrintFunctions() {}

  static void add(Map<String, Native> all) {
    stream(all, "printf", false, -1, false);
    stream(all, "wprintf", true, -1, false);
    stream(all, "printf_s", false, -1, false);
    stream(all, "wprintf_s", true, -1, false);
    stream(all, "_cprintf", false, -1, false);
    stream(all, "_cwprintf", true, -1, false);
    stream(all, "fprintf", false, 0, false);
    stream(all, "fwprintf", true, 0, false);
    stream(all, "fprintf_s", false, 0, false);
    stream(all, "fwprintf_s", true, 0, false);
    stream(all, "vprintf", false, -1, true);
    stream(all, "vwprintf", true, -1, true);
    stream(all, "vfprintf", false, 0, true);
    stream(all, "vfwprintf", true, 0, true);
    buffers(all);
    safe(all);
    all.put("puts", call -> put(call, FileStreams.OUT, call.text(0) + "\n"));
    all.put("_putws", call -> put(call, FileStreams.OUT, call.wide(0) + "\n"));
    all.put("_cputs", call -> put(call, FileStreams.OUT, call.text(0)));
    all.put("fputs", call -> raw(call, file(call, 1), call.word(0)));
    all.put("fputws", call -> put(call, file(call, 1), call.wide(0)));
    for (String name : new String[] {"putchar", "_putch", "putch"}) {
      all.put(name, call -> character(call, FileStreams.OUT, false));
    }
    all.put("putwchar", call -> character(call, FileStreams.OUT, true));
    for (String name : new String[] {"putc", "fputc"}) {
      all.put(name, call -> character(call, file(call, 1), false));
    }
    all.put("putwc", call -> character(call, file(call, 1), true));
    all.put("fputwc", call -> character(call, file(call, 1), true));
  }

  private static int file(NativeCall call, int index) {
    return call.streams().number(call.word(index));
  }

  private static long put(NativeCall call, int stream, String text) {
    call.streams().write(call, stream, text);
    return 0;
  }

  private static long raw(NativeCall call, int stream, long address) {
    LibraryMemory memory = call.memory();
    call.streams().write(call, stream, memory.read(address, memory.length(address, false)));
    return 0;
  }

  private static long character(NativeCall call, int stream, boolean wide) {
    byte[] bytes =
        wide
            ? TextBytes.of(String.valueOf((char) call.word(0)), false)
            : new byte[] {(byte) call.word(0)};
    call.streams().write(call, stream, bytes);
    return wide ? call.word(0) & 0xFFFF : call.word(0) & 0xFF;
  }

  /** Returns what gives one argument after the other. */
  static LongSupplier arguments(NativeCall call, int from, boolean listed) {
    int[] next = {from};
    if (listed) {
      long list = call.word(from);
      return () -> call.memory().load(Kind.I64, list + 8L * (next[0]++ - from));
    }
    return () -> next[0] < call.count() ? call.word(next[0]++) : Formatter.NO_VALUE;
  }

  static String format(NativeCall call, int format, boolean wide, boolean listed) {
    return new Formatter(
            call.memory(), call.text(format, wide), wide, arguments(call, format + 1, listed))
        .print();
  }

  /** Adds a function that writes to a stream; without a parameter for it, to stdout. */
  private static void stream(
      Map<String, Native> all, String name, boolean wide, int file, boolean listed) {
    all.put(
        name,
        call -> {
          int stream = file < 0 ? FileStreams.OUT : file(call, file);
          String text = format(call, file + 1, wide, listed);
          call.streams().write(call, stream, text);
          return wide ? text.length() : TextBytes.of(text, false).length;
        });
  }

  private static void buffers(Map<String, Native> all) {
    buffer(all, "sprintf", false, -1, 1, false);
    buffer(all, "vsprintf", false, -1, 1, true);
    buffer(all, "_swprintf", true, -1, 1, false);
    buffer(all, "_vswprintf", true, -1, 1, true);
    buffer(all, "wsprintfA", false, -1, 1, false);
    buffer(all, "wsprintfW", true, -1, 1, false);
    buffer(all, "wvsprintfA", false, -1, 1, true);
    buffer(all, "wvsprintfW", true, -1, 1, true);
    buffer(all, "snprintf", false, 1, 2, false);
    buffer(all, "_snprintf", false, 1, 2, false);
    buffer(all, "_snwprintf", true, 1, 2, false);
    buffer(all, "vsnprintf", false, 1, 2, true);
    buffer(all, "_vsnprintf", false, 1, 2, true);
    buffer(all, "_vsnwprintf", true, 1, 2, true);
    buffer(all, "vswprintf", true, 1, 2, true);
    buffer(all, "sprintf_s", false, 1, 2, false);
    buffer(all, "swprintf_s", true, 1, 2, false);
    buffer(all, "vsprintf_s", false, 1, 2, true);
    buffer(all, "vswprintf_s", true, 1, 2, true);
    buffer(all, "_snprintf_s", false, 1, 3, false);
    buffer(all, "_snwprintf_s", true, 1, 3, false);
    all.put(
        "swprintf",
        call -> {
          boolean sized = call.word(1) >>> 32 == 0 && call.word(1) < 1 << 24;
          String text = format(call, sized ? 2 : 1, true, false);
          return store(call, "swprintf", text, true, sized ? call.word(1) : -1);
        });
    all.put("_scprintf", call -> format(call, 0, false, false).length());
  }

  private static void buffer(
      Map<String, Native> all, String name, boolean wide, int size, int format, boolean listed) {
    all.put(
        name,
        call -> {
          String text = format(call, format, wide, listed);
          return store(call, name, text, wide, size < 0 ? -1 : call.word(size));
        });
  }

  /** Stores a text that may be too long: each function has its own way with that. */
  private static long store(NativeCall call, String name, String text, boolean wide, long size) {
    byte[] bytes = TextBytes.of(text, wide);
    int unit = wide ? 2 : 1;
    long length = bytes.length / unit;
    if (size < 0 || length < size) {
      call.memory().writeEnded(call.word(0), bytes, bytes.length, unit);
      return length;
    }
    boolean standard = name.equals("snprintf") || name.equals("vsnprintf");
    long kept = name.startsWith("_sn") || name.startsWith("_vsn") ? size : size - 1;
    kept = name.endsWith("printf_s") ? size - 1 : kept;
    if (size > 0) {
      call.memory().writeEnded(call.word(0), bytes, kept * unit, kept < size ? unit : 0);
    }
    return standard ? length : -1;
  }

  private static void safe(Map<String, Native> all) {
    for (boolean wide : new boolean[] {false, true}) {
      String suffix = wide ? "W" : "A";
      for (String unit : new String[] {"Cch", "Cb"}) {
        all.put("String" + unit + "Printf" + suffix, call -> safe(call, wide, unit, false));
      }
      all.put("StringCchVPrintf" + suffix, call -> safe(call, wide, "Cch", true));
    }
  }

  private static long safe(NativeCall call, boolean wide, String unit, boolean listed) {
    String text = format(call, 2, wide, listed);
    long room = unit.equals("Cb") && wide ? call.word(1) / 2 : call.word(1);
    return safeStore(call, call.word(0), text, wide, room);
  }

  /** Stores what fits; says so if that is not all. */
  static long safeStore(NativeCall call, long to, String text, boolean wide, long room) {
    if (room <= 0) {
      return INVALID_PARAMETER;
    }
    byte[] bytes = TextBytes.of(text, wide);
    int unit = wide ? 2 : 1;
    long length = Math.min(bytes.length / unit, room - 1);
    call.memory().writeEnded(to, bytes, length * unit, unit);
    return length < bytes.length / unit ? TOO_SMALL : 0;
  }
}
