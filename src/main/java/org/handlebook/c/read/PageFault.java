package org.handlebook.c.read;

import org.handlebook.c.header.Position;

/**
 * Memory is read that lies in a view and has not been fetched yet. As on a processor, what was
 * going on is tried again once the bytes are there.
 */
final class PageFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long address;
  private final int length;
  private final transient Position at;

  PageFault(long address, int length, Position at) {
    super("", null, false, false);
    this.address = address;
    this.length = length;
    this.at = at;
  }

  long address() {
    return address;
  }

  int length() {
    return length;
  }

  Position at() {
    return at;
  }
}
