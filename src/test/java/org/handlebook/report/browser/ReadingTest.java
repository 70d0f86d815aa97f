package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.handlebook.text.VisibleText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds in the report, and how she gets from one thing to the other. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ReadingTest {
  /** Memory, object and count of the process come first. */
  private static final int UNTIL_THE_TABLE = 4;

  private Library library;

  @BeforeAll
  void runSomeScenarios(@TempDir Path project) {
    library = Library.of(project);
  }

  @Test
  void theFrontPageLeadsToWhatDoesNotHold(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at("#/");
      assertThat(page.locator("h1")).containsText("2 of 7 scenarios do not hold");
      page.getByRole(AriaRole.MAIN)
          .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Without the flag"))
          .first()
          .click();
      assertThat(page.locator(".failure:visible"))
          .containsText("\"Child\" did not inherit hMutex (0x4) of \"Parent\"");
      assertThat(reader.address()).startsWith(Views.FAILED);
      reader.isContent();
    }
  }

  @Test
  void arrowsTurnTheFramesAndTheAddressFollows(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.PASSED + "/2");
      assertThat(shownFrame(page)).containsText("creates an inheritable mailslot");
      page.keyboard().press("ArrowRight");
      assertThat(shownFrame(page)).containsText("spawns \"Child\" with handle inheritance");
      assertThat(reader.address()).isEqualTo(Views.PASSED + "/3");
      assertThat(shownFrame(page).locator("svg").first()).containsText("1→2");
      assertThat(shownFrame(page)).containsText("CreateProcess(NULL, L\"Child\"");
      page.reload();
      assertThat(shownFrame(page)).containsText("spawns \"Child\" with handle inheritance");
      reader.isContent();
    }
  }

  @Test
  void fullStopAndCommaLeafThroughTheInsideOfACall(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.PASSED + "/3");
      Locator inside = shownFrame(page).locator(".inside");
      assertThat(inside).containsText("makes the empty handle table of \"Child\"");
      for (int i = 0; i < UNTIL_THE_TABLE; i++) {
        page.keyboard().press(".");
      }
      assertThat(inside.locator("[aria-current=step]"))
          .containsText("makes the empty handle table");
      assertThat(shownFrame(page).locator("svg").first()).containsText("no handles");
      page.keyboard().press(",");
      assertThat(inside.locator("[aria-current=step]")).containsText("usage count of the process");
      assertThat(reader.address()).isEqualTo(Views.INSIDE);
      page.reload();
      assertThat(inside.locator("[aria-current=step]")).containsText("usage count of the process");
      inside.locator("[aria-current=step]").click();
      assertThat(inside.locator("[aria-current=step]")).hasCount(0);
      assertThat(reader.address()).isEqualTo(Views.PASSED + "/3");
      reader.isContent();
    }
  }

  @Test
  void theLedgerSaysWhichRowsCameAndWent(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.PASSED);
      assertThat(page.locator(".count-plots"))
          .containsText(
              "step 2: 1, step 3: 2, step 6: 1, step 7: 0; Parent hMail from step 2, gone at step 6");
    }
  }

  @Test
  void stepsAreToldInTheReadersLanguage(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone(), Reader.korean())) {
      Page page = reader.at(Views.PASSED + "/3");
      assertThat(page.locator("html")).hasAttribute("lang", "ko");
      assertThat(shownFrame(page)).containsText("핸들을 상속하며 \"Child\"");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English")).click();
      assertThat(shownFrame(page)).containsText("spawns \"Child\" with handle inheritance");
      reader.at(Views.KOREAN);
      assertThat(shownFrame(page)).containsText("the usage count of hMutex is 2");
    }
  }

  @Test
  void filtersLiveInTheAddress(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at("#/scenarios");
      page.locator("select[name=status]").selectOption("failed");
      page.locator("input[name=q]").fill("flag");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 of 7");
      String address = reader.address();
      assertThat(address).contains("status=failed").contains("q=flag");
      reader.at(address);
      assertThat(page.locator(".results li")).hasCount(1);
      assertThat(page.locator(".results li")).containsText("Without the flag nothing travels");
      assertThat(page.locator("input[name=q]")).hasValue("flag");
      reader.isContent();
    }
  }

  @Test
  void namesOfAnySortAreShownAsText(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.HOSTILE + "/2");
      assertThat(page.locator("h1")).containsText("<script>document.title = 'broken'</script>");
      assertThat(shownFrame(page).locator("svg").first()).containsText("<b>App</b>");
      assertThat(page.locator(".calls:visible")).containsText("CreateMutex(");
      assertThat(page.title()).startsWith("<script>document.title = 'broken'</script>");
      reader.isContent();
    }
  }

  @Test
  void whatIsHiddenIsMarkedAndNotLost(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.HOSTILE + "/4");
      assertThat(shownFrame(page).locator(".hidden-letter").first())
          .hasAttribute("data-code", "\\u{202E}");
      assertThat(shownFrame(page).locator("svg").first()).containsText("m\\u{202E}y\\u{200B}");
      assertThat((String) page.evaluate("document.querySelector('main').textContent"))
          .contains("m\u202ey\u200b\u2066👨\u200d👩");
      String plain =
          (String)
              page.evaluate(
                  "document.querySelectorAll('.hidden-letter').forEach(one => one.remove()),"
                      + " document.querySelector('main').textContent");
      assertThat(plain.codePoints())
          .filteredOn(letter -> letter != '\n' && letter != '\t' && letter != 0x200d)
          .noneMatch(VisibleText::isHidden);
      reader.isContent();
    }
  }

  @Test
  void aChapterOnPaperNamesItsScenarios(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at("#/rules/INH");
      Locator names = page.locator(".book-rule .list > li");
      assertThat(names).hasCount(0);
      page.evaluate("dispatchEvent(new Event('beforeprint'))");
      assertThat(names.first()).isVisible();
      page.evaluate("dispatchEvent(new Event('afterprint'))");
      assertThat(names.first()).isHidden();
      reader.isContent();
    }
  }

  @Test
  void theRuleBookTellsARuleItsDocumentsAndItsScenarios(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at("#/rules/INH-2");
      assertThat(page.locator("main")).containsText("INH-2");
      assertThat(page.locator("main")).containsText("The count becomes 2");
      assertThat(page.locator("main")).containsText(Pattern.compile("Handle tables"));
      reader.isContent();
    }
  }

  @Test
  void systemsAreComparedFrameByFrame(Browser browser) {
    try (Reader reader = new Reader(browser, library.compared())) {
      Page page = reader.at("#/compare");
      assertThat(page.locator("main")).containsText("fake-1.0");
      reader.at("#/compare/features/inheritance.feature:10/2");
      assertThat(page.locator("main svg:visible").nth(1)).isVisible();
      reader.isContent();
    }
  }

  @Test
  void theVerdictNeedsNoScript(Browser browser) {
    Browser.NewContextOptions plain = Reader.english().setJavaScriptEnabled(false);
    try (Reader reader = new Reader(browser, library.alone(), plain)) {
      Page page = reader.at("");
      assertThat(page.locator("h1")).containsText("2 of 7 scenarios do not hold");
      assertThat(page.locator("main")).containsText("Without the flag nothing travels");
    }
  }

  @Test
  void framesAreDrawnWhenTheyAreShownAndOnPaperOnlyThoseThatChangeSomething(Browser browser) {
    try (Reader reader = new Reader(browser, library.alone())) {
      Page page = reader.at(Views.PASSED);
      int frames = page.locator("figure.frame").count();
      assertThat(page.locator("figure.frame .drawing")).hasCount(1);
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
      assertThat(page.locator("figure.frame:visible")).hasCount(5);
      assertThat(page.locator("figure.frame .drawing")).hasCount(frames);
      assertThat(page.locator("nav:visible")).hasCount(0);
    }
  }

  private static Locator shownFrame(Page page) {
    return page.locator("figure.frame:visible");
  }
}
