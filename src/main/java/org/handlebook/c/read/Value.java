package org.handlebook.c.read;

import java.util.Optional;
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

  /**
   * Returns whether it is what a constant or number means, in the variable's own type.
   *
   * @param expected {@code 259}, {@code -1}, {@code 0x10}, {@code WAIT_TIMEOUT}
   * @return empty if there is no such constant
   */
  public Optional<Boolean> is(String expected) {
    return constant(expected).map(value -> fit(value) == number);
  }

  /** Returns whether it is that text. */
  public boolean isText(String expected) {
    return expected.equals(text);
  }

  private long fit(long value) {
    return type instanceof CType.Int integer ? integer.fit(value) : value;
  }

  private static Optional<Long> constant(String text) {
    char first = text.charAt(0);
    if (first == '-' || Character.isDigit(first)) {
      return Optional.of(Long.decode(text));
    }
    return Optional.ofNullable(CLanguage.WINDOWS.constants().get(text))
        .map(Expression.Literal::value);
  }

  /** Writes it as C would. */
  @Override
  public String toString() {
    if (text != null) {
      return '"' + text + '"';
    } else if (type.isPointer()) {
      return number == 0 ? "NULL" : "0x" + Long.toHexString(number);
    }
    return Long.toString(number);
  }
}
