package org.handlebook.c.vm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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
    all.put("stream_clear", call -> failed(call, false));
    all.put("stream_sync", call -> call.word(0));
    all.put("stream_eof", call -> call.streams().get(FileStreams.IN).isEnded() ? 1 : 0);
    all.put("stream_fail", call -> hasFailed(call) ? 1 : 0);
    all.put(
        "stream_good",
        call -> hasFailed(call) || call.streams().get(FileStreams.IN).isEnded() ? 0 : 1);
    all.put("stream_holds", call -> hasFailed(call) ? 0 : 1);
    all.put("stream_read_string8", call -> word(call, 1));
    all.put("stream_read_string16", call -> word(call, 2));
    all.put("stream_getline_string8", call -> line(call, 1));
    all.put("stream_getline_string16", call -> line(call, 2));
  }

  private static void read(Map<String, Native> all, String kind, String format) {
    all.put(
        "stream_read_" + kind,
        call -> {
          if (hasFailed(call)) {
            return call.word(0);
          }
          ScanSource source = ScanSource.of(call, FileStreams.IN);
          long read = new Scanner(call, source, format, false, false, () -> call.word(1)).scan();
          source.commit();
          return failed(call, read < 1);
        });
  }

  private static boolean hasFailed(NativeCall call) {
    int stream = call.number(0) & 15;
    return call.machine().state().format(stream, OutputStreams.FAILED) != 0;
  }

  private static long failed(NativeCall call, boolean failed) {
    int stream = call.number(0) & 15;
    call.machine().state().format(stream, OutputStreams.FAILED, failed ? 1 : 0);
    return call.word(0);
  }

  /** Reads a word into a string. */
  private static long word(NativeCall call, int unit) {
    if (hasFailed(call)) {
      return call.word(0);
    }
    ScanSource source = ScanSource.of(call, FileStreams.IN);
    source.skipSpace();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (source.peek() >= 0 && !Character.isWhitespace(source.peek())) {
      bytes.write(source.take());
    }
    source.commit();
    return store(call, unit, bytes, bytes.size() == 0);
  }

  /** Reads into a string what stands before a character, which is taken. */
  private static long line(NativeCall call, int unit) {
    if (hasFailed(call)) {
      return call.word(0);
    }
    ScanSource source = ScanSource.of(call, FileStreams.IN);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean ended = source.peek() < 0;
    while (source.peek() >= 0) {
      int c = source.take();
      if (c == call.number(2)) {
        break;
      }
      bytes.write(c);
    }
    source.commit();
    return store(call, unit, bytes, ended);
  }

  private static long store(
      NativeCall call, int unit, ByteArrayOutputStream bytes, boolean nothing) {
    String text = bytes.toString(unit == 2 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    StringFunctions.replace(call, call.word(1), unit, 0, -1, text);
    return failed(call, nothing);
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean ended = source.peek() < 0;
    while (bytes.size() < call.word(2) - 1 && source.peek() >= 0) {
      int c = source.take();
      if (c == '\n') {
        break;
      }
      bytes.write(c);
    }
    source.commit();
    if (wide) {
      call.store(call.word(1), bytes.toString(StandardCharsets.UTF_8), true);
    } else {
      bytes.write(0);
      call.memory().write(call.word(1), bytes.toByteArray());
    }
    return failed(call, ended);
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
