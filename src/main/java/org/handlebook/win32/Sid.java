package org.handlebook.win32;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Security identifiers: as text, by the letters that SDDL has for well-known ones, and as bytes.
 *
 * @source Microsoft, "SID Strings"; winnt.h, SID
 */
public final class Sid {
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("WD", "S-1-1-0"),
          Map.entry("CO", "S-1-3-0"),
          Map.entry("CG", "S-1-3-1"),
          Map.entry("OW", "S-1-3-4"),
          Map.entry("NU", "S-1-5-2"),
          Map.entry("IU", "S-1-5-4"),
          Map.entry("SU", "S-1-5-6"),
          Map.entry("AN", "S-1-5-7"),
          Map.entry("PS", "S-1-5-10"),
          Map.entry("AU", "S-1-5-11"),
          Map.entry("RC", "S-1-5-12"),
          Map.entry("SY", "S-1-5-18"),
          Map.entry("LS", "S-1-5-19"),
          Map.entry("NS", "S-1-5-20"),
          Map.entry("BA", "S-1-5-32-544"),
          Map.entry("BU", "S-1-5-32-545"),
          Map.entry("BG", "S-1-5-32-546"),
          Map.entry("PU", "S-1-5-32-547"),
          Map.entry("AC", "S-1-15-2-1"),
          Map.entry("LW", "S-1-16-4096"),
          Map.entry("ME", "S-1-16-8192"),
          Map.entry("MP", "S-1-16-8448"),
          Map.entry("HI", "S-1-16-12288"),
          Map.entry("SI", "S-1-16-16384"));

  private static final String START = "S-1-";
  private static final int HEADER = 8;

  private Sid() {}

  /** Returns the SID that two letters or a text that begins with {@code S-1-} mean. */
  public static String parse(String text) {
    String sid = text.toUpperCase(Locale.ROOT);
    if (sid.startsWith(START)) {
      toBytes(sid);
      return sid;
    }
    String known = ALIASES.get(sid);
    if (known == null) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no SID: write S-1-… or two letters such as WD, BA, SY");
    }
    return known;
  }

  /** Returns the two letters for a SID that has such, else the SID. */
  static String text(String sid) {
    for (Map.Entry<String, String> alias : ALIASES.entrySet()) {
      if (alias.getValue().equals(sid)) {
        return alias.getKey();
      }
    }
    return sid;
  }

  /** Writes revision, count, authority (big-endian) and sub-authorities (little-endian). */
  public static byte[] toBytes(String sid) {
    if (!sid.startsWith(START)) {
      throw new IllegalArgumentException("\"" + sid + "\" is no SID: it begins with S-1-");
    }
    try {
      return toBytes(List.of(sid.substring(START.length()).split("-", -1)));
    } catch (NumberFormatException notNumeric) {
      throw new IllegalArgumentException(
          "\"" + sid + "\" is no SID: S-1- is followed by numbers with hyphens between",
          notNumeric);
    }
  }

  private static byte[] toBytes(List<String> numbers) {
    byte[] bytes = new byte[HEADER + 4 * (numbers.size() - 1)];
    bytes[0] = 1;
    bytes[1] = (byte) (numbers.size() - 1);
    long authority = Long.parseLong(numbers.get(0));
    for (int i = 0; i < 6; i++) {
      bytes[2 + i] = (byte) (authority >>> (8 * (5 - i)));
    }
    for (int i = 1; i < numbers.size(); i++) {
      LittleEndian.putInt(bytes, HEADER + 4 * (i - 1), Integer.parseUnsignedInt(numbers.get(i)));
    }
    return bytes;
  }

  /** Returns the SID that lies at an offset. */
  public static String read(byte[] bytes, int offset) {
    long authority = 0;
    for (int i = 0; i < 6; i++) {
      authority = (authority << 8) | (bytes[offset + 2 + i] & 0xFF);
    }
    StringBuilder sid = new StringBuilder(START).append(authority);
    for (int i = 0; i < bytes[offset + 1]; i++) {
      int part = LittleEndian.getInt(bytes, offset + HEADER + 4 * i);
      sid.append('-').append(Integer.toUnsignedString(part));
    }
    return sid.toString();
  }
}
