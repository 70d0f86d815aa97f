package org.handlebook.steps.words;

/**
 * Paths of pipes and mailslots, whose names sentences say without them.
 *
 * @source https://learn.microsoft.com/windows/win32/ipc/pipe-names,
 *     https://learn.microsoft.com/windows/win32/ipc/mailslot-names
 */
public final class DevicePaths {
  private static final String THIS_COMPUTER = ".";

  private DevicePaths() {}

  /** Returns the path of a pipe on this computer; what has a backslash is a path already. */
  public static String pipe(String name) {
    return here("pipe", name);
  }

  /** Returns the path of a mailslot on this computer; what has a backslash is a path already. */
  public static String mailslot(String name) {
    return here("mailslot", name);
  }

  /**
   * Returns the path of a mailslot elsewhere.
   *
   * @param where a computer, a domain, or {@code *} for one's own domain
   */
  public static String mailslot(String where, String name) {
    return path(where, "mailslot", name);
  }

  private static String here(String device, String name) {
    return name.contains("\\") ? name : path(THIS_COMPUTER, device, name);
  }

  private static String path(String where, String device, String name) {
    return "\\\\" + where + "\\" + device + "\\" + name;
  }
}
