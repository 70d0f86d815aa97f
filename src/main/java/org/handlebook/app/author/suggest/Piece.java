package org.handlebook.app.author.suggest;

/**
 * A word or a value in a step that somebody typed.
 *
 * @param text as it was typed; of a word in Korean without its particle
 * @param type the type of parameter that it is written as, for a {@link Kind#PHRASE}; what the
 *     object is that a {@link Kind#NAME} is said to name; "" otherwise
 * @param role how it stands in the sentence: by the word before it in English, by the particle
 *     after it in Korean
 * @param mayBeName whether it is a word that can be somebody's name without quotes
 */
record Piece(Kind kind, String text, String type, String role, boolean mayBeName) {
  /** What a piece looks like. */
  enum Kind {
    WORD,
    NAME,
    HANDLE,
    NUMBER,
    CONSTANT,
    DURATION,
    BYTES,
    THREAD,
    FUNCTION,
    PHRASE
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isFunction() {
    return kind == Kind.FUNCTION;
  }
}
