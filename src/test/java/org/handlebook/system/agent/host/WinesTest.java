package org.handlebook.system.agent.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.FakeWine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Wines are found, and which of them is taken. */
class WinesTest {
  @TempDir Path folder;

  private Path wine(String name, String version) throws IOException {
    return FakeWine.ofVersion(folder.resolve(name), version);
  }

  @Test
  @DisplayName("All versions are found, and the newest is taken, by numbers and not by letters")
  void newest() throws IOException {
    Wines wines =
        Wines.in(
            List.of(
                wine("a", "wine-9.0"),
                wine("b", "wine-10.0 (Debian 10.0~repack-6)"),
                folder,
                wine("c", "wine-8.0.2")));

    assertThat(wines.usable())
        .extracting(Wine::system)
        .containsExactly("wine-10.0", "wine-9.0", "wine-8.0.2");
    assertThat(wines.newest().orElseThrow().program()).isEqualTo(folder.resolve("b/wine"));
    assertThat(wines.of("wine-8.0.2").orElseThrow().server())
        .isEqualTo(folder.resolve("c/wineserver"));
    assertThat(wines.of("wine-8.0")).isEmpty();
  }

  @Test
  @DisplayName("One that is found twice, by links or by its version, is one: the first")
  void once() throws IOException {
    Path first = wine("a", "wine-9.0");
    Path link = Files.createSymbolicLink(folder.resolve("link"), first);
    Wines wines = Wines.in(List.of(first, link, wine("b", "wine-9.0")));
    assertThat(wines.usable()).extracting(Wine::program).containsExactly(first.resolve("wine"));
  }

  @Test
  @DisplayName("A broken one stands in nobody's way, and is told if there is no other")
  void broken() throws IOException {
    Path silent = wine("silent", "no");
    Wines both = Wines.in(List.of(silent, wine("good", "wine-9.0")));
    assertThat(both.newest().orElseThrow().system()).isEqualTo("wine-9.0");
    assertThat(both.broken()).hasSize(1);
    Wines alone = Wines.in(List.of(silent));
    assertThatThrownBy(alone::newest)
        .isInstanceOf(SystemFailure.class)
        .hasMessage(silent.resolve("wine") + " does not say which version it is: no");
  }

  @Test
  @DisplayName(
      "Debian's own folder is looked into before its script, and folders of Wine's own last")
  void folders() {
    Path scripts = Path.of("/usr/bin");
    String path = String.join(File.pathSeparator, "/opt/wine/bin", "", scripts.toString());
    assertThat(Wines.folders(path))
        .containsSubsequence(Path.of("/opt/wine/bin"), Path.of("/usr/lib/wine"), scripts)
        .contains(Path.of("/usr/lib/x86_64-linux-gnu/wine"))
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("Each Wine that has a folder of its own below /opt is looked for")
  void others() throws IOException {
    Files.createDirectories(folder.resolve("wine-stable/bin"));
    Files.createDirectories(folder.resolve("wine-10.2/bin"));
    Files.createDirectories(folder.resolve("java/bin"));
    assertThat(Wines.below(folder))
        .containsExactly(folder.resolve("wine-10.2/bin"), folder.resolve("wine-stable/bin"));
    assertThat(Wines.below(folder.resolve("nowhere"))).isEmpty();
  }
}
