package org.handlebook.app;

import java.util.List;
import org.handlebook.app.command.Check;
import org.handlebook.app.command.Compare;
import org.handlebook.app.command.Completion;
import org.handlebook.app.command.Differences;
import org.handlebook.app.command.Doctor;
import org.handlebook.app.command.ExportC;
import org.handlebook.app.command.New;
import org.handlebook.app.command.Play;
import org.handlebook.app.command.Report;
import org.handlebook.app.command.Run;
import org.handlebook.app.command.Steps;
import org.handlebook.app.command.Translate;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.doctor.Toolbox;
import picocli.CommandLine;

/**
 * The commands by their words. Only the one that is asked for is made: to read what a dozen of them
 * understand takes as long as a scenario.
 */
final class Commands {
  private static final String ABOUT_ALL = "completion";

  /** As the help lists them. */
  private static final List<String> WORDS =
      List.of(
          "run",
          "check",
          "steps",
          "new",
          "translate",
          "report",
          "compare",
          "differences",
          "doctor",
          "export-c",
          "play",
          ABOUT_ALL);

  private Commands() {}

  /** Adds the command that the words ask for; where they ask for none, or for any, all of them. */
  static void add(CommandLine line, CommandContext context, String... words) {
    boolean isOne = words.length > 0 && WORDS.contains(words[0]) && !words[0].equals(ABOUT_ALL);
    for (String word : isOne ? List.of(words[0]) : WORDS) {
      line.addSubcommand(command(word, context));
    }
  }

  private static Object command(String word, CommandContext context) {
    return switch (word) {
      case "run" -> new Run(context, List.of());
      case "check" -> new Check(context);
      case "steps" -> new Steps(context);
      case "new" -> new New(context);
      case "translate" -> new Translate(context);
      case "report" -> new Report(context);
      case "compare" -> new Compare(context);
      case "differences" -> new Differences(context);
      case "doctor" -> new Doctor(context, Toolbox.here(CommandContext.home()));
      case "export-c" -> new ExportC(context);
      case "play" -> new Play(context);
      case ABOUT_ALL -> new Completion(context);
      default -> throw new IllegalArgumentException(word);
    };
  }
}
