package org.handlebook.system.agent.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.handlebook.system.SystemFailure;

/**
 * A prepared Wine prefix that is kept from run to run, one for each version of Wine.
 *
 * @param folder where prepared prefixes are
 */
record WineTemplate(Wine wine, Path folder) {
  private static final int PATIENCE_IN_SECONDS = 180;

  /** Returns where it is, or will be. */
  Path path() {
    return folder.toAbsolutePath().resolve(wine.folderName());
  }

  boolean isReady() {
    return Files.isDirectory(path());
  }

  /**
   * Prepares it if nobody has done so, which takes a quarter of a minute, and returns where it is.
   * It is moved into place when it is whole; whoever comes second throws its own away.
   */
  Path ready(Consumer<String> notice) {
    if (!isReady()) {
      notice.accept(wine.system());
      prepare();
    }
    return path();
  }

  private void prepare() {
    RunFolder run = RunFolder.in(folder);
    try (ExitTask end = new ExitTask(() -> remove(run))) {
      WinePrefix prefix = WinePrefix.empty(wine, run.path().resolve("new"));
      try (prefix) {
        boot(prefix);
        prefix.forgetServer();
        keep(prefix.path());
      }
    } catch (IOException e) {
      throw new SystemFailure(
          "no Wine prefix can be prepared in " + folder + ": " + IoReason.of(e), e);
    }
  }

  private static void remove(RunFolder run) {
    PrefixProcesses.end(run.path());
    run.close();
  }

  private void boot(WinePrefix prefix) throws IOException {
    boolean booted = await(prefix.process(wine.program(), "wineboot.exe", "-i"));
    if (booted) {
      await(prefix.process(wine.server(), "-k"));
    }
    if (!booted || !Files.exists(prefix.path().resolve("system.reg"))) {
      String words = prefix.lastWords();
      throw new SystemFailure(
          wine.program()
              + " could not prepare a prefix in "
              + folder
              + (words.isEmpty() ? "" : ": " + words));
    }
  }

  /** Returns whether it ended well. */
  private static boolean await(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    try {
      if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
        throw new SystemFailure(builder.command() + " does not end");
      }
      return process.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SystemFailure("interrupted while Wine was being prepared", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private void keep(Path prefix) throws IOException {
    try {
      Files.move(prefix, path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!isReady()) {
        throw e;
      }
    }
  }
}
