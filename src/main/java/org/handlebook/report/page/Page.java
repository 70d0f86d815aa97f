package org.handlebook.report.page;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.handlebook.record.Terms;
import org.handlebook.report.run.MergedFeature;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.Verdict;

/**
 * The page: one file that needs nothing else. Verdict, counts and what does not hold are plain HTML
 * at its start ({@link PageTop}); the index follows as JSON ({@link PageIndex}), then the script
 * that draws everything else, and last the steps of the scenarios ({@link PageBlocks}).
 */
public final class Page {
  /** What the page's style is made of, in this order. */
  private static final List<String> STYLES =
      List.of("page.css", "picture.css", "film.css", "guess.css");

  /** The style of the page where it is dark. */
  private static final List<String> DARK_STYLES = List.of("page-dark.css", "picture-dark.css");

  /** What reads traces and draws pictures of them, in any JavaScript engine and in this order. */
  private static final List<String> PICTURE_SCRIPTS =
      List.of(
          "terms.js",
          "trace.js",
          "picture-svg.js",
          "picture-changes.js",
          "picture-marks.js",
          "picture-words.js",
          "picture-row.js",
          "picture-table.js",
          "picture-object.js",
          "picture-links.js",
          "picture.js");

  /** What shows the views of the page, in this order. */
  private static final List<String> VIEW_SCRIPTS =
      List.of(
          "words.js",
          "dom.js",
          "data.js",
          "search.js",
          "troubles.js",
          "front.js",
          "rules.js",
          "documents.js",
          "scenarios.js",
          "counts.js",
          "frames.js",
          "inside.js",
          "program.js",
          "frame.js",
          "findings.js",
          "predict.js",
          "film.js",
          "present.js",
          "share.js",
          "compare.js",
          "beside.js",
          "app.js");

  private Page() {}

  /**
   * Writes the page of runs.
   *
   * @param runs at least one, in the order of the page's columns
   */
  public static void write(List<RecordedRun> runs, PageContext context, OutputStream stream)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(stream, 1 << 16);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      Html html = new Html(writer);
      Verdict verdict = Verdict.of(runs);
      Collection<MergedFeature> features = MergedFeature.of(runs);
      head(html, verdict);
      new PageTop(runs, html).write(verdict, features);
      html.markup("<script type=\"application/json\" id=\"index\">");
      writer.flush();
      PageBlocks blocks = new PageIndex(runs, context).write(features, verdict, out);
      html.markup("</script>\n<script>");
      writer.flush();
      script(out);
      html.markup("</script>\n");
      writer.flush();
      blocks.write(out);
      html.markup("</body>\n</html>\n");
    }
  }

  private static void head(Html html, Verdict verdict) throws IOException {
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .text(resource("csp.txt").strip())
        .markup("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<title>")
        .text(verdict.title())
        .markup("</title>\n<style>")
        .markup(style())
        .markup("</style>\n<style id=\"dark\" media=\"screen and (prefers-color-scheme: dark)\">")
        .markup(darkStyle())
        .markup("</style>\n</head>\n<body>\n");
  }

  /** Returns the page's style, as it stands between its tags. */
  static String style() throws IOException {
    return '\n' + joined(STYLES);
  }

  /** Returns what changes where the page is dark, as it stands between its tags. */
  static String darkStyle() throws IOException {
    return '\n' + joined(DARK_STYLES);
  }

  /** Writes the page's script, as it stands between its tags; bytes, as it is long. */
  static void script(OutputStream out) throws IOException {
    out.write(("\n(() => {\n'use strict';\n" + terms()).getBytes(StandardCharsets.UTF_8));
    for (String name : PICTURE_SCRIPTS) {
      out.write(bytes(name));
    }
    for (String name : VIEW_SCRIPTS) {
      out.write(bytes(name));
    }
    out.write("})();\n".getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Returns the part of the script that draws pictures, as {@code picture(before, trace, options)}.
   */
  public static String pictureScript() throws IOException {
    return terms() + joined(PICTURE_SCRIPTS);
  }

  private static String terms() {
    return "var TERMS = " + Terms.json() + ";\n";
  }

  /** Returns the text of one of the page's parts. */
  public static String resource(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = Page.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream, name).readAllBytes();
    }
  }

  private static String joined(List<String> names) throws IOException {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      joined.append(resource(name));
    }
    return joined.toString();
  }
}
