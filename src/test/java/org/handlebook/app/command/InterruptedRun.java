package org.handlebook.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.handlebook.app.Handlebook;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.Systems;
import org.handlebook.system.SystemFailure;
import org.handlebook.win32.HandleCall.CloseHandle;

/**
 * A Java process that runs features on a system which is taken away when Java ends: whatever is
 * closed there waits for that, and then fails. Java's end waits for a report that should not come.
 */
public final class InterruptedRun {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final CountDownLatch taken = new CountDownLatch(1);
  private final Path results;
  private final FileTime before;

  private InterruptedRun(Path project) throws Exception {
    results = project.resolve("reports/results.json");
    before = Files.getLastModifiedTime(results);
  }

  /** Takes the project's folder. */
  public static void main(String[] words) throws Exception {
    Path project = Path.of(words[0]);
    InterruptedRun run = new InterruptedRun(project);
    Runtime.getRuntime().addShutdownHook(new Thread(run::takeAway));
    Systems systems = new Systems(Map.of("frail", run::systemFactory));
    ConsoleStream out = stream(FileDescriptor.out);
    Handlebook.start(
        new CommandContext(
            project,
            out,
            stream(FileDescriptor.err),
            false,
            System::nanoTime,
            "org.handlebook.steps",
            systems,
            Map.of()),
        "run",
        "--on",
        "frail");
  }

  private static ConsoleStream stream(FileDescriptor descriptor) {
    return ConsoleStream.to(new FileOutputStream(descriptor));
  }

  private OtherSystemFactory systemFactory() {
    return new OtherSystemFactory(
        "frail-1.0",
        call -> {
          if (call instanceof CloseHandle) {
            System.out.println("closing");
            await(taken);
            throw new SystemFailure("the agent vanished");
          }
          return java.util.Optional.empty();
        });
  }

  private void takeAway() {
    taken.countDown();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && !isReported()) {
      Thread.onSpinWait();
    }
  }

  private boolean isReported() {
    try {
      return !Files.getLastModifiedTime(results).equals(before);
    } catch (java.io.IOException e) {
      return true;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new SystemFailure("interrupted", e);
    }
  }
}
