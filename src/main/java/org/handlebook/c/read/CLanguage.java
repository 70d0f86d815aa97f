package org.handlebook.c.read;

import java.util.Map;
import org.handlebook.c.header.HeaderReader;
import org.handlebook.c.header.Surface;

/**
 * What everybody knows who writes C for Windows.
 *
 * @param header the calls
 * @param auxiliary functions of Windows that have to do with no object
 * @param helpers the C runtime, which needs no Windows
 * @param constants by their names
 */
public record CLanguage(
    HeaderReader header,
    HeaderReader auxiliary,
    HeaderReader helpers,
    Map<String, Expression.Literal> constants) {
  public static final CLanguage WINDOWS =
      new CLanguage(
          Surface.HEADERS.calls(),
          Surface.HEADERS.auxiliary(),
          HeaderReader.read("helpers.h"),
          NamedValues.all());
}
