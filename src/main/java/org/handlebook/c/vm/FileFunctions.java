package org.handlebook.c.vm;

import java.util.Map;
import org.handlebook.c.front.TextBytes;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;

/** Files of the C library, over the files of the system. */
final class FileFunctions {
  private static final int SHARE = Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE;

  private FileFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("_stream", call -> call.streams().address(call.number(0)));
    all.put("fopen", call -> open(call, call.text(0), call.text(1)));
    all.put("_wfopen", call -> open(call, call.wide(0), call.wide(1)));
    all.put("_fsopen", call -> open(call, call.text(0), call.text(1)));
    all.put("_wfsopen", call -> open(call, call.wide(0), call.wide(1)));
    all.put("fopen_s", call -> openSafely(call, call.text(1), call.text(2)));
    all.put("_wfopen_s", call -> openSafely(call, call.wide(1), call.wide(2)));
    all.put("freopen", call -> open(call, call.text(0), call.text(1)));
    all.put("fclose", FileFunctions::close);
    all.put("_fcloseall", call -> 0);
    all.put("fflush", FileFunctions::flush);
    all.put("_flushall", FileFunctions::flush);
    all.put("fread", FileFunctions::read);
    all.put("fwrite", FileFunctions::write);
    all.put("feof", call -> isAtEnd(stream(call, 0)) ? 16 : 0);
    all.put("ferror", call -> stream(call, 0).hasFailed() ? 32 : 0);
    all.put(
        "clearerr",
        call -> {
          stream(call, 0).clearError();
          return 0;
        });
    all.put("fseek", call -> seek(call, call.number(1), call.number(2)));
    all.put("rewind", call -> seek(call, 0, 0));
    all.put("ftell", FileFunctions::tell);
    all.put("setvbuf", FileFunctions::buffer);
    all.put("setbuf", FileFunctions::unbuffer);
    all.put("_fileno", call -> call.streams().number(call.word(0)));
    all.put("fileno", call -> call.streams().number(call.word(0)));
    all.put("_isatty", call -> call.machine().environment().isConsole() ? 64 : 0);
    all.put("_setmode", call -> 0x4000);
    all.put("_get_osfhandle", call -> call.streams().get(call.number(0)).handle());
    all.put("remove", call -> delete(call, call.text(0)));
    all.put("_wremove", call -> delete(call, call.wide(0)));
    all.put("_unlink", call -> delete(call, call.text(0)));
    all.put("_wunlink", call -> delete(call, call.wide(0)));
  }

  private static Stream stream(NativeCall call, int index) {
    return call.streams().get(call.streams().number(call.word(index)));
  }

  /** The end is only seen by whoever tries to read on. */
  private static boolean isAtEnd(Stream stream) {
    return stream.isEnded() && stream.available() == 0;
  }

  private static long open(NativeCall call, String name, String mode) {
    boolean reads = mode.startsWith("r");
    boolean appends = mode.startsWith("a");
    boolean both = mode.contains("+");
    int access =
        (reads || both ? AccessRight.GENERIC_READ.mask() : 0)
            | (!reads || both ? AccessRight.GENERIC_WRITE.mask() : 0);
    int disposition =
        reads ? Constant.OPEN_EXISTING : appends ? Constant.OPEN_ALWAYS : Constant.CREATE_ALWAYS;
    long path = path(call, name);
    long handle =
        call.windows(
            "CreateFile",
            path,
            access & 0xFFFF_FFFFL,
            SHARE,
            0,
            disposition,
            Constant.FILE_ATTRIBUTE_NORMAL,
            0);
    if (handle == -1) {
      errno(call, 2);
      return 0;
    }
    if (appends) {
      call.windows("SetFilePointer", handle, 0, 0, Constant.FILE_END);
    }
    return call.streams().add(new Stream(handle, !mode.contains("b"), appends, true));
  }

  /** Returns where the name lies, as text of wide characters, for the call that opens it. */
  private static long path(NativeCall call, String name) {
    long place = call.machine().scratch(call.thread());
    call.memory().write(place, TextBytes.of(name + "\0", true));
    return place;
  }

  static void errno(NativeCall call, int error) {
    long place = call.machine().state().place("errno");
    if (place == 0) {
      place = call.machine().heap().allocate(4, "errno");
      call.machine().state().place("errno", place);
    }
    call.memory().store(Kind.I32, place, error);
  }

  private static long openSafely(NativeCall call, String name, String mode) {
    long file = open(call, name, mode);
    call.memory().store(Kind.I64, call.word(0), file);
    return file == 0 ? 2 : 0;
  }

  private static long close(NativeCall call) {
    int number = call.streams().number(call.word(0));
    Stream stream = call.streams().get(number);
    call.flush(number);
    if (stream.handle() != 0) {
      call.later("CloseHandle", stream.handle());
    }
    stream.close();
    return 0;
  }

  private static long flush(NativeCall call) {
    if (call.word(0) == 0) {
      call.streams().open().stream().filter(n -> n != FileStreams.IN).forEach(call::flush);
    } else {
      int number = call.streams().number(call.word(0));
      if (number == FileStreams.IN) {
        call.streams().get(number).dropInput();
      } else {
        call.flush(number);
      }
    }
    return 0;
  }

  private static long read(NativeCall call) {
    long size = call.word(1);
    long wanted = size * call.word(2);
    if (size == 0 || wanted == 0) {
      return 0;
    }
    ScanSource source = ScanSource.of(call, call.streams().number(call.word(3)));
    byte[] bytes = new byte[(int) Math.min(wanted, 1 << 24)];
    int count = 0;
    while (count < bytes.length && source.peek() >= 0) {
      bytes[count++] = (byte) source.take();
    }
    call.memory().write(call.word(0), java.util.Arrays.copyOf(bytes, count));
    source.commit();
    return count / size;
  }

  private static long write(NativeCall call) {
    byte[] bytes = call.memory().read(call.word(0), call.word(1) * call.word(2));
    call.streams().write(call, call.streams().number(call.word(3)), bytes);
    return call.word(2);
  }

  private static long seek(NativeCall call, long offset, int origin) {
    int number = call.streams().number(call.word(0));
    Stream stream = call.streams().get(number);
    while (stream.pending() > 0) {
      throw new NeedsWindows(call.streams().writeNow(number, call.thread()));
    }
    long ahead = origin == 1 ? stream.available() : 0;
    long result =
        call.windows("SetFilePointer", stream.handle(), (offset - ahead) & 0xFFFF_FFFFL, 0, origin);
    stream.dropInput();
    stream.clearError();
    return (int) result == -1 ? -1 : 0;
  }

  private static long tell(NativeCall call) {
    int number = call.streams().number(call.word(0));
    Stream stream = call.streams().get(number);
    long position = call.windows("SetFilePointer", stream.handle(), 0, 0, Constant.FILE_CURRENT);
    return position - stream.ahead() + stream.pending();
  }

  private static long buffer(NativeCall call) {
    stream(call, 0).buffering(call.number(2) == 0);
    return 0;
  }

  private static long unbuffer(NativeCall call) {
    stream(call, 0).buffering(call.word(1) != 0);
    return 0;
  }

  private static long delete(NativeCall call, String name) {
    return (int) call.windows("DeleteFile", path(call, name)) == 0 ? -1 : 0;
  }
}
