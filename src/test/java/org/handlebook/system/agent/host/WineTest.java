package org.handlebook.system.agent.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.system.SystemFailure;
import org.handlebook.system.agent.FakeWine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How Wine is found. */
class WineTest {
  @TempDir Path folder;

  @Test
  @DisplayName("The first Wine on the path is taken, with its version and its server")
  void found() throws IOException {
    Path first = FakeWine.in(folder.resolve("first"));
    FakeWine.in(folder.resolve("second"));

    Wine wine = Wines.in(List.of(folder, first, folder.resolve("second"))).newest().orElseThrow();

    assertThat(wine.program()).isEqualTo(first.resolve("wine"));
    assertThat(wine.server()).isEqualTo(first.resolve("wineserver"));
    assertThat(wine.system()).isEqualTo("wine-9.0");
    assertThat(wine.folderName()).isEqualTo("wine-9.0-Fake-1-2");
  }

  @Test
  @DisplayName("Where no Wine is, none is found")
  void missing() {
    assertThat(Wines.in(List.of(folder, folder.resolve("nowhere"))).newest()).isEmpty();
  }

  @Test
  @DisplayName("A Wine may be named by its program or its folder, and has to be there")
  void at() throws IOException {
    Path bin = FakeWine.in(folder.resolve("bin"));
    assertThat(Wine.at(bin, List.of()).program()).isEqualTo(bin.resolve("wine"));
    assertThat(Wine.at(bin.resolve("wine"), List.of()).system()).isEqualTo("wine-9.0");
    assertThatThrownBy(() -> Wine.at(folder, List.of(bin)))
        .isInstanceOf(SystemFailure.class)
        .hasMessage("there is no Wine at " + folder);
    assertThatThrownBy(() -> Wine.at(folder.resolve("wine"), List.of(bin)))
        .hasMessage("there is no Wine at " + folder.resolve("wine"));
  }

  @Test
  @DisplayName("A Wine without its server is broken")
  void withoutServer() throws IOException {
    Files.delete(FakeWine.in(folder).resolve("wineserver"));
    assertThatThrownBy(() -> Wines.in(List.of(folder)).newest())
        .isInstanceOf(SystemFailure.class)
        .hasMessage("there is no wineserver beside " + folder.resolve("wine"));
  }

  @Test
  @DisplayName("A Wine that does not say its version is broken")
  void silent() throws IOException {
    FakeWine.in(folder, "#!/bin/sh\necho no\n");
    assertThatThrownBy(() -> Wines.in(List.of(folder)).newest())
        .isInstanceOf(SystemFailure.class)
        .hasMessage(folder.resolve("wine") + " does not say which version it is: no");
  }
}
