package org.handlebook.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.handlebook.text.VisibleText;

/**
 * Passes text on, in UTF-8, of which nothing is a command: controls and what is invisible become
 * codes, and so does the one character that makes a line a command of a CI system.
 *
 * @source <a href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">
 *     GitHub's runner</a>: a line that begins with {@code ::} after any white space, or has {@code
 *     ##[}; <a
 *     href="https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands">Azure</a>:
 *     {@code ##vso[} and {@code ##[}; <a
 *     href="https://www.jetbrains.com/help/teamcity/service-messages.html">TeamCity</a>: {@code
 *     ##teamcity[}
 */
final class HarmlessBytes extends OutputStream {
  private final OutputStream sink;
  private final ByteArrayOutputStream letter = new ByteArrayOutputStream(4);
  private int missing;
  private boolean returned;
  private Line line = Line.BEGINS;

  /** What of a command has been seen on the line. */
  private enum Line {
    BEGINS,
    COLON,
    TEXT,
    HASH,
    HASHES
  }

  HarmlessBytes(OutputStream sink) {
    this.sink = sink;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    StringBuilder out = new StringBuilder(length + 8);
    for (int i = from; i < from + length; i++) {
      read(bytes[i], out);
    }
    sink.write(out.toString().getBytes(UTF_8));
  }

  @Override
  public void flush() throws IOException {
    sink.flush();
  }

  /** Collects the bytes of a letter; what is no UTF-8 becomes a replacement character. */
  private void read(byte next, StringBuilder out) {
    boolean follows = (next & 0xC0) == 0x80;
    if (missing > 0 && !follows) {
      missing = 0;
      take(out);
    }
    letter.write(next);
    missing = missing > 0 ? missing - 1 : follows ? 0 : after(next);
    if (missing == 0) {
      take(out);
    }
  }

  private static int after(byte first) {
    int ones = Integer.numberOfLeadingZeros(~first << 24);
    return ones < 2 || ones > 4 ? 0 : ones - 1;
  }

  private void take(StringBuilder out) {
    letter.toString(UTF_8).codePoints().forEach(each -> take(each, out));
    letter.reset();
  }

  /** A return is the end of a line with the line feed after it, and a code without. */
  private void take(int each, StringBuilder out) {
    if (returned) {
      out.append(each == '\n' ? "\r" : VisibleText.code('\r'));
      line = each == '\n' ? line : Line.TEXT;
    }
    returned = each == '\r';
    if (!returned) {
      boolean hidden = VisibleText.isHidden(each) && each != '\n' && each != '\t';
      boolean code = hidden || makesCommand(each);
      line = code ? Line.TEXT : after(each);
      out.append(code ? VisibleText.code(each) : Character.toString(each));
    }
  }

  private boolean makesCommand(int each) {
    return (line == Line.COLON && each == ':') || (line == Line.HASHES && each == '[');
  }

  private Line after(int each) {
    if (each == '\n') {
      return Line.BEGINS;
    }
    if (each == '#') {
      return line == Line.HASH || line == Line.HASHES ? Line.HASHES : Line.HASH;
    }
    boolean blank = Character.isWhitespace(each) || Character.isSpaceChar(each);
    return switch (line) {
      case BEGINS -> blank ? Line.BEGINS : each == ':' ? Line.COLON : Line.TEXT;
      case HASHES -> Character.isLetter(each) ? Line.HASHES : Line.TEXT;
      case COLON, TEXT, HASH -> Line.TEXT;
    };
  }
}
