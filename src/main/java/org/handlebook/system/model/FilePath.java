package org.handlebook.system.model;

import java.util.ArrayDeque;
import java.util.Deque;
import org.handlebook.kernel.io.file.Volume;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.win32.ProcessCall.CreateProcess;

/**
 * Paths of files as programs write them: from the current directory of their process on.
 *
 * @source Microsoft, "Naming Files, Paths, and Namespaces"
 */
final class FilePath {
  private static final String DEVICE = "\\\\.\\";

  private FilePath() {}

  /**
   * Returns a path from the drive on, without . and .. in it; one that begins with {@code \\\\?\\}
   * stays as it is.
   */
  static String full(ProcessObject process, String path) {
    if (Volume.isLiteral(path)) {
      return path;
    }
    String slashed = withoutDevice(path.replace('/', '\\'));
    String before = process.currentDirectory();
    String whole =
        hasDrive(slashed)
            ? slashed
            : slashed.startsWith("\\") ? before.substring(0, 2) + slashed : before + slashed;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : whole.split("\\\\+", -1)) {
      if (part.equals("..") && parts.size() > 1) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    boolean isFolder = parts.size() == 1 || whole.endsWith("\\");
    return String.join("\\", parts) + (isFolder ? "\\" : "");
  }

  /**
   * Returns the path of a file that was written with the name of its device, {@code \\\\.\\C:\\}.
   */
  private static String withoutDevice(String path) {
    return path.startsWith(DEVICE) && hasDrive(path.substring(DEVICE.length()))
        ? path.substring(DEVICE.length())
        : path;
  }

  /** Returns whether a path begins at the current directory. */
  static boolean isRelative(String path) {
    return !hasDrive(path) && !path.startsWith("\\") && !path.startsWith("/");
  }

  private static boolean hasDrive(String path) {
    return path.length() > 1 && path.charAt(1) == ':';
  }

  /** Returns a path as it is written, if that means the same to whoever begins at the root. */
  static String opened(ProcessObject process, String path) {
    String full = full(process, path);
    return full.equals(path) || full.equals("C:\\" + path) ? path : full;
  }

  /** Returns the folder in which a child begins. */
  static String folderOfChild(ProcessObject creator, CreateProcess call) {
    String given = call.lpCurrentDirectory();
    return given == null || given.isEmpty() ? creator.currentDirectory() : full(creator, given);
  }

  /** Returns what comes behind the last backslash. */
  static String name(String path) {
    return path.substring(path.lastIndexOf('\\') + 1);
  }

  /** Returns what comes before the last backslash, with it. */
  static String folder(String path) {
    return path.substring(0, path.lastIndexOf('\\') + 1);
  }
}
