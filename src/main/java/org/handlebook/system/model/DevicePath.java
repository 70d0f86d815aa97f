package org.handlebook.system.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path that leads to a device: {@code \\host\device\name}, where the host is {@code .} or {@code
 * ?} for one's own computer; NUL and the two halves of a console are devices by themselves.
 *
 * @param host as it was written
 * @param device in capitals
 * @param name as it was written; "" for none
 */
record DevicePath(String host, String device, String name) {
  static final String NULL_DEVICE = "NUL";
  static final String CONSOLE_INPUT = "CONIN$";
  static final String CONSOLE_OUTPUT = "CONOUT$";
  static final String MAILSLOT = "MAILSLOT";
  static final String PIPE = "PIPE";

  private static final List<String> BY_THEMSELVES =
      List.of(NULL_DEVICE, CONSOLE_INPUT, CONSOLE_OUTPUT);

  /**
   * In characters, without the one that ends it: as much as the calls take that make a pipe or a
   * mailslot.
   *
   * @source Microsoft, "CreateNamedPipe" and "Pipe Names" (256 characters at most); wine
   *     dlls/kernelbase/sync.c CreateNamedPipeW and file.c CreateMailslotW, for the error
   */
  private static final int LONGEST_PATH = 259;

  private static final String THIS_COMPUTER = ".";
  private static final String LITERALLY = "?";
  private static final Pattern FORM =
      Pattern.compile("\\\\\\\\([^\\\\]+)\\\\([^\\\\]*)(?:\\\\(.*))?");

  /** Returns the device path that this is, if it is one; slashes do for backslashes. */
  static Optional<DevicePath> of(String path) {
    String device = path.toUpperCase(Locale.ROOT);
    if (BY_THEMSELVES.contains(device)) {
      return Optional.of(new DevicePath(THIS_COMPUTER, device, ""));
    }
    Matcher matcher = FORM.matcher(path.replace('/', '\\'));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group(3);
    DevicePath found =
        new DevicePath(
            matcher.group(1), matcher.group(2).toUpperCase(Locale.ROOT), name == null ? "" : name);
    return found.isOnDrive() ? Optional.empty() : Optional.of(found);
  }

  private boolean isOnDrive() {
    return isLocal() && device.matches("[A-Z]:") && !name.isEmpty();
  }

  /** Returns whether nothing can be made that has this path. */
  static boolean isTooLong(String path) {
    return path.length() > LONGEST_PATH;
  }

  /** Returns whether the path names no host. */
  boolean isLocal() {
    return host.equals(THIS_COMPUTER) || host.equals(LITERALLY);
  }

  /** Returns whether the path leads to a device of the computer of this name. */
  boolean isOn(String computer) {
    return isLocal() || host.equalsIgnoreCase(computer);
  }
}
