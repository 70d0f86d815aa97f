package org.handlebook.system.agent;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.handlebook.system.agent.host.WineLauncher;
import org.handlebook.system.agent.host.Worker;

/** A Java process that starts a worker on Wine and does not end by itself. */
public final class LeftBehind {
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
