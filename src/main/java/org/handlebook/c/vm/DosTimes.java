package org.handlebook.c.vm;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Dates and times as MS-DOS packs them, in two words.
 *
 * @source Microsoft, "FileTimeToDosDateTime function", "DosDateTimeToFileTime function"
 */
final class DosTimes {
  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2107;
  private static final int INVALID_PARAMETER = 87;
  private static final long TICKS = 10_000_000;
  private static final long FILETIME_1970 = 116_444_736_000_000_000L;

  private DosTimes() {}

  static void add(Map<String, Native> all) {
    all.put("FileTimeToDosDateTime", DosTimes::pack);
    all.put("DosDateTimeToFileTime", DosTimes::unpack);
  }

  private static long refused(NativeCall call) {
    call.later("SetLastError", INVALID_PARAMETER);
    return 0;
  }

  private static long pack(NativeCall call) {
    long seconds = Math.floorDiv(call.memory().load(Kind.I64, call.word(0)) - FILETIME_1970, TICKS);
    LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
    if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
      return refused(call);
    }
    call.memory()
        .store(
            Kind.U16,
            call.word(1),
            ((time.getYear() - FIRST_YEAR) << 9)
                | (time.getMonthValue() << 5)
                | time.getDayOfMonth());
    call.memory()
        .store(
            Kind.U16,
            call.word(2),
            (time.getHour() << 11) | (time.getMinute() << 5) | (time.getSecond() / 2));
    return 1;
  }

  private static long unpack(NativeCall call) {
    Optional<LocalDateTime> time = time(call.number(0) & 0xFFFF, call.number(1) & 0xFFFF);
    if (time.isEmpty()) {
      return refused(call);
    }
    long ticks = time.get().toEpochSecond(ZoneOffset.UTC) * TICKS + FILETIME_1970;
    call.memory().store(Kind.I64, call.word(2), ticks);
    return 1;
  }

  private static Optional<LocalDateTime> time(int date, int time) {
    try {
      return Optional.of(
          LocalDateTime.of(
              FIRST_YEAR + (date >> 9),
              date >> 5 & 0xF,
              date & 0x1F,
              time >> 11,
              time >> 5 & 0x3F,
              (time & 0x1F) * 2));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
