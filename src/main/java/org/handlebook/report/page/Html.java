package org.handlebook.report.page;

import java.io.IOException;
import java.io.Writer;
import org.handlebook.text.VisibleText;

/** HTML with text in it that comes from anywhere: only {@link #markup} is not escaped. */
public final class Html {
  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Writes markup of our own, as it is. */
  public Html markup(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  /** Writes a number. */
  public Html number(long number) throws IOException {
    out.write(Long.toString(number));
    return this;
  }

  /**
   * Writes text, in an element or in an attribute between double quotes; what is hidden as codes.
   */
  public Html text(String any) throws IOException {
    String text = VisibleText.onPage(any);
    int copied = 0;
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (escaped != null) {
        out.write(text, copied, i - copied);
        out.write(escaped);
        copied = i + 1;
      }
    }
    out.write(text, copied, text.length() - copied);
    return this;
  }

  private static @org.jspecify.annotations.Nullable String escaped(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
