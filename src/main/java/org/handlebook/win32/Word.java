package org.handlebook.win32;

/** A word, of which nothing more is known. */
public record Word(long value) implements Answer {
  @Override
  public boolean isRefusal() {
    return false;
  }

  @Override
  public String returned() {
    return "0x" + Long.toHexString(value);
  }
}
