package org.handlebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
  private static final List<String> NAMES = List.of("hMutex", "hMailslot", "hMutes", "x", "hEvent");

  @Test
  @DisplayName("The name of one other letter is meant, whatever its case")
  void near() {
    assertThat(NearestNames.to("hMutx", NAMES)).containsExactly("hMutex");
    assertThat(NearestNames.to("hmutex", NAMES)).first().isEqualTo("hMutex");
    assertThat(NearestNames.to("hMailsolt", NAMES)).containsExactly("hMailslot");
  }

  @Test
  @DisplayName("What is like nothing, or one letter long, has no name near it")
  void far() {
    assertThat(NearestNames.to("completely", NAMES)).isEmpty();
    assertThat(NearestNames.to("y", NAMES)).isEmpty();
  }

  @Test
  @DisplayName("A name is not offered for itself")
  void itself() {
    assertThat(NearestNames.to("hMutex", NAMES)).doesNotContain("hMutex");
  }

  @Test
  @DisplayName("Without a name near it, something else is said")
  void offer() {
    assertThat(NearestNames.offer("hMutx", NAMES, "no")).isEqualTo("Did you mean hMutex?");
    assertThat(NearestNames.offer("completely", NAMES, "no")).isEqualTo("no");
  }
}
