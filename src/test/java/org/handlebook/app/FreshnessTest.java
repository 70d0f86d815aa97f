package org.handlebook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When Handlebook is to be built again. */
final class FreshnessTest {
  private static final int DAY = 86_400;

  @TempDir private Path project;

  @Test
  void isStaleWhenASourceHasChangedSinceTheBuild() throws IOException {
    Path stamp = dated("stamp", -2 * DAY);
    dated("pom.xml", -3 * DAY);
    dated("src/main/A.java", -3 * DAY);
    folders(-3 * DAY);
    assertThat(Freshness.isStale(project, stamp)).isFalse();

    dated("src/main/A.java", -DAY);
    assertThat(Freshness.isStale(project, stamp)).isTrue();
  }

  @Test
  void isNotStaleForEverWhenASourceIsDatedInTheFuture() throws IOException {
    Path stamp = dated("stamp", -DAY);
    dated("pom.xml", -3 * DAY);
    dated("src/main/A.java", 3 * DAY);
    folders(-3 * DAY);

    assertThat(Freshness.isStale(project, stamp)).isFalse();
  }

  private Path dated(String name, int seconds) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
  }

  private void folders(int seconds) throws IOException {
    FileTime time = FileTime.from(Instant.now().plusSeconds(seconds));
    Files.setLastModifiedTime(project.resolve("src/main"), time);
  }
}
