package org.handlebook.machine.agent;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A Java process that starts a worker on Wine and does not end by itself. */
final class LeftBehind {
  private LeftBehind() {}

  /** Takes the place for its folder; says so when the worker is there. */
  public static void main(String[] words) throws InterruptedException {
    WineLauncher launcher = RealWine.launcher(Path.of(words[0]));
    try (Worker worker = new Worker(launcher, Duration.ofSeconds(15))) {
      System.out.println(worker.isAlive() ? "started" : "broken");
      new CountDownLatch(1).await();
    }
  }
}
