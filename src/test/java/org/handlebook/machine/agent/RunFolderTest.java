package org.handlebook.machine.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose folder is whose, and what is cleared up. */
class RunFolderTest {
  /** No process began when time did. */
  private static final String GONE = "handlebook-" + ProcessHandle.current().pid() + "-0-7";

  @TempDir Path place;

  @Test
  @DisplayName("The folder of a run is gone after it, with all that is in it")
  void gone() throws IOException {
    Path path;
    try (RunFolder folder = RunFolder.in(place)) {
      path = folder.path();
      Files.createDirectories(path.resolve("deep/down"));
      Files.createSymbolicLink(path.resolve("deep/link"), place);
    }
    assertThat(path).doesNotExist();
    assertThat(place).exists();
  }

  @Test
  @DisplayName("A run removes what a killed run left behind")
  void sweeps() throws IOException {
    Path left = Files.createDirectories(place.resolve(GONE));
    Files.writeString(left.resolve("lock"), "");
    RunFolder.in(place).close();
    assertThat(left).doesNotExist();
  }

  @Test
  @DisplayName("A run leaves the folder of a running one alone, and what is not a run's")
  void leaves() throws IOException {
    Path strange = Files.createDirectories(place.resolve("handlebook-of-mine"));
    try (RunFolder running = RunFolder.in(place)) {
      RunFolder.in(place).close();
      assertThat(running.path()).exists();
    }
    assertThat(strange).exists();
  }

  @Test
  @DisplayName("A folder whose lock is held is nobody's to remove, whatever its name says")
  void locked() throws IOException {
    Path held = Files.createDirectories(place.resolve(GONE));
    try (FileChannel channel =
            FileChannel.open(
                held.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      RunFolder.in(place).close();
      assertThat(lock.isValid()).isTrue();
      assertThat(held).exists();
    }
  }
}
