package org.handlebook.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A page without scripts: one file that needs nothing else, with the style of all pages and one of
 * its own, and a policy that allows no more.
 */
public final class PlainPage {
  private PlainPage() {}

  /** Writes what stands between the tags of the body. */
  public interface Body {
    void write(Html html) throws IOException;
  }

  /**
   * Writes a page, which appears whole or not at all.
   *
   * @param kind names its own style and policy: {@code kind.css}, {@code kind-csp.txt}
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(Path directory, String name, String kind, String title, Body body) {
    ReportFile file = ReportFile.open(directory, name);
    try {
      Writer writer =
          new OutputStreamWriter(
              new BufferedOutputStream(file.stream(), 1 << 16), StandardCharsets.UTF_8);
      Html html = new Html(writer);
      Page.head(html, Page.resource(kind + "-csp.txt"), title, style(kind));
      body.write(html);
      html.markup("</body>\n</html>\n");
      writer.flush();
      file.moveToPlace();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + directory.resolve(name), e);
    } finally {
      file.discard();
    }
  }

  /** The style of such a page, as it stands between its tags. */
  static String style(String kind) throws IOException {
    return '\n' + Page.resource("page.css") + Page.resource(kind + ".css");
  }
}
