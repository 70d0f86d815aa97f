package org.handlebook.c.vm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What reads characters and lines. */
final class CharacterInput {
  private static final long END = -1;
  private static final long WIDE_END = 0xFFFF;

  private CharacterInput() {}

  static void add(Map<String, Native> all) {
    for (String name : new String[] {"getchar", "_getch", "_getche", "getch", "getche"}) {
      all.put(name, call -> character(call, FileStreams.IN, false));
    }
    for (String name : new String[] {"getwchar", "_getwch", "_getwche"}) {
      all.put(name, call -> character(call, FileStreams.IN, true));
    }
    for (String name : new String[] {"getc", "fgetc"}) {
      all.put(name, call -> character(call, file(call, 0), false));
    }
    for (String name : new String[] {"getwc", "fgetwc"}) {
      all.put(name, call -> character(call, file(call, 0), true));
    }
    all.put("ungetc", CharacterInput::unread);
    all.put("ungetwc", CharacterInput::unread);
    for (String name : new String[] {"_kbhit", "kbhit"}) {
      all.put(name, call -> call.streams().get(FileStreams.IN).available() > 0 ? 1 : 0);
    }
    all.put("fgets", call -> line(call, file(call, 2), call.word(1), false, true));
    all.put("fgetws", call -> line(call, file(call, 2), call.word(1), true, true));
    all.put("gets", call -> line(call, FileStreams.IN, 1 << 20, false, false));
    all.put("_getws", call -> line(call, FileStreams.IN, 1 << 20, true, false));
    all.put("gets_s", call -> line(call, FileStreams.IN, room(call), false, false));
    all.put("_getws_s", call -> line(call, FileStreams.IN, room(call), true, false));
  }

  private static int file(NativeCall call, int index) {
    return call.streams().number(call.word(index));
  }

  private static long character(NativeCall call, int stream, boolean wide) {
    ScanSource source = ScanSource.of(call, stream);
    int first = source.take();
    if (first < 0) {
      return wide ? WIDE_END : END;
    }
    long value = first;
    if (wide && first >= 0xC0) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(first);
      for (int more = first >= 0xE0 ? 2 : 1; more > 0 && source.peek() >= 0; more--) {
        bytes.write(source.take());
      }
      value = bytes.toString(StandardCharsets.UTF_8).charAt(0);
    }
    source.commit();
    return value;
  }

  private static long unread(NativeCall call) {
    call.streams().get(file(call, 1)).unread(call.number(0));
    return call.word(0);
  }

  /** C++ counts the array itself where no size is given. */
  private static long room(NativeCall call) {
    return call.count() < 2 ? 1 << 20 : call.word(1);
  }

  /** Reads a line; with its end, if the function keeps that. */
  private static long line(NativeCall call, int stream, long size, boolean wide, boolean ends) {
    ScanSource source = ScanSource.of(call, stream);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long room = size - 1;
    while (room > 0 && source.peek() >= 0) {
      int one = source.take();
      boolean follows = wide && (one & 0xC0) == 0x80;
      room -= follows ? 0 : 1;
      if (one == '\n') {
        if (ends) {
          bytes.write(one);
        }
        break;
      }
      bytes.write(one);
    }
    if (source.count() == 0) {
      return 0;
    }
    source.commit();
    if (wide) {
      call.store(call.word(0), bytes.toString(StandardCharsets.UTF_8), true);
    } else {
      bytes.write(0);
      call.memory().write(call.word(0), bytes.toByteArray());
    }
    return call.word(0);
  }
}
