package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** On small screens no word is torn, nothing is covered, and nothing hides beyond the edge. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ScreensTest {
  private static final String TWO_LINES =
      "all => all.filter(one => one.getClientRects().length && one.clientHeight > 44)"
          + ".map(one => one.textContent)";

  private Library library;

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) {
    library = Library.of(project);
  }

  private static Reader reader(Browser browser, String report, int width, int height) {
    return new Reader(browser, report, Reader.english().setViewportSize(width, height));
  }

  @Test
  void onATelephoneNoWordIsTorn(Browser browser) {
    try (Reader reader = reader(browser, library.alone(), 390, 844)) {
      Page page = reader.at(Views.PASSED + "/3");
      assertThat((List<?>) page.locator(".controls button").evaluateAll(TWO_LINES)).isEmpty();
    }
    try (Reader reader = reader(browser, library.alone(), 390, 844)) {
      Locator sign = reader.at("#/").locator(".verdict h1 .sign");
      assertThat(sign.evaluate("one => one.scrollWidth <= one.clientWidth")).isEqualTo(true);
    }
    try (Reader reader = reader(browser, library.compared(), 390, 844)) {
      Page page = reader.at("#/compare");
      assertThat((List<?>) page.locator(".totals tbody th").evaluateAll(TWO_LINES)).isEmpty();
      assertThat(page.locator(".bar nav ul").evaluate("one => one.scrollWidth <= one.clientWidth"))
          .isEqualTo(true);
    }
  }

  @Test
  void picturesOfSystemsSideBySideCanBeRead(Browser browser) {
    try (Reader reader = reader(browser, library.compared(), 1280, 900)) {
      Page page = reader.at(Views.PASSED.replace("scenario", "compare") + "/3");
      Object smallest =
          page.evaluate(
              "Math.min(...[...document.querySelectorAll('.pane .drawing text')].map(text =>"
                  + " parseFloat(getComputedStyle(text).fontSize)"
                  + " * text.ownerSVGElement.getScreenCTM().a))");
      assertThat(((Number) smallest).doubleValue()).isGreaterThanOrEqualTo(12);
    }
  }

  @Test
  void theBannerCoversNoCaption(Browser browser) {
    try (Reader reader = reader(browser, library.alone(), 844, 390)) {
      Page page = reader.at(Views.PASSED + "/3");
      assertThat(page.locator(".frame.chosen figcaption")).isInViewport();
      page.waitForFunction(
          "(() => { const box = document.querySelector('.frame.chosen figcaption')"
              + ".getBoundingClientRect(); const seen = document.elementFromPoint(box.left + 40,"
              + " box.top + 12); return seen && seen.closest('figcaption'); })()");
    }
  }

  @Test
  void theStripSaysNumbersAndFirstWords(Browser browser) {
    try (Reader reader = reader(browser, library.alone(), 1280, 900)) {
      Page page = reader.at(Views.PASSED + "/3");
      assertThat(page.locator(".strip .chosen"))
          .hasText("✓3 \"Parent\" spawns \"Child\" with handle inheritance");
      page.locator(".strip button").nth(3).click();
      assertThat(page.locator(".frame.chosen .of")).hasText("4 / 8");
    }
  }

  @Test
  void aRuleOnTheFirstPageSaysItsArea(Browser browser) {
    try (Reader reader = reader(browser, library.alone(), 1280, 900)) {
      Page page = reader.at("#/");
      assertThat(page.locator(".map .chips .id").first()).hasText("INH-");
    }
  }
}
