package org.handlebook.kernel.io.file;

/**
 * What is known of a file or folder without opening it.
 *
 * @param name as it was written
 * @param attributes which of the FILE_ATTRIBUTE_… it has; 0 for none
 * @param index by which it is told from all others of the disk
 * @source winnt.h, FILE_ATTRIBUTE_*
 */
public record FileDescription(String name, int attributes, FileTimes times, long size, long index) {
  public static final int READ_ONLY = 0x01;
  static final int HIDDEN = 0x02;
  static final int SYSTEM = 0x04;
  public static final int DIRECTORY = 0x10;
  public static final int ARCHIVE = 0x20;

  /** Those that a program gives and takes: read-only, hidden, system, archive, temporary … */
  static final int SETTABLE = 0x3127;

  public boolean isFolder() {
    return (attributes & DIRECTORY) != 0;
  }
}
