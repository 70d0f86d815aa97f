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
  @DisplayName("The folder of a random name that its prefix notes is removed, if it is then empty")
  void noted() throws IOException {
    Path noted = place.resolve("tmp/wine-a1B2c3");
    Path mine = Files.createDirectories(noted.resolve(folder().name()));
    Files.writeString(mine.resolve("lock"), "");
    Path neighbour = Files.createDirectories(place.resolve("tmp/wine-d4E5f6"));
    Files.writeString(prefix.resolve("wineserver"), "wine-a1B2c3");
    Files.createDirectories(noted.resolve("server-1-2"));

    folder().remove();
    assertThat(mine).doesNotExist();
    assertThat(noted).isNotEmptyDirectory();

    Files.delete(noted.resolve("server-1-2"));
    folder().remove();
    assertThat(noted).doesNotExist();
    assertThat(neighbour).exists();
  }

  @Test
  @DisplayName("A note that does not name such a folder is not believed")
  void notBelieved() throws IOException {
    Path elsewhere = Files.createDirectories(place.resolve("elsewhere"));
    Path kept = Files.createDirectories(elsewhere.resolve(folder().name()));
    Files.createDirectories(place.resolve("tmp"));
    Files.writeString(prefix.resolve("wineserver"), "../elsewhere");
    folder().remove();
    assertThat(kept).exists();

    Files.writeString(prefix.resolve("wineserver"), "wine-a1B2c3");
    Files.createSymbolicLink(place.resolve("tmp/wine-a1B2c3"), elsewhere);
    folder().remove();
    assertThat(kept).exists();
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
