package org.handlebook.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what output looks like. {@code mvn test -Dgolden=write} writes them anew, to be
 * read before committing.
 */
public final class Golden {
  private Golden() {}

  /** Fails unless the file holds exactly that. */
  public static void holds(Path file, String actual) throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertThat(actual)
        .as("%s (write it anew with -Dgolden=write)", file)
        .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }
}
