package org.handlebook.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Somebody who reads a report in a browser of her own, and hears of all that goes wrong there. */
final class Reader implements AutoCloseable {
  private final List<String> requests = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final BrowserContext context;
  private final Page page;
  private final String report;

  /**
   * A reader of the report at that address, who likes the page this wide, light, and in English.
   */
  Reader(Browser browser, String report) {
    this(browser, report, english());
  }

  Reader(Browser browser, String report, Browser.NewContextOptions likes) {
    this.report = report;
    context = browser.newContext(likes);
    page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
  }

  static Browser.NewContextOptions english() {
    return new Browser.NewContextOptions()
        .setLocale("en-US")
        .setColorScheme(ColorScheme.LIGHT)
        .setViewportSize(1300, 900);
  }

  static Browser.NewContextOptions korean() {
    return english().setLocale("ko-KR");
  }

  static Browser.NewContextOptions narrow() {
    return english().setViewportSize(360, 700);
  }

  /** Opens one of the report's addresses, from {@code #} on, and waits until it is drawn. */
  Page at(String address) {
    page.navigate("about:blank");
    requests.clear();
    page.navigate(report + address);
    page.locator("main h1").first().waitFor();
    return page;
  }

  Page page() {
    return page;
  }

  /** What comes after the file in the address at which she is. */
  String address() {
    return page.url().substring(page.url().indexOf('#'));
  }

  /** Nothing was fetched but the page, no policy was broken, and no script failed. */
  void isContent() {
    assertThat(requests).as("requests").isNotEmpty().allMatch(url -> url.startsWith(report));
    assertThat(complaints).as("complaints of the browser").isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
