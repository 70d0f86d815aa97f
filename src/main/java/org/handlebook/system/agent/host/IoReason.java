package org.handlebook.system.agent.host;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be had, as a person reads it. */
final class IoReason {
  private IoReason() {}

  /** Returns the system's own words where it has some, and the file that it is about. */
  static String of(IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    } else if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    } else if (cause instanceof FileSystemException failed && failed.getReason() == null) {
      return failed.getFile() + ": " + failed.getClass().getSimpleName();
    }
    return String.valueOf(cause.getMessage());
  }
}
