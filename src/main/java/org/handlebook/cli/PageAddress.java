package org.handlebook.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.StringJoiner;

/** How one page names another: relative, so that a folder of pages may move. */
final class PageAddress {
  private PageAddress() {}

  /**
   * The address of a page.
   *
   * @param from the folder of the page that names it, absolute
   * @param page absolute
   */
  static String of(Path from, Path page) {
    if (!page.getRoot().equals(from.getRoot())) {
      return page.toUri().toString();
    }
    StringJoiner address = new StringJoiner("/");
    for (Path part : from.relativize(page)) {
      address.add(part.toString());
    }
    try {
      return new URI(null, null, "./" + address, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address for " + page, e);
    }
  }
}
