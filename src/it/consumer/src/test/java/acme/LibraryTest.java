package acme;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.handlebook.scenario.Actors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Handlebook brings into a project, and what it leaves alone. */
final class LibraryTest {
  @TempDir private Path folder;

  @AfterEach
  void forgetTheSystem() {
    System.clearProperty("handlebook.system");
  }

  @Test
  void changesNobodysCucumber() throws IOException {
    String jar = Actors.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    try (JarFile library = new JarFile(jar)) {
      assertThat(library.stream().map(JarEntry::getName).filter(name -> !name.endsWith("/")))
          .filteredOn(name -> !name.startsWith("org/handlebook/"))
          .containsExactlyInAnyOrder(
              "META-INF/MANIFEST.MF",
              "META-INF/maven/org.handlebook/handlebook/pom.xml",
              "META-INF/maven/org.handlebook/handlebook/pom.properties",
              "META-INF/services/org.handlebook.system.SystemProvider");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.fasterxml.jackson.core.JsonFactory",
        "org.yaml.snakeyaml.Yaml",
        "picocli.CommandLine",
        "org.handlebook.runner.FeatureRun"
      })
  void bringsNothingOfTheApplication(String name) {
    assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class")).isNull();
  }

  @Test
  void tellsItsStoryInTheStreamOfWhoeverRunsIt() throws IOException {
    assertThat(run()).isZero();
    assertThat(messages()).contains("\"mediaType\":\"application/vnd.handlebook.scene+json\"");
  }

  @Test
  void happensOnTheSystemThatThePropertyNames() throws IOException {
    System.setProperty("handlebook.system", "acme");
    assertThat(run()).isZero();
    assertThat(System.getProperty("acme.opened")).isEqualTo("true");
  }

  @Test
  void saysThatThereIsNoSuchSystem() throws IOException {
    System.setProperty("handlebook.system", "wyne");
    assertThat(run()).isEqualTo((byte) 1);
    assertThat(messages().lines().filter(line -> line.contains("\"FAILED\"")))
        .isNotEmpty()
        .allMatch(
            line ->
                line.contains(
                    "no such system: wyne (there are acme, model, wine, windows); see the property"
                        + " handlebook.system"));
  }

  private byte run() {
    return Main.run(
        "--glue", "org.handlebook.steps",
        "--glue", "acme.leak",
        "--plugin", "message:" + stream(),
        "classpath:acme/leak");
  }

  private Path stream() {
    return folder.resolve("messages.ndjson");
  }

  private String messages() throws IOException {
    return Files.readString(stream());
  }
}
