package org.handlebook.c.header;

/**
 * A parameter of a function.
 *
 * @param optional whether an output may be NULL
 * @param size the parameter that says how long this one is, or ""
 * @param count the parameter that receives how much of this one was filled, or ""
 * @param isCleared whether what it points to is 0 after a refusal
 */
public record Parameter(
    String name,
    CType type,
    Usage usage,
    boolean optional,
    String size,
    String count,
    boolean isCleared) {
  /** What a call does with it. */
  public enum Usage {
    IN,
    OUT,
    INOUT,
    /** Receives how many bytes were moved. */
    COUNT,
    /** Says how long another is. */
    SIZE,
    RESERVED,
    IGNORED
  }

  /** Returns whether the call stores something through it. */
  public boolean isOutput() {
    return usage == Usage.OUT || usage == Usage.INOUT || usage == Usage.COUNT;
  }

  /** Returns whether it is a component of the call's record. */
  boolean isInput() {
    return usage == Usage.IN || usage == Usage.INOUT;
  }

  /** Returns whether it points to text of which the function's suffix says the width. */
  public boolean isText() {
    return type instanceof CType.Pointer pointer && pointer.target().equals(Types.TCHAR);
  }
}
