package org.handlebook.c.vm;

/**
 * What a snippet does with the value that a call returns.
 *
 * @param kind how the value is used
 * @param variable what keeps it; "" unless it is {@link Kind#STORED}
 */
public record CallUse(Kind kind, String variable) {
  /** The value of no call. */
  public static final CallUse NONE = new CallUse(Kind.DROPPED, "");

  /** The program decides by the value, or hands it on. */
  static final CallUse COMPARED = new CallUse(Kind.COMPARED, "");

  private static final String LOCAL = ":";

  /** The ways in which a value is used. */
  public enum Kind {
    /** Nobody looks at it. */
    DROPPED,
    /** A variable keeps it. */
    STORED,
    /** It is compared at once. */
    COMPARED
  }

  static CallUse storedIn(String variable) {
    return new CallUse(Kind.STORED, variable);
  }

  /** Returns by which name a variable is known that only a block or a function has. */
  static String local(String name) {
    return LOCAL + name;
  }

  /** Returns whether a name is that of a variable that no step can look at. */
  public static boolean isLocal(String variable) {
    return variable.startsWith(LOCAL);
  }
}
