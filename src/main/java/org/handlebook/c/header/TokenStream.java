package org.handlebook.c.header;

import java.util.List;

/** The words of a text, one after the other. */
public final class TokenStream {
  private final List<Token> tokens;
  private int next;

  public TokenStream(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  public Token peek() {
    return peek(0);
  }

  public Token peek(int ahead) {
    return tokens.get(Math.min(next + ahead, tokens.size() - 1));
  }

  public Token next() {
    Token token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  public boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /** Takes the next word if it is that sign or name. */
  public boolean take(String text) {
    boolean found = peek().is(text) || peek().isName(text);
    if (found) {
      next();
    }
    return found;
  }

  /**
   * Takes a sign.
   *
   * @param after what it follows, for the reader
   */
  public void expect(String sign, String after) {
    if (!take(sign)) {
      throw new CMistake(
          peek().at(),
          "Here is " + peek().shown() + ", where " + sign + " is missing after " + after + ".");
    }
  }

  /** Takes a name. */
  public String name(String of) {
    if (!peek().isName()) {
      throw new CMistake(
          peek().at(), "Here is " + peek().shown() + ", where the name of " + of + " is missing.");
    }
    return next().text();
  }
}
