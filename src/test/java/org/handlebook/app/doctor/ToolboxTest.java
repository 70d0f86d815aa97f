package org.handlebook.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a machine has, and how it is told. */
class ToolboxTest {
  @TempDir private Path first;
  @TempDir private Path second;

  private Toolbox on(String operatingSystem) {
    return new Toolbox(operatingSystem, "17", List.of(first, second), first, false);
  }

  private static Path program(Path folder, String name) throws IOException {
    Path file = Files.createFile(folder.resolve(name));
    Assumptions.assumeTrue(file.toFile().setExecutable(true));
    return file;
  }

  @Test
  @DisplayName("A program is the first of its name that can be run, by the operating system's name")
  void programs() throws IOException {
    Path maven = program(second, "mvn");
    program(second, "cl.exe");
    assertThat(on("Linux").maven()).contains(maven);
    assertThat(on("Linux").compiler()).isEmpty();
    assertThat(on("Windows 11").maven()).isEmpty();
    assertThat(on("Windows 11").compiler()).contains(second.resolve("cl.exe"));
  }

  @Test
  @DisplayName("A finding is one line, with what can be done below it")
  void lines() {
    Text java = said("found", "Java");
    assertThat(Finding.usable(java, said("found", "17")).lines(Language.ENGLISH))
        .containsExactly("Java      17");
    assertThat(
            Finding.missing(said("agent"), said("not.built"), Remedy.BUILD_AGAIN)
                .lines(Language.KOREAN))
        .containsExactly(
            "에이전트  컴파일러는 있으나 빌드되지 않음. 이렇게 해 본다:", "            mvn -Dquick -DskipTests package");
    assertThat(Finding.broken(java, said("broken", "why")).isBroken()).isTrue();
  }

  private static Text said(String key, Object... arguments) {
    return Text.of(Finding.class, key, arguments);
  }
}
