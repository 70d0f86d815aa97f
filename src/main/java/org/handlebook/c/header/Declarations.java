package org.handlebook.c.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The functions of the surface as Windows' headers declare them for wide characters. */
public final class Declarations {
  private static final Pattern OF_TEXT = Pattern.compile("\\b(?:LPC?TSTR|LPTCH|LPSTARTUPINFO)\\b");

  private Declarations() {}

  /**
   * Returns one a line, such as {@code BOOL DeleteFileW(LPCWSTR lpFileName);}, with its
   * annotations.
   */
  public static List<String> wide() {
    try (InputStream in =
        Objects.requireNonNull(Declarations.class.getResourceAsStream("surface.h"))) {
      String header = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return header.lines().filter(line -> line.endsWith(");")).map(Declarations::wide).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String wide(String declaration) {
    return OF_TEXT.matcher(declaration).find()
        ? declaration
            .replaceFirst("\\(", "W(")
            .replaceAll("\\bLP(C?)TSTR\\b", "LP$1WSTR")
            .replaceAll("\\bLPTCH\\b", "LPWCH")
            .replaceAll("\\bLPSTARTUPINFO\\b", "LPSTARTUPINFOW")
        : declaration;
  }
}
