package org.handlebook.report.run;

import io.cucumber.messages.types.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A moment as people read it, the same everywhere. Formatted by hand: the formatters of java.time
 * take longer to start than the whole page.
 */
public final class UtcTime {
  private UtcTime() {}

  /** Returns date and time to the second, as ISO 8601 has it without a zone. */
  public static String iso(Timestamp timestamp) {
    return of(timestamp).replace(" UTC", "").replace(' ', 'T');
  }

  /** Returns date and time to the second, with the zone's name. */
  public static String of(Timestamp timestamp) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(timestamp.getSeconds(), 0, ZoneOffset.UTC);
    StringBuilder answer = new StringBuilder().append(time.getYear());
    twoDigits('-', time.getMonthValue(), answer);
    twoDigits('-', time.getDayOfMonth(), answer);
    twoDigits(' ', time.getHour(), answer);
    twoDigits(':', time.getMinute(), answer);
    twoDigits(':', time.getSecond(), answer);
    return answer.append(" UTC").toString();
  }

  private static void twoDigits(char before, int number, StringBuilder out) {
    out.append(before).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
