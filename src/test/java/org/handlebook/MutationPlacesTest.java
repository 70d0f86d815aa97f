package org.handlebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each place in which {@code src/bench/mutations} breaks the model is there, and but once. */
final class MutationPlacesTest {
  private static final Path MODEL = Path.of("src/main/java/org/handlebook");
  private static final int LINES = 4;

  @Test
  void eachStandsInItsFileOnce() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src/bench/mutations.txt")));
    lines.removeIf(line -> line.isBlank() || line.startsWith("#"));
    List<String> astray = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += LINES) {
      String source =
          Files.readString(MODEL.resolve(lines.get(i + 1).strip())).replace("\r\n", "\n");
      String place = lines.get(i + 2).strip();
      int at = source.indexOf(place);
      if (at < 0 || source.indexOf(place, at + 1) >= 0) {
        astray.add(lines.get(i) + ": " + place);
      }
    }
    assertThat(lines.size() % LINES).isZero();
    assertThat(astray).isEmpty();
  }
}
