package org.handlebook.report.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of views within the page, as its script makes them too: they follow the page's own
 * address.
 */
public final class PageAddress {
  private PageAddress() {}

  /** Returns a scenario, by file and line. */
  public static String scenario(String uri, long line) {
    return "#/scenario/" + encoded(uri) + ':' + line;
  }

  /** Returns what a scenario shows at a step, which are counted from 1. */
  public static String step(String uri, long line, int step) {
    return scenario(uri, line) + '/' + step;
  }

  /** Returns a rule of the catalogue, such as {@code INH-2}. */
  public static String rule(String id) {
    return "#/rules/" + encoded(id);
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("%2F", "/")
        .replace("%3A", ":")
        .replace("%40", "@")
        .replace("%2C", ",");
  }
}
