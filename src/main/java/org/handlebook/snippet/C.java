package org.handlebook.snippet;

import java.util.Map;

/**
 * What everybody knows who writes C for Windows.
 *
 * @param header the calls
 * @param helpers functions that need no Windows
 * @param constants by their names
 */
record C(Header header, Header helpers, Map<String, Expression.Number> constants) {
  static final C WINDOWS = new C(Header.read("surface.h"), Header.read("helpers.h"), NamedValues.all());
}
