package org.handlebook.c.header;

/** The headers of the surface, read once. */
public final class Surface {
  /** The calls. */
  public static final HeaderReader CALLS = HeaderReader.read("surface.h");

  /** Functions of Windows that have to do with no object. */
  public static final HeaderReader AUXILIARY = HeaderReader.read("auxiliary.h");

  private Surface() {}

  /** Returns a structure of the surface. */
  public static CType.Struct structure(String name) {
    return (CType.Struct) CALLS.types().find(name).orElseThrow();
  }

  /** Returns the prototype of a call. */
  public static Prototype call(String function) {
    return CALLS.function(function).orElseThrow();
  }
}
