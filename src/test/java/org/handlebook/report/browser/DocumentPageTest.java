package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.app.command.OtherSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a reader finds on a document's page. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class DocumentPageTest {
  private static final String FEATURE =
      """
      Feature: What the document says

      @HT-1 @doc-000
      Rule: Tables are apart

        Scenario: A table is empty
          Given a process "App"
          Then the handle table of "App" is empty

        @needs-textbook-values
        Scenario: The document's number
          Given a process "App" whose handle 256 names a mailslot at 0x2400
          Then "App" holds 1 handle

        Scenario Outline: Shared <how>
          Given a process "App"
          When "App" creates <what> as hObject
          Then hObject is <inheritable>

          Examples:
            | how        | what                 | inheritable     |
            | with a row | an inheritable mutex | inheritable     |
            | alone      | a mutex              | not inheritable |
      """;
  private static final String CLAIMS =
      """
      document: '000'
      claims:
        - id: '000-01'
          lines: 7
          rules: [HT-1]
          en: A table is empty at first.
          ko: 테이블은 처음에 비어 있다.
          scenarios: [A table is empty]
        - id: '000-02'
          lines: 8-9
          rules: [HT-1]
          en: There are two ways.
          ko: 두 가지 길이 있다.
          scenarios: ["Shared <how>", The document's number]
          refuted:
            en: |-
              There are more.
              Some are longer.
            ko: 더 있다.
      """;

  private String report;
  private String reportOfRules;

  @BeforeAll
  void runADocument(@TempDir Path project) throws IOException {
    Path documents = Files.createDirectories(project.resolve("features/documents"));
    Files.copy(Path.of("features/rules.yml"), project.resolve("features/rules.yml"));
    Files.writeString(documents.resolve("000-one.feature"), FEATURE);
    Files.writeString(documents.resolve("claims-000.yml"), CLAIMS);
    Files.createDirectories(project.resolve("features/rules"));
    Files.writeString(project.resolve("features/rules/tables.feature"), FEATURE);
    report = report(project, "features/documents");
    reportOfRules = report(project, "features/rules");
  }

  private static String report(Path project, String features) {
    Path reports = project.resolve("reports").resolve(features);
    OtherSystem system = new OtherSystem(project);
    int code =
        system.execute(
            List.of(
                "run",
                project.resolve(features).toString(),
                "--on",
                "model",
                "--reports",
                reports.toString()));
    assertThat(code).as(system.printed()).isZero();
    return reports.resolve("index.html").toUri().toString();
  }

  @Test
  void claimsAreCountedWhereTheirDocumentRan(Browser browser) {
    try (Reader reader = new Reader(browser, report);
        Reader other = new Reader(browser, reportOfRules)) {
      Locator map = reader.at("#/").locator("table.map").last();
      assertThat(map.locator("thead")).containsText("Claims");
      assertThat(map.locator("tbody")).containsText("Document 000");
      Locator mapOfRules = other.at("#/").locator("table.map").last();
      assertThat(mapOfRules.locator("tbody")).containsText("Document 000");
      assertThat(mapOfRules.locator("thead")).not().containsText("Claims");
    }
  }

  @Test
  void aClaimHasAnAddressAndSaysWhereItStands(Browser browser) {
    try (Reader reader = new Reader(browser, report)) {
      Page page = reader.at("#/documents/000/000-02");
      assertThat(page.locator(".claim.chosen")).containsText("There are two ways.");
      assertThat(page.locator(".claim.chosen")).containsText("lines 8–9 of the document");
      assertThat(page.locator(".claim").first()).containsText("line 7 of the document");
      assertThat(page.locator(".claim.chosen .refuted")).containsText("Not so on Windows:");
      reader.isContent();
    }
  }

  @Test
  void rowsOfAnOutlineStandSideBySideAndLeadToTheirFilms(Browser browser) {
    try (Reader reader = new Reader(browser, report)) {
      Page page = reader.at("#/documents/000");
      Locator table = page.locator(".claim .compared");
      assertThat(table.locator("thead")).containsText("inheritable");
      assertThat(table.locator("tbody tr")).hasCount(2);
      table.locator("tbody a").last().click();
      assertThat(page.locator("main h1")).containsText("Shared alone");
      page.locator(".crumbs a.tag.doc").click();
      assertThat(page.locator(".claim.chosen")).containsText("000-02");
      reader.isContent();
    }
  }

  @Test
  void filmsWithATextbooksNumbersAreListed(Browser browser) {
    try (Reader reader = new Reader(browser, report, Reader.korean())) {
      Page page = reader.at("#/documents/000");
      page.locator(".lead summary").click();
      assertThat(page.locator(".lead .list a")).containsText("The document's number");
      reader.isContent();
    }
  }
}
