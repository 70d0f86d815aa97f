package org.handlebook.report.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handlebook.app.command.ProjectFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The film of programs: source, console and picture, call by call. */
@ExtendWith(InChromium.class)
@TestInstance(Lifecycle.PER_CLASS)
final class ProgramFilmTest {
  private static final String PROGRAM =
      """
      #include <windows.h>
      #include <stdio.h>
      HANDLE hGo;
      DWORD WINAPI Worker(LPVOID p) {
        WaitForSingleObject(hGo, INFINITE);
        return 0;
      }
      int main(void) {
        int *nothing = NULL;
        hGo = CreateEvent(NULL, TRUE, FALSE, NULL);
        CreateThread(NULL, 0, Worker, NULL, 0, NULL);
        printf("begun\\n");
        Sleep(10);
        *nothing = 1;
        return 0;
      }
      """;

  private String report = "";
  private String scenario = "";

  @BeforeAll
  void play(@TempDir Path folder) throws IOException {
    ProjectFolder project = new ProjectFolder(folder);
    Path file = Files.writeString(project.at("app.c"), PROGRAM);
    project.handlebook("play", file.toString(), "-o", project.at("film").toString());
    report = project.at("film/index.html").toUri().toString();
    String results = project.text("film/results.json");
    int uri = results.indexOf("\"uri\":\"") + 7;
    scenario = "#/scenario/" + results.substring(uri, results.indexOf('"', uri)) + ":3";
  }

  @Test
  void showsLineConsoleAndTableOfEachCall(Browser browser) {
    try (Reader reader = new Reader(browser, report)) {
      Page page = reader.at(scenario + "/2.1");
      Locator now = page.locator(".frame.chosen .source-text .now");
      assertThat(now).hasAttribute("data-line", "10");
      assertThat(page.locator(".frame.chosen .console")).hasText("");
      page.keyboard().press("ArrowRight");
      assertThat(now).hasAttribute("data-line", "11");
      page.keyboard().press("ArrowRight");
      assertThat(now).hasAttribute("data-line", "12");
      assertThat(page.locator(".frame.chosen .console .fresh")).containsText("begun");
      assertThat(page.locator(".frame.chosen .drawing")).isVisible();
      page.keyboard().press("ArrowLeft");
      assertThat(now).hasAttribute("data-line", "11");
      assertThat(reader.address()).isEqualTo(scenario + "/2.2");
      reader.isContent();
    }
  }

  @Test
  void showsWhereOthersWaitAndWhereItCrashes(Browser browser) {
    try (Reader reader = new Reader(browser, report, Reader.korean())) {
      Page page = reader.at(scenario + "/2.4");
      assertThat(page.locator(".frame.chosen .answer code")).hasText("(기다리는 중)");
      reader.at(scenario + "/3");
      assertThat(page.locator(".frame.chosen .source-text .crashed"))
          .hasAttribute("data-line", "14");
      assertThat(page.locator(".frame.chosen .failure")).containsText("NULL인 포인터를 쓴다.");
      page.keyboard().press("ArrowLeft");
      assertThat(page.locator(".frame.chosen .source-text .waiter")).hasText("app/Worker: 여기서 기다림");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      assertThat(page.locator(".frame.chosen .message")).containsText("NULL");
      reader.isContent();
    }
  }

  @Test
  void isReadOnATelephone(Browser browser) {
    try (Reader reader = new Reader(browser, report, Reader.narrow())) {
      Page page = reader.at(scenario + "/2.2");
      Object over =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) over).intValue()).isNotPositive();
      assertThat(page.locator(".frame.chosen .now")).isVisible();
    }
  }
}
