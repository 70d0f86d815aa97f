package org.handlebook.system.agent.scenario;

import java.util.Locale;

/**
 * Mailslots and pipes by their names: handles whose names mean the same are ends of the same.
 *
 * @param device {@code mailslot} or {@code pipe}, or "" for anything else
 * @param name within the device
 */
public record ChannelNames(String device, String name) {
  private static final char SEPARATOR = '\\';
  private static final String HOST = "\\\\";
  private static final ChannelNames NONE = new ChannelNames("", "");
  private static final String MAILSLOT = "mailslot";
  private static final String PIPE = "pipe";

  /** Returns what a name such as {@code \\.\pipe\chat} means, whichever way its strokes lean. */
  public static ChannelNames of(String given) {
    String path = given.replace('/', SEPARATOR);
    int device = path.startsWith(HOST) ? path.indexOf(SEPARATOR, HOST.length()) + 1 : 0;
    int name = device == 0 ? 0 : path.indexOf(SEPARATOR, device) + 1;
    return name == 0
        ? NONE
        : of(path.substring(device, name - 1).toLowerCase(Locale.ROOT), path.substring(name));
  }

  private static ChannelNames of(String device, String name) {
    return device.equals(MAILSLOT) || device.equals(PIPE) ? new ChannelNames(device, name) : NONE;
  }

  public boolean isMailslot() {
    return device.equals(MAILSLOT);
  }

  public boolean isPipe() {
    return device.equals(PIPE);
  }

  /** Returns what all its ends have in common and no other's; "" for anything else. */
  public String key() {
    return device.isEmpty() ? "" : device + SEPARATOR + name.toLowerCase(Locale.ROOT);
  }

  /** Returns the same for a pipe without a name. */
  public static String key(PendingCall<?> creation) {
    return PIPE + creation.number();
  }
}
