package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Frames and films go into slides, blogs and onto paper. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ShareTest {
  private Library library;
  @TempDir private Path folder;

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) {
    library = Library.of(project);
  }

  private static Locator dialog(Page page) {
    page.locator(".share-film").click();
    return page.locator("dialog");
  }

  private static Download saved(Page page, String word) {
    return page.waitForDownload(
        () ->
            dialog(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(word))
                .click());
  }

  @Test
  void anAddressSaysInWhichLanguage(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      assertThat(reader.at("?lang=ko#/scenarios").locator("main h1")).hasText("시나리오");
      assertThat(reader.at(Views.PASSED + "/3?embed&lang=ko").locator(".share-film")).hasText("공유");
      assertThat(dialog(reader.page()).locator("pre")).containsText("embed=yes&amp;lang=ko");
    }
  }

  @Test
  void aFrameIsSavedAsSvg(Browser browser) throws IOException {
    try (Reader reader = new Reader(browser, library.alone())) {
      Download download = saved(reader.at(Views.PASSED + "/3"), "Save as SVG");
      assertThat(download.suggestedFilename()).isEqualTo("The-count-becomes-2-3.svg");
      assertThat(Files.readString(download.path()))
          .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\"")
          .contains("<style>.picture")
          .contains("hMail");
    }
  }

  @Test
  void aFrameIsSavedAsPng(Browser browser) throws IOException {
    try (Reader reader = new Reader(browser, library.alone())) {
      Download download = saved(reader.at(Views.PASSED + "/3"), "Save as PNG");
      byte[] png = Files.readAllBytes(download.path());
      assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
      assertThat(png.length).isGreaterThan(10_000);
    }
  }

  @Test
  void aFilmIsSavedAsAPageOfItsOwn(Browser browser) {
    Path film = folder.resolve("film.html");
    try (Reader reader = new Reader(browser, library.compared())) {
      saved(reader.at(Views.PASSED + "/3"), "Save the film as a page").saveAs(film);
    }
    try (Reader reader = new Reader(browser, film.toUri().toString())) {
      Page page = reader.at("");
      assertThat(page.locator(".frame.chosen .of")).hasText("1 / 8");
      assertThat(page.locator(".bar")).isHidden();
      for (int i = 0; i < 2; i++) {
        page.keyboard().press("ArrowRight");
      }
      assertThat(page.locator(".frame.chosen > .drawing svg")).containsText("1→2");
      assertThat(page.content()).doesNotContain("Without the flag nothing travels");
      reader.isContent();
    }
  }

  @Test
  void aFilmStandsInAFrameOfAnotherPage(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.PASSED + "/3");
      assertThat(dialog(page).locator("pre"))
          .containsText(
              "<iframe src=\"" + library.alone() + Views.PASSED + "/3?embed=yes&amp;lang=en\"");
      reader.at(Views.PASSED + "/3?embed");
      assertThat(page.locator(".bar")).isHidden();
      assertThat(page.locator("footer")).isHidden();
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(".frame.chosen .of")).hasText("4 / 8");
      assertThat(reader.address()).isEqualTo(Views.PASSED + "/4?embed=yes");
      reader.isContent();
    }
  }

  @Test
  void allThatDoesNotHoldGoesOntoPaper(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at("#/");
      page.locator(".paper-link a").first().click();
      assertThat(page.locator(".on-paper")).hasCount(2);
      assertThat(page.locator(".on-paper .message").first()).isVisible();
      assertThat(page.locator(".on-paper svg").first()).isVisible();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".take").first()).isHidden();
      reader.isContent();
    }
  }
}
