package org.handlebook.kernel.process;

/** A thread environment block: the page of a thread's own in its process's memory. */
public final class Teb {
  private int lastErrorValue;

  /** Returns the thread's last error, as GetLastError reads it. */
  public int lastErrorValue() {
    return lastErrorValue;
  }

  public void setLastErrorValue(int value) {
    lastErrorValue = value;
  }
}
