package org.handlebook.c.read;

import java.util.Set;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.Token;
import org.handlebook.c.header.TokenStream;
import org.handlebook.c.header.Types;
import org.handlebook.c.read.Expression.Literal;
import org.handlebook.c.read.Expression.Text;
import org.handlebook.system.marshal.MemoryReader;

/**
 * Reads texts: in quotes, one after the other, and between the parentheses of TEXT() and its kin.
 */
final class Texts {
  private static final Set<String> MACROS = Set.of("TEXT", "_T", "_TEXT", "__TEXT");

  private final TokenStream words;

  Texts(TokenStream words) {
    this.words = words;
  }

  /** Returns whether such a macro begins with that name. */
  boolean isMacro(Token name) {
    return MACROS.contains(name.text()) && words.peek().is("(");
  }

  /** Returns a text, with those that follow it. */
  Expression read(Token first, boolean wide) {
    return text(first, joined(first), wide);
  }

  private static Expression text(Token first, String value, boolean wide) {
    int length = MemoryReader.bytes(value, wide).length / (wide ? 2 : 1);
    return new Text(new Array(wide ? Types.WCHAR : Types.CHAR, length), value, first.at());
  }

  private String joined(Token first) {
    StringBuilder value = new StringBuilder(first.text());
    while (words.peek().isString()) {
      value.append(words.next().text());
    }
    return value.toString();
  }

  /** Returns a text or character between the parentheses of a macro, of which the name is read. */
  Expression inMacro(Token macro) {
    words.next();
    Token text = words.next();
    if (text.isString()) {
      String value = joined(text);
      words.expect(")", "the text");
      return MACROS.contains(words.peek().text()) ? followed(text, value) : text(text, value, true);
    } else if (text.kind() == Token.Kind.CHARACTER) {
      words.expect(")", "the character");
      return new Literal(Types.INT, text.number(), text.at());
    }
    throw noText(macro, text);
  }

  private static CMistake noText(Token macro, Token found) {
    return new CMistake(
        found.at(), "Between the parentheses of " + macro.text() + " stands a text in quotes.");
  }

  /** Returns a text between the parentheses of a macro, with those of the macros that follow it. */
  private Expression followed(Token first, String value) {
    StringBuilder all = new StringBuilder(value);
    while (MACROS.contains(words.peek().text())) {
      Token macro = words.next();
      words.expect("(", "the text");
      Token text = words.next();
      if (!text.isString()) {
        throw noText(macro, text);
      }
      all.append(joined(text));
      words.expect(")", "the text");
    }
    return text(first, all.toString(), true);
  }
}
