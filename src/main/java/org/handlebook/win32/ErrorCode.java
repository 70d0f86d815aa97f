package org.handlebook.win32;

/** A last error by its Windows name: one that calls of the surface leave behind, or any other. */
public sealed interface ErrorCode permits Win32Error, OtherError {
  /** Returns its Windows name. */
  String name();

  int code();
}
