package org.handlebook.c.vm;

import java.util.Map;

/** What {@code cin >>} does. */
final class InputStreams {
  private InputStreams() {}

  static void add(Map<String, Native> all) {
    read(all, "int16", "%hd");
    read(all, "unsigned16", "%hu");
    read(all, "int32", "%d");
    read(all, "unsigned32", "%u");
    read(all, "int64", "%lld");
    read(all, "unsigned64", "%llu");
    read(all, "float", "%f");
    read(all, "double", "%lf");
    read(all, "bool", "%hhd");
    read(all, "text", "%hs");
    read(all, "wide", "%ls");
    read(all, "char", " %hc");
    read(all, "wchar16", " %lc");
    all.put("stream_get", InputStreams::get);
    all.put("stream_getline", InputStreams::line);
    all.put("stream_ignore", InputStreams::ignore);
    all.put("stream_clear", call -> call.word(0));
    all.put("stream_sync", call -> call.word(0));
    all.put("stream_eof", call -> call.streams().get(FileStreams.IN).isEnded() ? 1 : 0);
    all.put("stream_fail", call -> 0);
    all.put("stream_good", call -> call.streams().get(FileStreams.IN).isEnded() ? 0 : 1);
  }

  private static void read(Map<String, Native> all, String kind, String format) {
    all.put(
        "stream_read_" + kind,
        call -> {
          ScanSource source = ScanSource.of(call, FileStreams.IN);
          new Scanner(call, source, format, false, false, () -> call.word(1)).scan();
          source.commit();
          return call.word(0);
        });
  }

  private static long get(NativeCall call) {
    if (call.count() > 2) {
      return line(call);
    }
    ScanSource source = ScanSource.of(call, FileStreams.IN);
    int c = source.take();
    source.commit();
    if (call.count() == 2) {
      call.memory().store(Kind.I8, call.word(1), c);
      return call.word(0);
    }
    return c;
  }

  private static long line(NativeCall call) {
    boolean wide = call.number(0) >= 16;
    ScanSource source = ScanSource.of(call, FileStreams.IN);
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    while (bytes.size() < call.word(2) - 1 && source.peek() >= 0) {
      int c = source.take();
      if (c == '\n') {
        break;
      }
      bytes.write(c);
    }
    source.commit();
    if (wide) {
      call.store(call.word(1), bytes.toString(java.nio.charset.StandardCharsets.UTF_8), true);
    } else {
      bytes.write(0);
      call.memory().write(call.word(1), bytes.toByteArray());
    }
    return call.word(0);
  }

  private static long ignore(NativeCall call) {
    ScanSource source = ScanSource.of(call, FileStreams.IN);
    long count = call.count() > 1 ? call.word(1) : 1;
    int until = call.count() > 2 ? call.number(2) : -1;
    while (count-- > 0 && source.peek() >= 0 && source.take() != until) {}
    source.commit();
    return call.word(0);
  }
}
