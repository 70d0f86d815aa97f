package org.handlebook.win32;

/** A last error that no call of the surface leaves behind. */
public record OtherError(String name, int code) implements ErrorCode {
  @Override
  public String toString() {
    return name;
  }
}
