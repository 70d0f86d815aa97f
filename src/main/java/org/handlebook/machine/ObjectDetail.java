package org.handlebook.machine;

/** What an object's own fields say, in the words of {@link WorldSnapshot.ObjectState#detail}. */
public final class ObjectDetail {
  /** A process or thread that runs. */
  public static final String RUNNING = "running";

  private ObjectDetail() {}

  public static String mutant(boolean owned) {
    return owned ? "owned" : "free";
  }

  public static String event(boolean manualReset, boolean signaled) {
    return (manualReset ? "manual reset, " : "auto reset, ")
        + (signaled ? "signalled" : "not signalled");
  }

  public static String semaphore(int count, int maximum) {
    return count + " of " + maximum;
  }

  /** A mailslot; 0 means messages of any size. */
  public static String mailslot(int maximumMessageSize) {
    return maximumMessageSize == 0 ? "" : "messages up to " + maximumMessageSize + " bytes";
  }

  /** A thread that has not ended. */
  public static String thread(int suspendCount) {
    return suspendCount == 0 ? RUNNING : "suspended " + suspendCount;
  }

  /** A process or thread that has ended. */
  public static String ended(int exitCode) {
    return "ended with " + exitCode;
  }
}
