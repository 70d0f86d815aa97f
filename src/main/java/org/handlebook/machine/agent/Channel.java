package org.handlebook.machine.agent;

import java.util.Locale;

/**
 * Mailslots and pipes by their names: handles whose names mean the same are ends of the same.
 *
 * @param device {@code mailslot} or {@code pipe}, or "" for anything else
 * @param name within the device
 */
record Channel(String device, String name) {
  private static final char SEPARATOR = '\\';
  private static final String HOST = "\\\\";
  private static final Channel NONE = new Channel("", "");
  private static final String MAILSLOT = "mailslot";
  private static final String PIPE = "pipe";

  /** What a name such as {@code \\.\pipe\chat} means, whichever way its strokes lean. */
  static Channel of(String given) {
    String path = given.replace('/', SEPARATOR);
    int device = path.startsWith(HOST) ? path.indexOf(SEPARATOR, HOST.length()) + 1 : 0;
    int name = device == 0 ? 0 : path.indexOf(SEPARATOR, device) + 1;
    return name == 0
        ? NONE
        : of(path.substring(device, name - 1).toLowerCase(Locale.ROOT), path.substring(name));
  }

  private static Channel of(String device, String name) {
    return device.equals(MAILSLOT) || device.equals(PIPE) ? new Channel(device, name) : NONE;
  }

  boolean isMailslot() {
    return device.equals(MAILSLOT);
  }

  boolean isPipe() {
    return device.equals(PIPE);
  }

  /** What all its ends have in common and no other's; "" for anything else. */
  String key() {
    return device.isEmpty() ? "" : device + SEPARATOR + name.toLowerCase(Locale.ROOT);
  }

  /** The same for a pipe without a name. */
  static String key(OpenCall<?> creation) {
    return PIPE + creation.number();
  }
}
