package org.handlebook.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handlebook.report.Reports;
import org.handlebook.report.StreamJoiner;
import org.handlebook.report.stub.StubRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The report needs nothing but itself. */
@ExtendWith(InChromium.class)
class OfflineTest {
  @Test
  void asksForNothingAndBreaksNoPolicy(@TempDir Path reports, Browser browser) {
    try (StreamJoiner run = new StreamJoiner(Reports.open(reports, false))) {
      StubRun.run(run, "inheritance.feature");
    }
    String address = reports.resolve("index.html").toUri().toString();
    List<String> requests = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.onRequest(request -> requests.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.onPageError(complaints::add);
      page.navigate(address);
    }
    assertThat(requests).hasSize(1).first().asString().endsWith("index.html");
    assertThat(complaints).isEmpty();
  }
}
