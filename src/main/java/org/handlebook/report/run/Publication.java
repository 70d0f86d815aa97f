package org.handlebook.report.run;

import java.util.concurrent.CountDownLatch;

/**
 * The moment in which what a run came to is put where people look for it. Java does not end in the
 * middle of it; and once Java is ending, because somebody interrupts the run, it does not begin:
 * what scenarios say while their system is taken from them is no result.
 */
public final class Publication implements AutoCloseable {
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread guard = new Thread(() -> await(done), "handlebook publishing");

  private Publication() {}

  /** Begins one; like {@link System#exit}, does not return when Java is ending already. */
  public static Publication begin() {
    Publication publication = new Publication();
    try {
      Runtime.getRuntime().addShutdownHook(publication.guard);
    } catch (IllegalStateException ending) {
      await(new CountDownLatch(1));
    }
    return publication;
  }

  /** Goes no further when Java is ending: for who is about to tell a person what came of a run. */
  public static void stopIfJavaEnds() {
    begin().close();
  }

  /** Ends it; Java may end from now on. */
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(guard);
    } catch (IllegalStateException ending) {
      // it has waited for this, and ends now
    }
  }

  private static void await(CountDownLatch latch) {
    boolean waiting = true;
    while (waiting) {
      try {
        latch.await();
        waiting = false;
      } catch (InterruptedException e) {
        // Java's end is waited for, however impatient somebody is
      }
    }
  }
}
