package org.handlebook.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The page: one file that needs nothing else. Verdict, rules and scenarios are plain HTML at its
 * start; the steps of the scenarios follow as JSON, in blocks that {@code page.js} reads when one
 * of them is opened and {@code picture.js} draws.
 */
final class Page {
  private static final int BLOCK = 25;

  private final Book book;
  private final Spool spool;
  private final OutputStream out;
  private final Writer writer;
  private final Html html;

  private Page(Book book, Spool spool, OutputStream out) {
    this.book = book;
    this.spool = spool;
    this.out = out;
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.html = new Html(writer);
  }

  /** Writes the page of the whole run. */
  static void write(Book book, Spool spool, OutputStream stream) throws IOException {
    try (OutputStream out = new BufferedOutputStream(stream, 1 << 16)) {
      new Page(book, spool, out).page();
    }
  }

  private void page() throws IOException {
    head(html, resource("csp.txt"), Verdict.of(book).title(), style());
    new PageTop(book, html).write();
    html.markup("<main>\n");
    List<List<ScenarioResult>> blocks = new ArrayList<>();
    PageFeature features = new PageFeature(html, blocks, BLOCK, book.counts().all() <= 400);
    for (FeatureResult feature : book.features()) {
      features.write(feature);
    }
    html.markup("</main>\n<script>").markup(script()).markup("</script>\n");
    for (int i = 0; i < blocks.size(); i++) {
      data(i, blocks.get(i));
    }
    html.markup("</body>\n</html>\n");
    writer.flush();
  }

  /** Writes all that comes before a page's body, and opens that. */
  static void head(Html html, String policy, String title, String style) throws IOException {
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .text(policy.strip())
        .markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<title>")
        .text(title)
        .markup("</title>\n<style>")
        .markup(style)
        .markup("</style>\n</head>\n<body>\n");
  }

  private void data(int number, List<ScenarioResult> block) throws IOException {
    html.markup("<script type=\"application/json\" id=\"block-").number(number).markup("\">");
    char separator = '[';
    for (ScenarioResult scenario : block) {
      writer.write(separator);
      writer.flush();
      spool.copy(scenario.details(), out);
      separator = ',';
    }
    html.markup("]</script>\n");
  }

  /** The page's style, as it stands between its tags. */
  static String style() throws IOException {
    return '\n' + resource("page.css") + resource("picture.css");
  }

  /** The page's script, as it stands between its tags. */
  static String script() throws IOException {
    return '\n' + resource("picture.js") + resource("page.js");
  }

  /** The text of one of the page's parts. */
  static String resource(String name) throws IOException {
    try (InputStream stream = Page.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
