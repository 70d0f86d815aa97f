package org.handlebook.c.read;

import java.util.Map;
import org.handlebook.c.header.HeaderReader;

/**
 * What everybody knows who writes C for Windows.
 *
 * @param header the calls
 * @param helpers functions that need no Windows
 * @param constants by their names
 */
public record CLanguage(
    HeaderReader header, HeaderReader helpers, Map<String, Expression.Literal> constants) {
  public static final CLanguage WINDOWS =
      new CLanguage(
          HeaderReader.read("surface.h"), HeaderReader.read("helpers.h"), NamedValues.all());
}
