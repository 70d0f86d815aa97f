package org.handlebook.c.read;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;

/** Reads how long arrays are. */
final class Dimensions {
  /** How many bytes an array may have: more than a thread's stack on Windows, where it lies. */
  private static final int LARGEST = 1 << 24;

  private final TokenStream words;
  private final Expressions expressions;

  Dimensions(TokenStream words, Expressions expressions) {
    this.words = words;
    this.expressions = expressions;
  }

  /** An array whose length was left out gets that of its initialiser. */
  CType completed(CType type, boolean initialised, Token name) {
    return type instanceof Array array && array.length() == 0
        ? new Array(array.element(), initialised ? countAhead(name) : noLength(name))
        : type;
  }

  private static int noLength(Token name) {
    throw new CMistake(name.at(), name.text() + " needs a length: " + name.text() + "[100]");
  }

  /** Returns the brackets behind a variable; a length that is left out is 0 until it is known. */
  CType read(CType element) {
    List<Integer> lengths = new ArrayList<>();
    while (words.take("[")) {
      lengths.add(words.peek().is("]") && lengths.isEmpty() ? 0 : length());
      words.expect("]", "the length");
    }
    CType type = element;
    for (int i = lengths.size() - 1; i >= 0; i--) {
      refuseTooLarge((long) type.size() * lengths.get(i));
      type = new Array(type, lengths.get(i));
    }
    return type;
  }

  private void refuseTooLarge(long bytes) {
    if (bytes > LARGEST) {
      throw new CMistake(
          words.peek().at(),
          "A variable has at most " + LARGEST + " bytes here, and not " + bytes + ".");
    }
  }

  private int length() {
    Expression length = expressions.conditional();
    long value = Constants.value(length, "The length of an array");
    if (value < 1 || value > Scope.LONGEST) {
      throw new CMistake(
          length.at(), "An array has 1 to " + Scope.LONGEST + " elements, and not " + value + ".");
    }
    return (int) value;
  }

  /** Returns how long an array is whose initialiser says it. */
  private int countAhead(Token name) {
    if (!words.peek().is("{")) {
      return textLength();
    }
    int depth = 0;
    int count = 0;
    boolean something = false;
    for (int ahead = 0; ; ahead++) {
      Token token = words.peek(ahead);
      if (token.kind() == Token.Kind.END) {
        throw new CMistake(name.at(), "This initialiser has no end. Write: }");
      }
      depth += opens(token) ? 1 : closes(token) ? -1 : 0;
      if (depth == 0) {
        return Math.max(1, count + (something ? 1 : 0));
      } else if (depth == 1 && token.is(",")) {
        count++;
        something = false;
      } else if (ahead > 0) {
        something = true;
      }
    }
  }

  private static boolean opens(Token token) {
    return token.is("{") || token.is("(") || token.is("[");
  }

  private static boolean closes(Token token) {
    return token.is("}") || token.is(")") || token.is("]");
  }

  private int textLength() {
    int count = 1;
    for (int ahead = 0; !words.peek(ahead).is(";") && !words.peek(ahead).is(","); ahead++) {
      Token token = words.peek(ahead);
      if (token.kind() == Token.Kind.END) {
        break;
      }
      count += token.isString() ? token.text().length() : 0;
    }
    return count;
  }
}
