package org.handlebook.kernel.memory;

import java.util.Optional;
import org.handlebook.kernel.io.FileObject;

/**
 * What may be done with pages: with all those of a section, or with those of one view.
 *
 * @source Microsoft, "Memory Protection Constants"
 */
public enum Protection {
  NOACCESS(0x01, false, false, false, false),
  READONLY(0x02, true, false, false, false),
  READWRITE(0x04, true, true, false, false),
  WRITECOPY(0x08, true, false, true, false),
  /** On x64, what can be executed can be read. */
  EXECUTE(0x10, true, false, false, true),
  EXECUTE_READ(0x20, true, false, false, true),
  EXECUTE_READWRITE(0x40, true, true, false, true),
  EXECUTE_WRITECOPY(0x80, true, false, true, true);

  /** What is added for a page whose first use raises an exception (PAGE_GUARD). */
  static final int GUARD = 0x100;

  private final int code;
  private final boolean reads;
  private final boolean writes;
  private final boolean copies;
  private final boolean executes;

  Protection(int code, boolean reads, boolean writes, boolean copies, boolean executes) {
    this.code = code;
    this.reads = reads;
    this.writes = writes;
    this.copies = copies;
    this.executes = executes;
  }

  /** Returns the protection with that PAGE_-constant. */
  public static Optional<Protection> of(int code) {
    for (Protection protection : values()) {
      if (protection.code == code) {
        return Optional.of(protection);
      }
    }
    return Optional.empty();
  }

  /** Returns the protection of pages that may be guarded besides; those of no access cannot be. */
  static Optional<Protection> guardable(int code) {
    Optional<Protection> protection = of(code & ~GUARD);
    return (code & GUARD) == 0 ? protection : protection.filter(one -> one != NOACCESS);
  }

  /** Returns the PAGE_-constant. */
  int code() {
    return code;
  }

  boolean reads() {
    return reads;
  }

  /** Returns whether others see what is written. */
  boolean writes() {
    return writes;
  }

  /** Returns whether the first write to a page makes a private copy of it. */
  boolean copies() {
    return copies;
  }

  /**
   * Returns what may be done with a page that was copied because somebody wrote to it.
   *
   * @source Microsoft, "Memory Protection Constants", PAGE_WRITECOPY
   */
  Protection ofCopy() {
    return switch (this) {
      case WRITECOPY -> READWRITE;
      case EXECUTE_WRITECOPY -> EXECUTE_READWRITE;
      default -> this;
    };
  }

  /** Returns whether a view may have this protection where the section has that one. */
  boolean isWithin(Protection section) {
    return (!writes || section.writes) && (!executes || section.executes);
  }

  /** Returns the right to a section that mapping a view in this way needs. */
  int sectionAccess() {
    return (writes ? SectionObject.MAP_WRITE : SectionObject.MAP_READ)
        | (executes ? SectionObject.MAP_EXECUTE : 0);
  }

  /** Returns the rights to a section with which every view can be mapped that it allows. */
  public int everyView() {
    return SectionObject.MAP_READ
        | (writes ? SectionObject.MAP_WRITE : 0)
        | (executes ? SectionObject.MAP_EXECUTE : 0);
  }

  /** Returns the right to a file that a section of this protection needs. */
  int fileAccess() {
    return FileObject.READ_DATA
        | (writes ? FileObject.WRITE_DATA : 0)
        | (executes ? FileObject.EXECUTE : 0);
  }
}
