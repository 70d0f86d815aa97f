package org.handlebook.c.vm;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/**
 * Clocks and calendars. The time is the system's, from the same moment on in every run; there is
 * one time zone.
 */
final class TimeFunctions {
  /** When every system begins: 2024-01-01 09:00. */
  private static final long BEGINNING = 1_704_099_600L;

  private static final long FILETIME_1970 = 116_444_736_000_000_000L;

  private TimeFunctions() {}

  static void add(Map<String, Native> all) {
    all.put("time", TimeFunctions::time);
    all.put("_time64", TimeFunctions::time);
    all.put("clock", TimeFunctions::milliseconds);
    all.put("difftime", call -> NativeCall.bits((double) (call.word(0) - call.word(1))));
    for (String name : new String[] {"localtime", "gmtime"}) {
      all.put(name, call -> broken(call, kept(call, "tm", 64), call.word(0)));
      all.put(name + "_s", call -> broken(call, call.word(0), call.word(1)) * 0);
    }
    all.put("mktime", call -> date(call, call.word(0)).toEpochSecond(ZoneOffset.UTC));
    all.put("ctime", call -> text(call, kept(call, "ctime", 64), of(seconds(call, 0)), false));
    all.put("_wctime", call -> text(call, kept(call, "ctime", 64), of(seconds(call, 0)), true));
    all.put("ctime_s", call -> text(call, call.word(0), of(seconds(call, 2)), false) * 0);
    all.put(
        "asctime", call -> text(call, kept(call, "ctime", 64), date(call, call.word(0)), false));
    all.put("strftime", call -> format(call, false));
    all.put("wcsftime", call -> format(call, true));
    all.put("GetTickCount", call -> milliseconds(call) & 0xFFFF_FFFFL);
    all.put("GetTickCount64", TimeFunctions::milliseconds);
    all.put("timeGetTime", call -> milliseconds(call) & 0xFFFF_FFFFL);
    all.put("QueryPerformanceCounter", call -> large(call, milliseconds(call) * 10_000));
    all.put("QueryPerformanceFrequency", call -> large(call, 10_000_000));
    all.put("GetLocalTime", call -> system(call, call.word(0), nowMillis(call)));
    all.put("GetSystemTime", call -> system(call, call.word(0), nowMillis(call)));
    all.put(
        "GetSystemTimeAsFileTime", call -> large(call, nowMillis(call) * 10_000 + FILETIME_1970));
    all.put("SystemTimeToFileTime", TimeFunctions::toFileTime);
    all.put("FileTimeToSystemTime", TimeFunctions::toSystemTime);
    for (String name : new String[] {"FileTimeToLocalFileTime", "LocalFileTimeToFileTime"}) {
      all.put(name, TimeFunctions::same);
    }
    for (String name :
        new String[] {"SystemTimeToTzSpecificLocalTime", "TzSpecificLocalTimeToSystemTime"}) {
      all.put(name, TimeFunctions::sameParts);
    }
    all.put("CompareFileTime", call -> Long.compareUnsigned(load(call, 0), load(call, 1)));
  }

  private static long load(NativeCall call, int index) {
    return call.memory().load(Kind.I64, call.word(index));
  }

  private static long large(NativeCall call, long value) {
    call.memory().store(Kind.I64, call.word(0), value);
    return 1;
  }

  private static long same(NativeCall call) {
    call.memory().store(Kind.I64, call.word(1), load(call, 0));
    return 1;
  }

  private static long sameParts(NativeCall call) {
    call.memory().copy(call.word(2), call.word(1), 16);
    return 1;
  }

  /** A program that asks again and again sees time go on. */
  private static long milliseconds(NativeCall call) {
    call.machine().state().tick();
    return call.machine().environment().clock().milliseconds();
  }

  private static long nowMillis(NativeCall call) {
    return BEGINNING * 1000 + milliseconds(call);
  }

  private static long time(NativeCall call) {
    long seconds = nowMillis(call) / 1000;
    if (call.word(0) != 0) {
      call.memory().store(Kind.I64, call.word(0), seconds);
    }
    return seconds;
  }

  private static long seconds(NativeCall call, int index) {
    return load(call, index);
  }

  private static LocalDateTime of(long seconds) {
    return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
  }

  private static long kept(NativeCall call, String name, int size) {
    LibraryState state = call.machine().state();
    if (state.place(name) == 0) {
      state.place(name, call.machine().heap().allocate(size, name));
    }
    return state.place(name);
  }

