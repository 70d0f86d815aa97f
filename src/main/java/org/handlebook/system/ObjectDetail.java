package org.handlebook.system;

/**
 * What an object's own fields say, in the words of {@link SystemSnapshot.ObjectState#detail}, and
 * what such words say.
 */
public final class ObjectDetail {
  /** A process or thread that runs. */
  public static final String RUNNING = "running";

  private ObjectDetail() {}

  /** A mutex; {@code recursion} is how often its owner has it, 0 for none. */
  public static String mutant(int recursion, boolean abandoned) {
    if (recursion == 0) {
      return abandoned ? "abandoned" : "free";
    }
    return recursion == 1 ? "owned" : "owned " + recursion + " times";
  }

  /** A waitable timer; whether it is set. */
  public static String timer(boolean manualReset, boolean signaled, boolean set) {
    return event(manualReset, signaled) + (set ? ", set" : "");
  }

  public static String section(long bytes) {
    return bytes + " bytes";
  }

  public static String job(int activeProcesses) {
    return activeProcesses == 1 ? "1 process" : activeProcesses + " processes";
  }

  public static String event(boolean manualReset, boolean signaled) {
    return manualReset
        ? signaled ? "manual reset, signalled" : "manual reset, not signalled"
        : signaled ? "auto reset, signalled" : "auto reset, not signalled";
  }

  public static String semaphore(int count, int maximum) {
    return count + " of " + maximum;
  }

  /** A mailslot; 0 means messages of any size. */
  public static String mailslot(int maximumMessageSize) {
    return maximumMessageSize == 0 ? "" : "messages up to " + maximumMessageSize + " bytes";
  }

  /** A writing end of the mailslots of a computer or domain, or, for *, of one's own domain. */
  public static String remoteMailslotClient(String host) {
    return "to \\\\" + host;
  }

  /** An end of a pipe: listening, connected, closing or disconnected. */
  public static String pipe(String state) {
    return state;
  }

  /** A thread that has not ended. */
  public static String thread(int suspendCount) {
    return suspendCount == 0 ? RUNNING : "suspended " + suspendCount;
  }

  /** A process or thread that has ended. */
  public static String ended(int exitCode) {
    return "ended with " + exitCode;
  }

  /** Whether the words for an event or a timer say that it is signalled. */
  public static boolean isSignaled(String detail) {
    return detail.contains(", signalled");
  }

  /** Whether the words for a timer say that it will go off. */
  public static boolean isSet(String detail) {
    return detail.endsWith(", set");
  }

  /** Whether the words for a mutex say that somebody owns it. */
  public static boolean isOwned(String detail) {
    return detail.startsWith("owned");
  }

  /** How many permits are left, by the words for a semaphore. */
  public static int count(String detail) {
    return Integer.parseInt(detail.substring(0, detail.indexOf(' ')));
  }

  /** Whether the words for a process or thread say that it has ended. */
  public static boolean hasEnded(String detail) {
    return detail.startsWith("ended");
  }
}
