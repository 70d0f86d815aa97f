package org.handlebook.c.header;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The functions of the surface as Windows' headers declare them for wide characters. */
public final class Declarations {
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

  /** Asked for every function whenever one is called, so without regular expressions. */
  private static String wide(String declaration) {
    String wide =
        declaration
            .replace("LPTSTR ", "LPWSTR ")
            .replace("LPCTSTR ", "LPCWSTR ")
            .replace("LPTCH ", "LPWCH ")
            .replace("LPSTARTUPINFO ", "LPSTARTUPINFOW ");
    int open = wide.indexOf('(');
    return wide.equals(declaration) ? wide : wide.substring(0, open) + "W" + wide.substring(open);
  }
}
