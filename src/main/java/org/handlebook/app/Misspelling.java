package org.handlebook.app;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.text.Explained;
import org.handlebook.text.Likeness;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line. */
final class Misspelling {
  private static final int SLIPS = 2;
  private static final int SHORT = 4;

  private Misspelling() {}

  /** Returns it, with where to read what can be written. */
  static Text of(ParameterException e) {
    return text("see.help", what(e));
  }

  private static Text what(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unknown) {
      String words = VisibleText.line(String.join(" ", unknown.getUnmatched()));
      Text what = text(words.startsWith("-") ? "unknown.option" : "unknown.words", words);
      return meant(unknown)
          .map(other -> text("did.you.mean", what, VisibleText.line(other)))
          .orElse(what);
    } else if (e instanceof MissingParameterException missing) {
      return text(
          "missing.words",
          missing.getMissing().stream().map(Misspelling::name).collect(Collectors.joining(", ")));
    } else if (e instanceof OverwrittenOptionException twice) {
      return text("given.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = e.getArgSpec();
    String words = VisibleText.line(String.valueOf(e.getMessage()));
    if (argument == null) {
      return text("other", words);
    }
    if (e.getCause() instanceof Explained explained) {
      return text("bad.value", name(argument), explained.why());
    }
    String value = VisibleText.line(String.valueOf(e.getValue()));
    return text(isNumber(argument.type()) ? "bad.number" : "bad.value", name(argument), value);
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
  }

  /** Returns the command or option that is a slip away. */
  private static Optional<String> meant(UnmatchedArgumentException unknown) {
    String typed = unknown.getUnmatched().get(0);
    CommandLine command = unknown.getCommandLine();
    int slips = typed.length() < SHORT ? 1 : SLIPS;
    return Stream.concat(
            command.getSubcommands().keySet().stream(),
            command.getCommandSpec().optionsMap().keySet().stream())
        .filter(other -> Likeness.distance(typed, other) <= slips)
        .min(Comparator.comparingInt(other -> Likeness.distance(typed, other)));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static Text text(String key, Object... arguments) {
    return Text.of(Misspelling.class, key, arguments);
  }
}
