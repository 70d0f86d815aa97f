package org.handlebook.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageAddressTest {
  @Test
  void scenariosAndStepsAreNamedByFileAndLine() {
    assertThat(PageAddress.scenario("features/a.feature", 12))
        .isEqualTo("#/scenario/features/a.feature:12");
    assertThat(PageAddress.step("features/a.feature", 12, 3))
        .isEqualTo("#/scenario/features/a.feature:12/3");
    assertThat(PageAddress.rule("INH-2")).isEqualTo("#/rules/INH-2");
  }

  @Test
  void whatAddressesCannotHaveIsEncoded() {
    assertThat(PageAddress.scenario("my files/상속?#%.feature", 1))
        .isEqualTo("#/scenario/my%20files/%EC%83%81%EC%86%8D%3F%23%25.feature:1");
  }
}
