package org.handlebook.report.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Browser}: one Chromium for all of them, each test opens pages of its own.
 * Where this machine has no Chromium or no Node.js, tests are not run, and it is said why.
 */
public final class InChromium implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(InChromium.class);

  /**
   * As headless tests start it: with no first-run pages, and with nothing that asks the network.
   */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /** What lives until the last test has run. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
    static Running start() {
      String node = Programs.node().toString();
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(
                      Map.of(
                          "PLAYWRIGHT_NODEJS_PATH",
                          node,
                          "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                          "1")));
      return new Running(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Programs.browser())
                      .setArgs(ARGUMENTS)));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
        .browser();
  }
}
