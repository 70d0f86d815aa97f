package org.handlebook.win32;

import java.util.Optional;

/**
 * The security identifiers that have a name in C.
 *
 * @source Microsoft, "WELL_KNOWN_SID_TYPE", "Well-known SIDs"
 */
public enum WellKnownSid {
  WinWorldSid(1, "S-1-1-0"),
  WinAuthenticatedUserSid(17, "S-1-5-11"),
  WinLocalSystemSid(22, "S-1-5-18"),
  WinBuiltinAdministratorsSid(26, "S-1-5-32-544"),
  WinBuiltinUsersSid(27, "S-1-5-32-545"),
  WinLowLabelSid(66, "S-1-16-4096"),
  WinMediumLabelSid(67, "S-1-16-8192"),
  WinHighLabelSid(68, "S-1-16-12288"),
  WinSystemLabelSid(69, "S-1-16-16384");

  private final int number;
  private final String sid;

  WellKnownSid(int number, String sid) {
    this.number = number;
    this.sid = sid;
  }

  /** Returns its number in the enumeration. */
  public int number() {
    return number;
  }

  /** Returns the SID as text. */
  public String sid() {
    return sid;
  }

  /** Returns the one of that number. */
  public static Optional<WellKnownSid> of(int number) {
    for (WellKnownSid known : values()) {
      if (known.number == number) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
