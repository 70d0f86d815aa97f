package org.handlebook.kernel.io.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.security.SecurityDescriptor;

/**
 * A file or folder on the disk: what it holds, who may do what with it, and who has it open. No
 * kernel object.
 */
final class DiskFile {
  private final long index;
  private final boolean isFolder;
  private final SecurityDescriptor security;
  private final Consumer<DiskFile> unlink;
  private final Clock clock;
  private final FileContent content = new FileContent(0);
  private final ByteLocks locks = new ByteLocks();
  private final List<DiskFileObject> openings = new ArrayList<>();
  private String name;
  private int attributes;
  private FileTimes times;
  private boolean deletePending;

  /**
   * Makes a file or folder.
   *
   * @param index by which it is told from all others
   * @param name as it was written
   * @param unlink takes its name away, if it has that still
   * @param clock tells when it changes
   */
  DiskFile(
      long index,
      String name,
      int attributes,
      SecurityDescriptor security,
      Consumer<DiskFile> unlink,
      Clock clock) {
    this.index = index;
    this.name = name;
    this.isFolder = (attributes & FileDescription.DIRECTORY) != 0;
    this.attributes = attributes;
    this.security = security;
    this.unlink = unlink;
    this.clock = clock;
    this.times = new FileTimes(clock.now(), clock.now(), clock.now());
  }

  SecurityDescriptor security() {
    return security;
  }

  FileContent content() {
    return content;
  }

  ByteLocks locks() {
    return locks;
  }

  boolean isFolder() {
    return isFolder;
  }

  boolean isReadOnly() {
    return !isFolder && (attributes & FileDescription.READ_ONLY) != 0;
  }

  /**
   * Returns whether it is hidden, or the system's, and who overwrites it does not say so.
   *
   * @source Microsoft, "CreateFile" (Remarks: CREATE_ALWAYS)
   */
  boolean hasBeside(int said) {
    return (attributes & ~said & (FileDescription.HIDDEN | FileDescription.SYSTEM)) != 0;
  }

  FileDescription describe() {
    return new FileDescription(name, attributes, times, content.size(), index);
  }

  void attributes(int wanted) {
    int kept = isFolder ? FileDescription.DIRECTORY : 0;
    attributes = (wanted & FileDescription.SETTABLE) | kept;
  }

  void times(FileTimes wanted) {
    times = wanted;
  }

  /** What it holds has changed. */
  void written() {
    times = new FileTimes(times.created(), clock.now(), clock.now());
    attributes |= FileDescription.ARCHIVE;
  }

  void renamed(String newName) {
    name = newName;
  }

  void opened(DiskFileObject opening) {
    openings.add(opening);
  }

  void closed(DiskFileObject opening) {
    openings.remove(opening);
    locks.release(opening);
    unlinkOnceClosed();
  }

  boolean lets(ShareAccess asked) {
    return openings.stream().allMatch(other -> asked.agreesWith(other.share()));
  }

  /**
   * Returns whether the file goes when nobody has it open any more, and nobody can open it
   * meanwhile.
   */
  boolean isDeletePending() {
    return deletePending;
  }

  /** The file loses its name now; who has it open keeps it. */
  void unlink() {
    unlink.accept(this);
  }

  /** The file goes as soon as nobody has it open. */
  void deleteOnceClosed() {
    deletePending = true;
    unlinkOnceClosed();
  }

  private void unlinkOnceClosed() {
    if (deletePending && openings.isEmpty()) {
      unlink();
    }
  }
}
