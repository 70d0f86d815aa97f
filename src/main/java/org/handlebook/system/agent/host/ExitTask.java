package org.handlebook.system.agent.host;

import org.handlebook.system.SystemFailure;

/** Work that is done once: when this is closed, or when Java ends before that. */
final class ExitTask implements AutoCloseable {
  private final Runnable work;
  private final Thread hook = new Thread(this::tryDo, "handlebook clearing up");
  private boolean done;

  /**
   * Work that is still to be done.
   *
   * @throws SystemFailure if Java is ending already; the work is done then
   */
  ExitTask(Runnable work) {
    this.work = work;
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      work.run();
      throw new SystemFailure("Java is ending", e);
    }
  }

  /** Nobody is left to be told; what stays is found by the next run. */
  private void tryDo() {
    try {
      doOnce();
    } catch (SystemFailure e) {
      // see above
    }
  }

  /** Whoever comes second waits until it is done: Java must not end in the middle of it. */
  private synchronized void doOnce() {
    if (!done) {
      done = true;
      work.run();
    }
  }

  @Override
  public void close() {
    doOnce();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // Java is ending already, and finds it done
    }
  }
}
