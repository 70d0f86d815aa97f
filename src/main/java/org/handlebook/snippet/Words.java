package org.handlebook.snippet;

import java.util.List;

/** The words of a text, one after the other. */
final class Words {
  private final List<Token> tokens;
  private int next;

  Words(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(next + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  /** Takes the next word if it is that sign or name. */
  boolean take(String text) {
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
  void expect(String sign, String after) {
    if (!take(sign)) {
      throw new SnippetMistake(
          peek().at(), "Here is " + peek().shown() + ", where " + sign + " is missing after " + after + ".");
    }
  }

  /** Takes a name. */
  String name(String of) {
    if (!peek().isName()) {
      throw new SnippetMistake(
          peek().at(), "Here is " + peek().shown() + ", where the name of " + of + " is missing.");
    }
    return next().text();
  }
}
