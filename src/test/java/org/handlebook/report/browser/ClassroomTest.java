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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A film can be shown to a class: read from the last row, and led by keys. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ClassroomTest {
  private static final String PRESENTED = Views.PASSED.replace("scenario", "present");
  private static final String SMALLEST =
      "Math.min(...[...document.querySelectorAll('.frame.chosen .drawing svg text')].map(text =>"
          + " parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a))";
  private static final int TABLET = 1024;

  private Library library;

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) {
    library = Library.of(project);
  }

  private Reader reader(Browser browser, int width, int height) {
    return new Reader(browser, library.alone(), Reader.english().setViewportSize(width, height));
  }

  @ParameterizedTest
  @ValueSource(ints = {TABLET, 1280, 1440, 1600, 1920})
  void noTextOfAPictureIsTooSmall(int width, Browser browser) {
    try (Reader reader = reader(browser, width, width * 3 / 4)) {
      Page page = reader.at(Views.PASSED + "/3");
      assertThat(((Number) page.evaluate(SMALLEST)).doubleValue()).isGreaterThanOrEqualTo(12);
    }
  }

  @Test
  void aLargeScreenHasALargePicture(Browser browser) {
    try (Reader reader = reader(browser, 2400, 1350)) {
      Page page = reader.at(Views.PASSED + "/3");
      assertThat(((Number) page.evaluate(SMALLEST)).doubleValue()).isGreaterThan(16);
    }
  }

  @Test
  void onATelephoneThePictureIsOneColumnAndNothingIsCutOff(Browser browser) {
    try (Reader reader = reader(browser, 390, 800)) {
      Page page = reader.at(Views.PASSED + "/3");
      Locator drawing = page.locator(".frame.chosen .drawing");
      assertThat(drawing.evaluate("one => one.scrollWidth - one.clientWidth")).isEqualTo(0);
      assertThat(((Number) page.evaluate(SMALLEST)).doubleValue()).isGreaterThan(10.5);
    }
  }

  @Test
  void presentingHasAnAddressKeysAndAnEnd(Browser browser) {
    try (Reader reader = reader(browser, TABLET, 768)) {
      Page page = reader.at(PRESENTED);
      Locator caption = page.locator(".frame.chosen .of");
      assertThat(caption).hasText("1 / 8");
      assertThat(page.locator(".bar")).isHidden();
      assertThat(page.locator("footer")).isHidden();
      for (String key : new String[] {" ", "ArrowDown", "PageDown"}) {
        page.keyboard().press(key);
      }
      assertThat(caption).hasText("4 / 8");
      assertThat(reader.address()).isEqualTo(PRESENTED + "/4");
      page.keyboard().press("End");
      assertThat(caption).hasText("8 / 8");
      page.keyboard().press("Home");
      assertThat(caption).hasText("1 / 8");
      page.keyboard().press("s");
      assertThat(page.locator(".steps")).isVisible();
      page.reload();
      assertThat(caption).hasText("1 / 8");
      page.keyboard().press("Escape");
      assertThat(page.locator(".bar")).isVisible();
      assertThat(page.url()).endsWith(Views.PASSED + "/1");
      page.keyboard().press("p");
      assertThat(page.locator(".bar")).isHidden();
      reader.isContent();
    }
  }

  @Test
  void aScenarioThatHoldsOpensAtItsFirstStep(Browser browser) {
    try (Reader reader = reader(browser, TABLET, 768)) {
      assertThat(reader.at(Views.PASSED).locator(".frame.chosen .of")).hasText("1 / 8");
      assertThat(reader.at(Views.FAILED).locator(".frame.chosen .of")).hasText("4 / 4");
    }
  }

  @Test
  void theFilmPlaysByItselfUntilItIsOver(Browser browser) {
    try (Reader reader = reader(browser, TABLET, 768)) {
      Page page = reader.at(PRESENTED + "/7");
      page.locator(".speed").selectOption("2");
      page.keyboard().press("a");
      assertThat(page.locator(".play")).hasAttribute("aria-pressed", "true");
      assertThat(page.locator(".frame.chosen .of")).hasText("8 / 8");
      assertThat(page.locator(".play")).hasAttribute("aria-pressed", "false");
      reader.isContent();
    }
  }

  @Test
  void keysAreTold(Browser browser) {
    try (Reader reader = reader(browser, TABLET, 768)) {
      Page page = reader.at("#/");
      page.keyboard().press("?");
      assertThat(page.locator("dialog")).containsText("leave the presentation");
      page.keyboard().press("Escape");
      assertThat(page.locator("dialog")).hasCount(0);
      reader.isContent();
    }
  }
}
