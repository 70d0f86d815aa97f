package org.handlebook.kernel.io.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.handlebook.kernel.dispatcher.Clock;
import org.handlebook.kernel.security.Dacl;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is on the disk, by its path from the drive on; upper and lower case do not differ, nor do
 * slash and backslash. A path without a drive begins at the root of C:.
 */
final class Disk {
  /** Characters that no file name has: wildcards, and what command lines mean otherwise. */
  private static final List<String> FORBIDDEN = List.of("*", "?", "<", ">", "|", "\"");

  /** What stands for a folder, or for nothing, in a path that is not literal. */
  private static final Set<String> NO_NAMES = Set.of("", ".", "..");

  private static final String DRIVE = "C:";

  /**
   * In characters, from the drive on: MAX_PATH without the one that ends it, as for every program
   * that does not say that it can do with more.
   *
   * @source Microsoft, "Maximum Path Length Limitation"; python/cpython 122228, for the errors
   */
  private static final int LONGEST_PATH = 259;

  /** In characters: what NTFS keeps of the name of a file or folder. */
  private static final int LONGEST_NAME = 255;

  /** What begins a path that means what is written there, letter by letter. */
  private static final String LITERALLY = "\\\\?\\";

  /** In characters: what a UNICODE_STRING holds besides the one that ends it. */
  private static final int LONGEST_STRING = 32_766;

  /** The folders that every disk has. */
  private static final List<String> FOLDERS =
      List.of("C:\\Windows", "C:\\Windows\\system32", "C:\\Temp");

  private final NavigableMap<String, DiskFile> files = new TreeMap<>();
  private final Clock clock;
  private long made;

  Disk(Clock clock) {
    this.clock = clock;
    SecurityDescriptor open = new SecurityDescriptor(Sid.SYSTEM, Dacl.NULL, null);
    FOLDERS.forEach(path -> put(path, FileDescription.DIRECTORY, open));
  }

  /** Returns a path from the drive on, as it is written, without a backslash at its end. */
  private static String full(String path) {
    String slashed = isLiteral(path) ? bare(path) : path.replace('/', '\\');
    boolean hasDrive = slashed.length() > 1 && slashed.charAt(1) == ':';
    String whole = hasDrive ? slashed : DRIVE + (slashed.startsWith("\\") ? "" : "\\") + slashed;
    return whole.endsWith("\\") ? whole.substring(0, whole.length() - 1) : whole;
  }

  static boolean isLiteral(String path) {
    return path.startsWith(LITERALLY) && path.startsWith(":\\", LITERALLY.length() + 1);
  }

  /** Returns a path without what says that it is literal. */
  private static String bare(String path) {
    return isLiteral(path) ? path.substring(LITERALLY.length()) : path;
  }

  /** Returns whether files can have the names of which a path is made. */
  private static boolean hasNames(String path) {
    boolean isLiteral = isLiteral(path);
    String bare = bare(path);
    return FORBIDDEN.stream().noneMatch(bare::contains)
        && !(isLiteral && bare.indexOf('/') >= 0)
        && Arrays.stream(full(path).split("\\\\", -1))
            .noneMatch(
                name -> name.length() > LONGEST_NAME || (isLiteral && NO_NAMES.contains(name)));
  }

  /**
   * Returns the name under which a file is kept, if a file can have it: {@link
   * NtStatus#OBJECT_NAME_INVALID}, {@link NtStatus#OBJECT_PATH_NOT_FOUND} if there is no such
   * folder or the path is too long, or {@link NtStatus#NAME_TOO_LONG} if no string is as long.
   */
  Outcome<String> key(String path) {
    if (path.length() > LONGEST_STRING) {
      return Outcome.refused(NtStatus.NAME_TOO_LONG);
    }
    String key = full(path).toUpperCase(Locale.ROOT);
    boolean fits = isLiteral(path) || key.length() <= LONGEST_PATH;
    if (fits && !hasNames(path)) {
      return Outcome.refused(NtStatus.OBJECT_NAME_INVALID);
    }
    return isFolder(parent(key)) && !isRoot(key) && fits
        ? Outcome.of(key)
        : Outcome.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
  }

  private static String parent(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('\\')));
  }

  private static boolean isRoot(String key) {
    return key.matches("[A-Z]:");
  }

  private boolean isFolder(String key) {
    DiskFile folder = files.get(key);
    return folder == null ? isRoot(key) : folder.isFolder();
  }

  @Nullable DiskFile get(String key) {
    return files.get(key);
  }

  /** Returns what is there: {@link NtStatus#OBJECT_NAME_NOT_FOUND}, or as {@link #key} says. */
  Outcome<DiskFile> find(String path) {
    return key(path).then(this::kept);
  }

  private Outcome<DiskFile> kept(String key) {
    DiskFile file = files.get(key);
    return file == null ? Outcome.refused(NtStatus.OBJECT_NAME_NOT_FOUND) : Outcome.of(file);
  }

  /** Makes a file or folder of that path. */
  DiskFile put(String path, int attributes, SecurityDescriptor security) {
    String whole = full(path);
    String name = whole.substring(whole.lastIndexOf('\\') + 1);
    DiskFile file = new DiskFile(++made, name, attributes, security, this::remove, clock);
    files.put(whole.toUpperCase(Locale.ROOT), file);
    return file;
  }

  private void remove(DiskFile file) {
    files.values().remove(file);
  }

  /** Gives a file or folder another path, and with a folder all that is in it. */
  void move(DiskFile file, String from, String to) {
    String old = full(from).toUpperCase(Locale.ROOT);
    String whole = full(to);
    file.renamed(whole.substring(whole.lastIndexOf('\\') + 1));
    String key = whole.toUpperCase(Locale.ROOT);
    NavigableMap<String, DiskFile> moved = new TreeMap<>(inside(old));
    moved.put(old, file);
    moved.keySet().forEach(files::remove);
    moved.forEach((path, each) -> files.put(key + path.substring(old.length()), each));
  }

  /** Returns whether a folder has nothing in it. */
  boolean isEmpty(String folder) {
    return inside(full(folder).toUpperCase(Locale.ROOT)).isEmpty();
  }

  private NavigableMap<String, DiskFile> inside(String key) {
    return files.subMap(key + "\\", false, key + "\\\uFFFF", false);
  }

  /**
   * Returns what is in a folder, by name: {@link NtStatus#OBJECT_PATH_NOT_FOUND} if there is none.
   */
  Outcome<List<DiskFile>> list(String folder) {
    String key = full(folder).toUpperCase(Locale.ROOT);
    if (!isFolder(key)) {
      return Outcome.refused(NtStatus.OBJECT_PATH_NOT_FOUND);
    }
    return Outcome.of(
        inside(key).entrySet().stream()
            .filter(entry -> parent(entry.getKey()).equals(key))
            .map(java.util.Map.Entry::getValue)
            .toList());
  }

  /** Returns whether a path is on the drive that there is. */
  static boolean isThere(String path) {
    return full(path).regionMatches(true, 0, DRIVE, 0, DRIVE.length());
  }

  /** Returns whether a path is the root of a drive. */
  static boolean isRootOf(String path) {
    return isRoot(full(path).toUpperCase(Locale.ROOT));
  }
}
