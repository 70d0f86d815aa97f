package org.handlebook.c.header;

/** The types that C is about most. */
public final class Types {
  public static final CType.Nothing VOID = new CType.Nothing();
  public static final CType.Int INT = new CType.Int("int", 4, true);
  public static final CType.Int DWORD = new CType.Int("DWORD", 4, false);
  public static final CType.Int CHAR = new CType.Int("char", 1, true);
  public static final CType.Int WCHAR = new CType.Int("WCHAR", 2, false);

  /** A wide character, or a byte where a function with A is meant. */
  public static final CType.Int TCHAR = new CType.Int("TCHAR", 2, false);

  public static final CType.HandleType HANDLE = new CType.HandleType();

  private Types() {}
}
