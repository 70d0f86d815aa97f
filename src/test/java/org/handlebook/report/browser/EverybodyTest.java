package org.handlebook.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view suits everybody: who reads Korean, by night, on a telephone, by ear or by keyboard.
 */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class EverybodyTest {
  private Library library;

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) {
    library = Library.of(project);
  }

  static Stream<Arguments> readers() {
    return Stream.of(
        Arguments.of("in English", Reader.english()),
        Arguments.of(
            "in Korean by night on a telephone",
            Reader.narrow().setColorScheme(ColorScheme.DARK).setLocale("ko-KR")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void canReadIt(String who, Browser.NewContextOptions likes, Browser browser) {
    SoftAssertions softly = new SoftAssertions();
    readAll(browser, library.alone(), likes, Views.ALONE, softly);
    readAll(browser, library.compared(), likes, Views.COMPARED, softly);
    softly.assertAll();
  }

  private static void readAll(
      Browser browser,
      String report,
      Browser.NewContextOptions likes,
      List<String> views,
      SoftAssertions softly) {
    try (Reader reader = new Reader(browser, report, likes)) {
      for (String view : views) {
        Page page = reader.at(view);
        softly.assertThat(violations(page)).as(view).isEmpty();
        softly.assertThat(hidden(page)).as(view + " is too wide by").isNotPositive();
      }
      softly.assertThatCode(reader::isContent).doesNotThrowAnyException();
    }
  }

  @Test
  void theFirstKeyLeadsPastTheBanner(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at("#/");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  private static List<String> violations(Page page) {
    // the page has no frames, so nothing needs to be put together in a page of its own
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .flatMap(
                rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
            .toList();
  }

  /** How many pixels of the page lie beyond its right edge. */
  private static int hidden(Page page) {
    return (int)
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }
}
