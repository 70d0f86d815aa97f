package org.handlebook.machine.agent;

import org.handlebook.machine.ObjectDetail;

/** What an object's own fields say. */
sealed interface Detail {

  /** In words. */
  String text();

  /** The fields cannot be known. */
  record Unknown() implements Detail {
    @Override
    public String text() {
      return "";
    }
  }

  /** A mutex. */
  record Mutant(boolean owned) implements Detail {
    @Override
    public String text() {
      return ObjectDetail.mutant(owned ? 1 : 0, false);
    }
  }

  /** An event. */
  record Event(boolean manualReset, boolean signaled) implements Detail {
    @Override
    public String text() {
      return ObjectDetail.event(manualReset, signaled);
    }
  }

  /** A semaphore. */
  record Semaphore(int count, int maximum) implements Detail {
    @Override
    public String text() {
      return ObjectDetail.semaphore(count, maximum);
    }
  }

  /** A process. */
  record ProcessObject(int id, boolean running, int exitCode) implements Detail {
    @Override
    public String text() {
      return running ? ObjectDetail.RUNNING : ObjectDetail.ended(exitCode);
    }
  }

  /** A thread. */
  record ThreadObject(int id, boolean running, int exitCode, int suspendCount) implements Detail {
    @Override
    public String text() {
      return running ? ObjectDetail.thread(suspendCount) : ObjectDetail.ended(exitCode);
    }
  }

  /** A mailslot. */
  record Mailslot(int maximumMessageSize) implements Detail {
    @Override
    public String text() {
      return ObjectDetail.mailslot(maximumMessageSize);
    }
  }

  static Detail read(FrameReader in) {
    int kind = in.u8();
    return switch (kind) {
      case 0 -> new Unknown();
      case 1 -> new Mutant(in.flag());
      case 2 -> new Event(in.flag(), in.flag());
      case 3 -> new Semaphore(in.u32(), in.u32());
      case 4 -> new ProcessObject(in.u32(), in.flag(), in.u32());
      case 5 -> new ThreadObject(in.u32(), in.flag(), in.u32(), in.u32());
      case 6 -> new Mailslot(in.u32());
      default -> throw new IllegalArgumentException("no object has details of kind " + kind);
    };
  }
}
