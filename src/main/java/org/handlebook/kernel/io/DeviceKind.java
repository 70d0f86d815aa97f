package org.handlebook.kernel.io;

/**
 * What kind of device a file object leads to, as far as programs are told.
 *
 * @source Microsoft, "GetFileType"
 */
public enum DeviceKind {
  DISK,
  /** A console, or the null device. */
  CHARACTERS,
  PIPE,
  /** One of which programs are not told, such as a mailslot. */
  OTHER
}
