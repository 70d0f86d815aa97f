package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two scenarios stand side by side, with the flag and without it. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class BesideTest {
  private Library library;

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) {
    library = Library.of(project);
  }

  @Test
  void twoScenariosStepTogether(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.PASSED);
      page.locator("select.other").selectOption("features/inheritance.feature:22");
      Locator panes = page.locator(".pane");
      assertThat(panes).hasCount(2);
      assertThat(page.locator(".step.chosen")).containsText("mailslot");
      assertThat(page.locator(".step.chosen")).containsText("a mutex as hMutex");
      assertThat(reader.address()).isEqualTo(Views.BESIDE);
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(".step.chosen")).containsText("spawns \"Child\"");
      assertThat(reader.address()).isEqualTo(Views.BESIDE.replace("?", "/3?"));
      assertThat(panes.first().locator("svg")).containsText("1→2");
      assertThat(panes.last().locator("svg")).containsText("no handles");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      assertThat(panes.last()).containsText("No step here");
      page.reload();
      assertThat(panes.last()).containsText("No step here");
      reader.isContent();
    }
  }
}
