package org.handlebook.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SystemProviderTest {
  @ParameterizedTest
  @ValueSource(strings = {"model", "wine", "windows"})
  void findsEachSystemByItsName(String name) {
    assertThat(SystemProvider.named(name).name()).isEqualTo(name);
  }

  @Test
  void opensTheModel() {
    try (SystemFactory model = SystemProvider.named("model").open()) {
      assertThat(model.system()).isEqualTo("model");
    }
  }

  @Test
  void saysWhichSystemsThereAre() {
    assertThatThrownBy(() -> SystemProvider.named("wyne"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such system: wyne (there are model, wine, windows)");
  }
}
