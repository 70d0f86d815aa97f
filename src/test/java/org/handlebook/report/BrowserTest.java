package org.handlebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.handlebook.report.stub.StubRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, from the file system and under its own content security policy. */
class BrowserTest {
  private static final String FEATURE =
      "src/test/resources/org/handlebook/report/stub/inheritance.feature";

  @TempDir static Path reports;

  @BeforeAll
  static void run() {
    try (StreamJoiner run = new StreamJoiner(Reports.open(reports, false))) {
      StubRun.run(run, "inheritance.feature");
    }
  }

  @Test
  void anAddressOpensItsScenarioAtItsStep() throws Exception {
    String page = opened(PageAddress.step(FEATURE, 7, 3));
    assertThat(page)
        .contains(
            "<h1 lang=\"en\">Parent creates an inheritable mailslot, spawns a child, and the count becomes 2</h1>")
        .contains("<li class=\"step passed chosen\">")
        .contains("<title>3. When \"Parent\" spawns \"Child\" with handle inheritance</title>")
        .contains("mailslot \"mail\": usage 1→2")
        .contains("<code>pi.hProcess = 0x8</code>");
  }

  @Test
  void namesOfAnySortAreShownAsText() throws Exception {
    String page = opened(PageAddress.step(FEATURE, 19, 7));
    assertThat(page)
        .contains("mutex \"&lt;script&gt;alert(1)&lt;/script&gt;\"")
        .contains("refused: ERROR_INVALID_HANDLE (6)")
        .doesNotContain("<script>alert");
  }

  private static String opened(String address) throws IOException, InterruptedException {
    Process browser =
        new ProcessBuilder(
                browser(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + reports.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                reports.resolve("index.html").toUri() + address)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream dom = browser.getInputStream()) {
      String page = new String(dom.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(browser.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return page.substring(0, page.indexOf("</main>"));
    }
  }

  private static String browser() {
    for (String directory :
        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
        if (Files.isExecutable(Path.of(directory, name))) {
          return Path.of(directory, name).toString();
        }
      }
    }
    return abort("There is no Chromium on the PATH, so the page is not opened in a browser.");
  }
}
