package org.handlebook.c.export;

import org.handlebook.win32.Win32Error;

/**
 * What a scenario says besides its calls.
 *
 * @param text as it stands in its file
 */
record Claims(String text) {
  /** Returns whether it names an error; which error a refusal leaves is else nobody's concern. */
  boolean error(int code) {
    return Win32Error.of(code).map(Win32Error::name).filter(text::contains).isPresent();
  }
}
