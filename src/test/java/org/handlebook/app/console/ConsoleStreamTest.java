package org.handlebook.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is printed is a command. */
final class ConsoleStreamTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ConsoleStream out = ConsoleStream.to(said);

  @Test
  void escapeSequencesAreText() {
    out.print("\u001b]0;title\u0007 \u009b2J 한\r\n\tnext");
    assertThat(said()).isEqualTo("\\u{1B}]0;title\\u{7} \\u{9B}2J 한\r\n\tnext");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error::x",
        "  \u00a0\t::stop-commands::x",
        "a ##[error]x",
        "a ##vso[task.complete result=Succeeded]",
        "##teamcity[testStarted name='x']",
        "###[group]"
      })
  void noLineIsACommand(String line) {
    out.println("before");
    line.chars().forEach(letter -> out.print((char) letter));
    assertThat(said()).matches("(?s)before\n.*\\\\u\\{(3A|5B)\\}.*");
  }

  @Test
  void whatIsNoCommandStays() {
    String text = "a ::b:: # ## x [1] Foo::bar #1 :x\n";
    out.print(text);
    assertThat(said()).isEqualTo(text);
  }

  @Test
  void aReturnAloneBeginsNoLine() {
    out.print("a\r::error::x");
    assertThat(said()).isEqualTo("a\\u{D}::error::x");
  }

  @Test
  void aColourIsForATerminalThatWantsIt() {
    out.print(Paint.BAD, "a\u001b[32m");
    assertThat(said()).isEqualTo("a\\u{1B}[32m");
    said.reset();
    out.inColours().print(Paint.BAD, "a\u001b[32m");
    assertThat(said.toString(UTF_8)).isEqualTo("\u001b[31ma\\u{1B}[32m\u001b[0m");
  }

  @Test
  void lettersComeInPieces() {
    for (byte each : "é한😀\u202e".getBytes(UTF_8)) {
      out.write(each);
    }
    out.write(0xff);
    out.write(0xe2);
    out.print("x");
    assertThat(said()).isEqualTo("é한😀\\u{202E}\ufffd\ufffdx");
  }

  @Test
  void ownCommandsAreGiven() {
    out.eraseLine();
    out.command("::error title=\u001b::x");
    assertThat(said()).isEqualTo("\r\u001b[K::error title=\\u{1B}::x" + System.lineSeparator());
  }

  private String said() {
    return said.toString(UTF_8);
  }
}
