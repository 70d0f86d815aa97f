package org.handlebook.c.read;

import java.util.Map;

/**
 * The security identifiers that have a name in C.
 *
 * @source Microsoft, "WELL_KNOWN_SID_TYPE", "Well-known SIDs"
 */
final class WellKnownSids {
  /** By their numbers in the enumeration. */
  static final Map<Integer, WellKnown> TYPES =
      Map.of(
          1, new WellKnown("WinWorldSid", "S-1-1-0"),
          17, new WellKnown("WinAuthenticatedUserSid", "S-1-5-11"),
          22, new WellKnown("WinLocalSystemSid", "S-1-5-18"),
          26, new WellKnown("WinBuiltinAdministratorsSid", "S-1-5-32-544"),
          27, new WellKnown("WinBuiltinUsersSid", "S-1-5-32-545"),
          66, new WellKnown("WinLowLabelSid", "S-1-16-4096"),
          67, new WellKnown("WinMediumLabelSid", "S-1-16-8192"),
          68, new WellKnown("WinHighLabelSid", "S-1-16-12288"),
          69, new WellKnown("WinSystemLabelSid", "S-1-16-16384"));

  /** One of them. */
  record WellKnown(String name, String sid) {}

  private WellKnownSids() {}
}
