package org.handlebook.app.console;

/** A colour of a terminal, by what it says. */
enum Paint {
  GOOD(32),
  BAD(31),
  UNSURE(33);

  static final String OFF = "\u001b[0m";

  private final int number;

  Paint(int number) {
    this.number = number;
  }

  /** Returns the sequence that begins it. */
  String on() {
    return "\u001b[" + number + "m";
  }
}
