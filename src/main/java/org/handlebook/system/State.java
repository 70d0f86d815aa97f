package org.handlebook.system;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an object's own fields say: one record for each type of object that has such fields. */
public sealed interface State {
  /** Returns the name of this type of state in the record. */
  default String type() {
    return getClass().getSimpleName();
  }

  /** Nothing is told. */
  record None() implements State {}

  /**
   * A mutex.
   *
   * @param owner the thread that owns it, or null for none, or if the system does not tell
   * @param recursion how often its owner has it; 0 for none
   * @param abandoned whether its last owner ended without releasing it
   */
  record Mutant(@Nullable ThreadRef owner, int recursion, boolean abandoned) implements State {
    public boolean isOwned() {
      return recursion > 0;
    }

    /** Returns the same state, without telling whose it is. */
    public Mutant anonymous() {
      return owner == null ? this : new Mutant(null, recursion, abandoned);
    }
  }

  /** An event. */
  record Event(boolean manualReset, boolean signaled) implements State {}

  /** A semaphore. */
  record Semaphore(int count, int maximum) implements State {}

  /** A waitable timer; {@code set} says whether it is to go off. */
  record Timer(boolean manualReset, boolean signaled, boolean set) implements State {}

  /** A file mapping; its size in bytes. */
  record Section(long size) implements State {}

  /** A job; how many processes run in it. */
  record Job(int processes) implements State {}

  /** An I/O completion port; how many packets wait in it. */
  record CompletionPort(int packets) implements State {}

  /** A mailslot; null means messages of any size. */
  record Mailslot(@Nullable Integer maximumMessageSize) implements State {
    /** Returns the state of a mailslot as Win32 tells it: 0 means messages of any size. */
    public static Mailslot of(int maximumMessageSize) {
      return new Mailslot(maximumMessageSize == 0 ? null : maximumMessageSize);
    }
  }

  /**
   * A writing end of the mailslots of another computer or of a domain.
   *
   * @param target where its messages go: {@code \\near}, or {@code \\*} for its own domain
   */
  record RemoteMailslotClient(String target) implements State {}

  /** An end of a pipe. */
  record Pipe(Connection connection) implements State {
    /** The states of a pipe's end. */
    public enum Connection {
      DISCONNECTED,
      LISTENING,
      CONNECTED,
      CLOSING;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }
  }

  /** A process; its exit code is a DWORD, or null while it runs. */
  record ProcessObject(@Nullable Long exitCode) implements State {
    public static final ProcessObject RUNNING = new ProcessObject(null);

    public static ProcessObject ended(int exitCode) {
      return new ProcessObject(Integer.toUnsignedLong(exitCode));
    }

    @Override
    public String type() {
      return "Process";
    }
  }

  /** A thread; its exit code is a DWORD, or null until it ends. */
  record ThreadObject(int suspendCount, @Nullable Long exitCode) implements State {
    public static ThreadObject running(int suspendCount) {
      return new ThreadObject(suspendCount, null);
    }

    public static ThreadObject ended(int exitCode) {
      return new ThreadObject(0, Integer.toUnsignedLong(exitCode));
    }

    @Override
    public String type() {
      return "Thread";
    }
  }
}
