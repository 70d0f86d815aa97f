package org.handlebook.c.header;

/**
 * The headers of the surface, which are read once.
 *
 * @param calls the calls
 * @param auxiliary functions of Windows that have to do with no object
 */
public record Surface(HeaderReader calls, HeaderReader auxiliary) {
  public static final Surface HEADERS =
      new Surface(HeaderReader.read("surface.h"), HeaderReader.read("auxiliary.h"));

  /** Returns a structure of the surface. */
  public static CType.Struct structure(String name) {
    return (CType.Struct) HEADERS.calls.types().find(name).orElseThrow();
  }

  /** Returns the prototype of a call. */
  public static Prototype call(String function) {
    return HEADERS.calls.function(function).orElseThrow();
  }
}
