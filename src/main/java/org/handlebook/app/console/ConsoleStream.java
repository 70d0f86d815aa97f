package org.handlebook.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.handlebook.text.VisibleText;

/**
 * What is said to a person at a terminal or to the log of a CI system, in UTF-8. Whatever is
 * printed is text and nothing else: no terminal and no CI system takes it for a command. What
 * Handlebook itself commands has methods of its own.
 */
public final class ConsoleStream extends PrintStream {
  private static final String ERASE_LINE = "\r\u001b[K";

  private final OutputStream sink;
  private final boolean coloured;

  private ConsoleStream(OutputStream sink, boolean coloured) {
    super(new HarmlessBytes(sink), false, UTF_8);
    this.sink = sink;
    this.coloured = coloured;
  }

  /** Prints there. */
  public static ConsoleStream to(OutputStream sink) {
    return new ConsoleStream(sink, false);
  }

  /** Returns a stream to the same place, of which a terminal shows colours. */
  public ConsoleStream inColours() {
    return new ConsoleStream(sink, true);
  }

  /** Prints text in a colour, if this is in colours. */
  void print(Paint paint, String text) {
    if (coloured) {
      raw(paint.on());
      print(text);
      raw(Paint.OFF);
    } else {
      print(text);
    }
  }

  /** Takes the line away on which a terminal's cursor stands. */
  public void eraseLine() {
    raw(ERASE_LINE);
  }

  /**
   * Gives a CI system a command.
   *
   * @param line the command, in which its texts are already encoded
   */
  public void command(String line) {
    raw(VisibleText.line(line) + System.lineSeparator());
  }

  private synchronized void raw(String text) {
    flush();
    try {
      sink.write(text.getBytes(UTF_8));
      sink.flush();
    } catch (IOException e) {
      setError();
    }
  }
}
