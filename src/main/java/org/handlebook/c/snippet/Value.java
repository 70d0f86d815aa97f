package org.handlebook.c.snippet;

import org.handlebook.c.header.CType;
import org.jspecify.annotations.Nullable;

/** What a variable holds. */
public final class Value {
  private final CType type;
  private final long number;
  private final @Nullable String text;

  /**
   * Makes a value.
   *
   * @param text what it is as a text, or where a pointer leads to one
   */
  Value(CType type, long number, @Nullable String text) {
    this.type = type;
    this.number = number;
    this.text = text;
  }

  /** Returns whether it is a text. */
  public boolean isText() {
    return text != null;
  }

  /** Returns whether it is that number, in the variable's own type. */
  public boolean is(long expected) {
    if (type instanceof CType.Real) {
      return real() == expected;
    }
    return (type instanceof CType.Int integer ? integer.fit(expected) : expected) == number;
  }

  /** Returns whether it is that text. */
  public boolean isText(String expected) {
    return expected.equals(text);
  }

  private double real() {
    return type.size() == 4 ? Float.intBitsToFloat((int) number) : Double.longBitsToDouble(number);
  }

  /** Writes it as C would. */
  @Override
  public String toString() {
    if (text != null) {
      return '"' + text + '"';
    } else if (type.isPointer()) {
      return number == 0 ? "NULL" : "0x" + Long.toHexString(number);
    }
    return type instanceof CType.Real ? Double.toString(real()) : Long.toString(number);
  }
}
