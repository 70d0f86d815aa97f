package org.handlebook.scenario.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a command prompt reads what it is given. */
class CommandLineTest {
  private static Command only(String line) {
    List<Command> commands = CommandLine.parse(line).commands();
    assertThat(commands).hasSize(1);
    return commands.get(0);
  }

  @Test
  @DisplayName("A chain is cut at its bars, but not within quotation marks")
  void chain() {
    assertThat(CommandLine.parse("type \"a|b\" | sort|more").commands())
        .extracting(Command::text)
        .containsExactly("type \"a|b\"", "sort", "more");
    assertThat(CommandLine.parse("  ").commands()).isEmpty();
  }

  @Test
  @DisplayName("A command names the files that it reads and writes, wherever they stand")
  void redirections() {
    Command command = only("sort < \"in 1.txt\" /r >>out.txt");
    assertThat(command.text()).isEqualTo("sort /r");
    assertThat(command.input()).isEqualTo("in 1.txt");
    assertThat(command.output()).isEqualTo("out.txt");
    assertThat(command.appends()).isTrue();
    assertThat(only("sort > out.txt").appends()).isFalse();
  }

  @Test
  @DisplayName("A line with a mistake runs nothing, and says what is wrong")
  void mistakes() {
    assertThat(mistake("type \"a")).endsWith(": a quotation mark is not closed.");
    assertThat(mistake("a | | b")).endsWith(": a command is missing.");
    assertThat(mistake("sort <")).endsWith(": \"<\" needs a file.");
    assertThat(mistake("sort > a > b")).endsWith(": \">\" is there twice.");
    assertThat(CommandLine.parse("sort").mistake()).isNull();
  }

  private static String mistake(String line) {
    CommandLine parsed = CommandLine.parse(line);
    assertThat(parsed.commands()).isEmpty();
    return String.valueOf(parsed.mistake());
  }

  @Test
  @DisplayName("Words lose their quotation marks; switches are those with a slash, in any case")
  void words() {
    List<String> words = CommandWords.of("find /v \"no one\" a\"b c\"d");
    assertThat(words).containsExactly("find", "/v", "no one", "ab cd");
    Options options = Options.of(words);
    assertThat(options.has("/V")).isTrue();
    assertThat(options.words()).containsExactly("find", "no one", "ab cd");
  }
}
