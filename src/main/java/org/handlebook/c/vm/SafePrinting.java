package org.handlebook.c.vm;

import java.util.Arrays;
import java.util.Map;
import org.handlebook.c.front.TextBytes;

/**
 * StringCchPrintfEx: a text is written where it has room, and where it ends is told.
 *
 * @source Microsoft, "StringCchPrintfExA function (strsafe.h)"
 */
final class SafePrinting {
  private static final long TOO_SMALL = (int) 0x8007_007AL;
  private static final long INVALID_PARAMETER = (int) 0x8007_0057L;
  private static final int IGNORES_NULLS = 0x100;
  private static final int FILLS_BEHIND = 0x200;
  private static final int FILLS_ON_FAILURE = 0x400;
  private static final int EMPTIES_ON_FAILURE = 0x800;
  private static final int TRUNCATES_NOTHING = 0x1000;
  private static final int FLAGS = 0x1FFF;
  private static final long MOST = 0x7FFF_FFFF;

  private final NativeCall call;
  private final boolean wide;
  private final int unit;
  private final long to;
  private final long room;
  private final int flags;
  private long end;
  private long left;

  private SafePrinting(NativeCall call, boolean wide) {
    this.call = call;
    this.wide = wide;
    this.unit = wide ? 2 : 1;
    this.to = call.word(0);
    this.room = call.word(1);
    this.flags = call.number(4);
    this.end = to;
    this.left = room;
  }

  static void add(Map<String, Native> all) {
    all.put("StringCchPrintfExA", call -> new SafePrinting(call, false).print());
    all.put("StringCchPrintfExW", call -> new SafePrinting(call, true).print());
  }

  private long print() {
    if (Long.compareUnsigned(room, MOST) > 0 || (flags & ~FLAGS) != 0) {
      return INVALID_PARAMETER;
    }
    boolean ignores = (flags & IGNORES_NULLS) != 0;
    if (ignores && to == 0 && room != 0) {
      return INVALID_PARAMETER;
    }
    String text = ignores && call.word(5) == 0 ? "" : PrintFunctions.format(call, 5, wide, false);
    long result = write(TextBytes.of(text, wide));
    if (result < 0 && to != 0) {
      failed();
    }
    if (result != INVALID_PARAMETER) {
      tell(call.word(2), end);
      tell(call.word(3), left);
    }
    return result;
  }

  private long write(byte[] bytes) {
    long length = bytes.length / unit;
    if (room == 0) {
      return length == 0 ? 0 : to == 0 ? INVALID_PARAMETER : TOO_SMALL;
    }
    long kept = Math.min(length, room - 1);
    call.memory().writeEnded(to, bytes, kept * unit, unit);
    end = to + kept * unit;
    left = room - kept;
    if (length > kept) {
      return TOO_SMALL;
    }
    if ((flags & FILLS_BEHIND) != 0) {
      fill(end + unit, left - 1);
    }
    return 0;
  }

  private void failed() {
    if ((flags & FILLS_ON_FAILURE) != 0) {
      fill(to, room);
      moveEnd((flags & 0xFF) == 0 ? 0 : room - 1);
    }
    if ((flags & (EMPTIES_ON_FAILURE | TRUNCATES_NOTHING)) != 0) {
      moveEnd(0);
    }
  }

  /** Lets the text end after so many characters, if there is room for any. */
  private void moveEnd(long count) {
    if (room > 0) {
      end = to + count * unit;
      left = room - count;
      call.memory().write(end, new byte[unit]);
    }
  }

  private void fill(long from, long count) {
    byte[] bytes = new byte[(int) count * unit];
    Arrays.fill(bytes, (byte) flags);
    call.memory().write(from, bytes);
  }

  private void tell(long where, long value) {
    if (where != 0) {
      call.memory().store(Kind.I64, where, value);
    }
  }
}
