package org.handlebook.system.agent.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where wineservers listen, and that this is cleared up. */
class ServerFolderTest {
  @TempDir Path place;
  private Path prefix;

  @BeforeEach
  void makePrefix() throws IOException {
    assumeFalse(WindowsLauncher.isHere(), "not run, because Wine does not run on Windows");
    prefix = Files.createDirectories(place.resolve("prefix"));
  }

  private ServerFolder folder() throws IOException {
    return ServerFolder.of(prefix, place.resolve("run"), place.resolve("tmp"));
  }

  @Test
  @DisplayName("It is removed wherever it is, and its neighbours stay")
  void removed() throws IOException {
    for (Path where : folder().places()) {
      Path mine = Files.createDirectories(where.resolve(folder().name()));
      Files.writeString(mine.resolve("lock"), "");
      Path neighbour = Files.createDirectories(where.resolve("server-1-2"));
      folder().remove();
      assertThat(mine).doesNotExist();
      assertThat(neighbour).exists();
    }
  }

  @Test
  @DisplayName("Where none is, nothing happens")
  void none() throws IOException {
    folder().remove();
    assertThat(FileTree.children(place)).containsExactly(prefix);
  }

  @Test
  @DisplayName("A link in the place of its parent is not followed")
  void linked() throws IOException {
    Path where = folder().places().get(1);
    Path elsewhere = Files.createDirectories(place.resolve("elsewhere"));
    Path kept = Files.createDirectories(elsewhere.resolve(folder().name()));
    Files.createDirectories(place.resolve("tmp"));
    Files.createSymbolicLink(where, elsewhere);
    folder().remove();
    assertThat(kept).exists();
  }
}
