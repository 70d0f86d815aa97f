package org.handlebook.c.vm;

/** A library function needs a call of Windows first; it is called again when that came back. */
final class NeedsWindows extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient WindowsCall call;

  NeedsWindows(WindowsCall call) {
    super("", null, false, false);
    this.call = call;
  }

  WindowsCall call() {
    return call;
  }
}
