package org.handlebook.system.agent.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose folder is whose, and what is cleared up. */
class RunFolderTest {
  /** No process began when time did. */
  private static final String GONE = "handlebook-" + ProcessHandle.current().pid() + "-0-7";

  private static final int ROUNDS = 15;
  private static final int FOLDERS = 100;

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

  /** Makes what is there somebody else's, as only a superuser can. */
  private static void giveAway(Path... paths) throws IOException {
    for (Path path : paths) {
      try {
        UserPrincipal nobody =
            path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.getFileAttributeView(path, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS)
            .setOwner(nobody);
      } catch (IOException e) {
        assumeTrue(false, "not run, because files cannot be given to another user here");
      }
    }
  }

  @Test
  @DisplayName("A stranger's folder is left alone, and a link in it is not followed")
  void stranger() throws IOException {
    Path strange = Files.createDirectories(place.resolve(GONE));
    Path wanted = place.resolve("wanted-by-a-stranger");
    Path link = Files.createSymbolicLink(strange.resolve("lock"), wanted);
    giveAway(strange, link);
    RunFolder.in(place).close();
    assertThat(wanted).doesNotExist();
    assertThat(strange).exists();
  }

  @Test
  @DisplayName("A link in the place of a folder is not followed, whatever its name says")
  void linkForFolder() throws IOException {
    Path elsewhere = Files.createDirectories(place.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(place.resolve(GONE), elsewhere);
    RunFolder.in(place).close();
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(link).exists();
  }

  @Test
  @DisplayName("A link in the place of a lock is not followed")
  void linkForLock() throws IOException {
    Path left = Files.createDirectories(place.resolve(GONE));
    Path wanted = place.resolve("wanted");
    Files.createSymbolicLink(left.resolve("lock"), wanted);
    RunFolder.in(place).close();
    assertThat(wanted).doesNotExist();
  }

  @Test
  @DisplayName("What cannot be removed stays, and keeps nobody from his run")
  void passedOver() throws IOException {
    Path left = Files.createDirectories(place.resolve(GONE).resolve("closed"));
    Files.writeString(left.resolve("kept"), "");
    assumeTrue(left.toFile().setWritable(false), "not run, because folders cannot be closed here");
    try (RunFolder run = RunFolder.in(place)) {
      assertThat(run.path()).exists();
    } finally {
      left.toFile().setWritable(true); // for whoever removes the place
    }
  }

  @Test
  @DisplayName("A folder that others turn into a link while it is removed takes nothing along")
  void swapped() throws Exception {
    Path outside = Files.createDirectories(place.resolve("outside"));
    Path precious = outside.resolve("precious");
    AtomicBoolean over = new AtomicBoolean();
    Path root = place.resolve("tree");
    Thread swapping = new Thread(() -> swap(root, outside, over));
    swapping.start();
    try {
      for (int round = 0; round < ROUNDS && !over.get(); round++) {
        Files.writeString(precious, "");
        for (int i = 0; i < FOLDERS; i++) {
          Files.createDirectories(root.resolve("inner-" + i));
        }
        FileTree.remove(root);
        assertThat(precious).exists();
      }
    } finally {
      over.set(true);
      swapping.join();
    }
  }

  /** Puts links to another folder where folders are being removed. */
  private static void swap(Path root, Path outside, AtomicBoolean over) {
    for (int i = 0; !over.get(); i = (i + 1) % FOLDERS) {
      Path inner = root.resolve("inner-" + i);
      try {
        Files.delete(inner);
        Files.createSymbolicLink(inner, outside);
      } catch (IOException e) {
        Thread.onSpinWait(); // the other was quicker
      }
    }
  }
}
