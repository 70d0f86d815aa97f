package org.handlebook.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How versions of systems follow each other. */
class SystemStampTest {
  @ParameterizedTest
  @DisplayName("The nearest is the newest that is not newer, else the oldest, of the same system")
  @CsvSource({
    "wine-9.0, wine-8.0.1",
    "wine-10.0, wine-10.0",
    "wine-11.0-rc2, wine-10.0",
    "wine-7.22, wine-8.0",
    "wine, wine-8.0"
  })
  void nearest(String system, String near) {
    assertThat(SystemStamp.nearest(system, all())).contains(near);
  }

  private static Stream<String> all() {
    return Stream.of("wine-10.0", "windows-10.0.26100", "wine-8.0", "wine-8.0.1");
  }

  @Test
  @DisplayName("Another system is not near, whatever its version")
  void another() {
    assertThat(SystemStamp.nearest("reactos-8.0", all())).isEmpty();
  }
}