  private static long broken(NativeCall call, long to, long from) {
    LocalDateTime time = of(call.memory().load(Kind.I64, from));
    int[] parts = {
      time.getSecond(),
      time.getMinute(),
      time.getHour(),
      time.getDayOfMonth(),
      time.getMonthValue() - 1,
      time.getYear() - 1900,
      time.getDayOfWeek().getValue() % 7,
      time.getDayOfYear() - 1,
      0
    };
    for (int i = 0; i < parts.length; i++) {
      call.memory().store(Kind.I32, to + 4L * i, parts[i]);
    }
    return to;
  }

  private static LocalDateTime date(NativeCall call, long from) {
    int[] parts = new int[6];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (int) call.memory().load(Kind.I32, from + 4L * i);
    }
    return LocalDateTime.of(parts[5] + 1900, 1, 1, 0, 0)
        .plusMonths(parts[4])
        .plusDays(parts[3] - 1L)
        .plusHours(parts[2])
        .plusMinutes(parts[1])
        .plusSeconds(parts[0]);
  }

  private static String text(LocalDateTime time) {
    return "%s %s %2d %02d:%02d:%02d %d\n"
        .formatted(
            time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT),
            time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT),
            time.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond(),
            time.getYear());
  }

  private static long text(NativeCall call, long to, LocalDateTime time, boolean wide) {
    call.store(to, text(time), wide);
    return to;
  }

  private static long format(NativeCall call, boolean wide) {
    LocalDateTime time = date(call, call.word(3));
    StringBuilder out = new StringBuilder();
    String format = call.text(2, wide);
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c != '%' || i + 1 == format.length()) {
        out.append(c);
      } else {
        out.append(part(format.charAt(++i), time));
      }
    }
    if (out.length() >= call.word(1)) {
      return 0;
    }
    call.store(call.word(0), out.toString(), wide);
    return out.length();
  }

  private static String part(char letter, LocalDateTime time) {
    return switch (letter) {
      case 'Y' -> Integer.toString(time.getYear());
      case 'y' -> "%02d".formatted(time.getYear() % 100);
      case 'm' -> "%02d".formatted(time.getMonthValue());
      case 'd' -> "%02d".formatted(time.getDayOfMonth());
      case 'H' -> "%02d".formatted(time.getHour());
      case 'I' -> "%02d".formatted((time.getHour() + 11) % 12 + 1);
      case 'M' -> "%02d".formatted(time.getMinute());
      case 'S' -> "%02d".formatted(time.getSecond());
      case 'p' -> time.getHour() < 12 ? "AM" : "PM";
      case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ROOT);
      case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ROOT);
      case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT);
      case 'b' -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT);
      case 'j' -> "%03d".formatted(time.getDayOfYear());
      case 'X' -> "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
      case 'x' ->
          "%02d/%02d/%02d"
              .formatted(time.getMonthValue(), time.getDayOfMonth(), time.getYear() % 100);
      case 'c' -> text(time).strip();
      case '%' -> "%";
      default -> "";
    };
  }

  private static long system(NativeCall call, long to, long millis) {
    LocalDateTime time = of(Math.floorDiv(millis, 1000));
    int[] parts = {
      time.getYear(),
      time.getMonthValue(),
      time.getDayOfWeek().getValue() % 7,
      time.getDayOfMonth(),
      time.getHour(),
      time.getMinute(),
      time.getSecond(),
      (int) Math.floorMod(millis, 1000L)
    };
    for (int i = 0; i < parts.length; i++) {
      call.memory().store(Kind.U16, to + 2L * i, parts[i]);
    }
    return 1;
  }

  private static long toFileTime(NativeCall call) {
    int[] p = new int[8];
    for (int i = 0; i < p.length; i++) {
      p[i] = (int) call.memory().load(Kind.U16, call.word(0) + 2L * i);
    }
    LocalDateTime time = LocalDateTime.of(p[0], p[1], p[3], p[4], p[5], p[6]);
    long ticks = (time.toEpochSecond(ZoneOffset.UTC) * 1000 + p[7]) * 10_000 + FILETIME_1970;
    call.memory().store(Kind.I64, call.word(1), ticks);
    return 1;
  }

  private static long toSystemTime(NativeCall call) {
    long millis = (load(call, 0) - FILETIME_1970) / 10_000;
    return system(call, call.word(1), millis);
  }
}
