package org.handlebook.report.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The steps that a page carries, unpacked. */
public final class PageSteps {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<script type=\"application/octet-stream;base64\" id=\"block-\\d+\">([^<]*)<");

  private PageSteps() {}

  /** The JSON of all its blocks, each on a line of its own. */
  public static String in(String page) throws IOException {
    StringBuilder steps = new StringBuilder();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      byte[] deflated = Base64.getDecoder().decode(block.group(1));
      try (InflaterInputStream json =
          new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))) {
        steps.append(new String(json.readAllBytes(), UTF_8)).append('\n');
      }
    }
    return steps.toString();
  }
}
