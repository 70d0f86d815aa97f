package org.handlebook.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.Position;
import org.junit.jupiter.api.Test;

/** How a mistake in C shows its line. */
final class SnippetLocationTest {
  private final SnippetLocation place = new SnippetLocation("f.feature", 4, 6);

  @Test
  void showsAShortLineWhole() {
    assertThat(shown("int a = b;", 9)).containsExactly("  int a = b;", "          ^");
  }

  @Test
  void showsOfALongLineWhatIsNear() {
    String line = "x".repeat(5_000) + "!" + "y".repeat(5_000);
    assertThat(shown(line, 5_001))
        .containsExactly("  …" + "x".repeat(60) + "!" + "y".repeat(59) + "…", " ".repeat(63) + "^");
    assertThat(shown(line, 1)).containsExactly("  " + "x".repeat(120) + "…", "  ^");
    assertThat(shown(line, 10_001).get(0)).endsWith("y").hasSizeLessThan(70);
  }

  private List<String> shown(String line, int column) {
    CMistake mistake = new CMistake(new Position(2, column), "wrong");
    String text = String.valueOf(place.of(mistake, "first\n" + line).getMessage());
    return text.lines().skip(1).toList();
  }
}
