package org.handlebook.machine.agent;

import org.handlebook.machine.ObjectDetail;

/** What an object's own fields say. */
sealed interface Detail {

  /** The fields cannot be known. */
  record Unknown() implements Detail {}

  /** A mutex. */
  record Mutant(boolean owned) implements Detail {}

  /** An event. */
  record Event(boolean manualReset, boolean signaled) implements Detail {}

  /** A semaphore. */
  record Semaphore(int count, int maximum) implements Detail {}

  /** A process. */
  record ProcessObject(int id, boolean running, int exitCode) implements Detail {}

  /** A thread. */
  record ThreadObject(int id, boolean running, int exitCode, int suspendCount) implements Detail {}

  /** A mailslot. */
  record Mailslot(int maximumMessageSize) implements Detail {}

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

  /** In words. */
  default String text() {
    if (this instanceof Mutant mutant) {
      return ObjectDetail.mutant(mutant.owned());
    } else if (this instanceof Event event) {
      return ObjectDetail.event(event.manualReset(), event.signaled());
    } else if (this instanceof Semaphore semaphore) {
      return ObjectDetail.semaphore(semaphore.count(), semaphore.maximum());
    } else if (this instanceof ProcessObject process) {
      return process.running() ? ObjectDetail.RUNNING : ObjectDetail.ended(process.exitCode());
    } else if (this instanceof ThreadObject thread) {
      return thread.running()
          ? ObjectDetail.thread(thread.suspendCount())
          : ObjectDetail.ended(thread.exitCode());
    } else if (this instanceof Mailslot mailslot) {
      return ObjectDetail.mailslot(mailslot.maximumMessageSize());
    }
    return "";
  }
}
