package org.handlebook.scenario.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that a command prompt is given: commands in a chain, each with its redirections.
 *
 * @param commands empty if nothing was written, or if there is a mistake
 * @param mistake what is wrong with the line, or null
 */
record CommandLine(List<Command> commands, @Nullable String mistake) {
  static final String INCORRECT = "The syntax of the command is incorrect";

  private static final Pattern TOKEN = Pattern.compile("(?:\"[^\"]*\"?|[^\\s\"<>|])+|>>|[<>|]");
  private static final String CHAIN = "|";

  static CommandLine parse(String line) {
    if (line.isBlank()) {
      return new CommandLine(List.of(), null);
    }
    try {
      return new CommandLine(commands(line), null);
    } catch (Mistake mistake) {
      return new CommandLine(List.of(), INCORRECT + ": " + mistake.getMessage());
    }
  }

  private static final class Mistake extends Exception {
    private static final long serialVersionUID = 1;

    Mistake(String message) {
      super(message);
    }
  }

  private static List<Command> commands(String line) throws Mistake {
    if (line.chars().filter(letter -> letter == '"').count() % 2 != 0) {
      throw new Mistake("a quotation mark is not closed.");
    }
    List<Command> commands = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    for (String token : TOKEN.matcher(line).results().map(MatchResult::group).toList()) {
      if (token.equals(CHAIN)) {
        commands.add(command(tokens));
        tokens.clear();
      } else {
        tokens.add(token);
      }
    }
    commands.add(command(tokens));
    return commands;
  }

  private static Command command(List<String> tokens) throws Mistake {
    List<String> words = new ArrayList<>();
    String input = null;
    String output = null;
    boolean appends = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.equals("<")) {
        input = file(tokens, i++, input);
      } else if (token.startsWith(">")) {
        output = file(tokens, i++, output);
        appends = token.equals(">>");
      } else {
        words.add(token);
      }
    }
    if (words.isEmpty()) {
      throw new Mistake("a command is missing.");
    }
    return new Command(String.join(" ", words), input, output, appends);
  }

  private static String file(List<String> tokens, int sign, @Nullable String earlier)
      throws Mistake {
    if (earlier != null) {
      throw new Mistake("\"" + tokens.get(sign) + "\" is there twice.");
    }
    List<String> name =
        sign + 1 < tokens.size() ? CommandWords.of(tokens.get(sign + 1)) : List.of();
    if (name.size() != 1 || name.get(0).matches("[<>]+")) {
      throw new Mistake("\"" + tokens.get(sign) + "\" needs a file.");
    }
    return name.get(0);
  }
}
