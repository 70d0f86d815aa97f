package org.handlebook.system.agent.wire;

import java.util.List;
import org.handlebook.system.State;
import org.handlebook.system.State.Pipe.Connection;
import org.handlebook.win32.Bytes;

/** What an object's own fields say. */
public sealed interface StateReader {

  /** Returns it as every system tells it; whose a mutex is, is not told here. */
  public State state();

  /** Returns what waits to be read from it, as far as that is known. */
  default List<Bytes> unread() {
    return List.of();
  }

  /** The fields cannot be known. */
  record Unknown() implements StateReader {
    @Override
    public State state() {
      return new State.None();
    }
  }

  /**
   * A mutex.
   *
   * @param recursion how often its owner has it; 0 for none
   * @param owner the id of the thread that owns it; 0 for none, or if the system does not tell
   */
  record Mutant(int recursion, boolean abandoned, int owner) implements StateReader {
    @Override
    public State state() {
      return new State.Mutant(null, recursion, abandoned);
    }
  }

  /** An event. */
  record Event(boolean manualReset, boolean signaled) implements StateReader {
    @Override
    public State state() {
      return new State.Event(manualReset, signaled);
    }
  }

  /** A semaphore. */
  record Semaphore(int count, int maximum) implements StateReader {
    @Override
    public State state() {
      return new State.Semaphore(count, maximum);
    }
  }

  /** A process. */
  record ProcessObject(int id, boolean running, int exitCode) implements StateReader {
    @Override
    public State state() {
      return running ? State.ProcessObject.RUNNING : State.ProcessObject.ended(exitCode);
    }
  }

  /** A thread. */
  record ThreadObject(int id, boolean running, int exitCode, int suspendCount)
      implements StateReader {
    @Override
    public State state() {
      return running
          ? State.ThreadObject.running(suspendCount)
          : State.ThreadObject.ended(exitCode);
    }
  }

  /** A mailslot. */
  record Mailslot(int maximumMessageSize) implements StateReader {
    @Override
    public State state() {
      return State.Mailslot.of(maximumMessageSize);
    }
  }

  /** A waitable timer; whether it resets itself, the system does not tell. */
  record Timer(boolean signaled, boolean set) implements StateReader {
    @Override
    public State state() {
      return new State.Timer(false, signaled, set);
    }
  }

  /** A file mapping. */
  record Section(long bytes) implements StateReader {
    @Override
    public State state() {
      return new State.Section(bytes);
    }
  }

  /**
   * A job.
   *
   * @param killsOnClose whether its processes end when the last handle to it is closed
   * @param processIds those that run in it
   */
  record Job(boolean killsOnClose, List<Integer> processIds) implements StateReader {
    @Override
    public State state() {
      return new State.Job(processIds.size());
    }
  }

  /** An I/O completion port. */
  record CompletionPort(int packets) implements StateReader {
    @Override
    public State state() {
      return new State.CompletionPort(packets);
    }
  }

  /**
   * An end of a pipe.
   *
   * @param isServer whether it is the end of who has made the pipe
   * @param isOfMessages whether what is written stays whole
   * @param connection 1 and up, as {@link #CONNECTIONS} has them
   * @param next what comes next out of it, or nothing
   */
  record Pipe(boolean isServer, boolean isOfMessages, int connection, Bytes next)
      implements StateReader {
    /** As FILE_PIPE_DISCONNECTED_STATE and its kin number them. */
    private static final List<Connection> CONNECTIONS =
        List.of(
            Connection.DISCONNECTED,
            Connection.LISTENING,
            Connection.CONNECTED,
            Connection.CLOSING);

    private static final int DISCONNECTED = 1;
    private static final int LISTENING = 2;
    private static final int CONNECTED = 3;

    @Override
    public State state() {
      return connection >= 1 && connection <= CONNECTIONS.size()
          ? new State.Pipe(CONNECTIONS.get(connection - 1))
          : new State.None();
    }

    @Override
    public List<Bytes> unread() {
      return next.length() > 0 ? List.of(next) : List.of();
    }

    /**
     * Returns what it says when it is asked and answers no more: the server has disconnected it.
     */
    public Pipe disconnected() {
      return new Pipe(isServer, isOfMessages, DISCONNECTED, Bytes.EMPTY);
    }

    /** Returns what it says while an operation on it waits, when nobody may ask. */
    public Pipe whileBusy(boolean connects) {
      return new Pipe(isServer, isOfMessages, connects ? LISTENING : CONNECTED, Bytes.EMPTY);
    }
  }

  static StateReader read(FrameReader in) {
    int kind = in.u8();
    return switch (kind) {
      case 0 -> new Unknown();
      case 1 -> new Mutant(in.u32(), in.flag(), in.u32());
      case 2 -> new Event(in.flag(), in.flag());
      case 3 -> new Semaphore(in.u32(), in.u32());
      case 4 -> new ProcessObject(in.u32(), in.flag(), in.u32());
      case 5 -> new ThreadObject(in.u32(), in.flag(), in.u32(), in.u32());
      case 6 -> new Mailslot(in.u32());
      case 7 -> new Timer(in.flag(), in.flag());
      case 8 -> new Section(in.u64());
      case 9 -> new Job(in.flag(), in.u32s());
      case 10 -> new Pipe(in.flag(), in.flag(), in.u32(), Bytes.of(in.bytes()));
      case 11 -> new CompletionPort(in.u32());
      default -> throw new IllegalArgumentException("no object has details of kind " + kind);
    };
  }
}
