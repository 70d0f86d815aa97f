package org.handlebook.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.handlebook.app.ci.GitHub;
import org.handlebook.app.command.CommandVersion;
import org.handlebook.app.command.Run;
import org.handlebook.app.console.ConsoleStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.report.run.CannotWrite;
import org.handlebook.report.run.Publication;
import org.handlebook.runner.CannotRun;
import org.handlebook.runner.Selection;
import org.handlebook.runner.UsageError;
import org.handlebook.runner.scope.AskedLanguage;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.text.Explained;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The word {@code handlebook}: alone, it shows the help. */
@Command(
    name = "handlebook",
    description = "Checks what plain sentences say about Windows kernel objects.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook run                         checks all features",
      "  handlebook FILE.feature:12             checks the scenario at line 12",
      "  handlebook new \"TITLE\"                 begins a feature",
      "  handlebook steps usage count           finds sentences",
      "",
      "handlebook COMMAND --help says more of each."
    })
public final class Handlebook implements Callable<Integer> {

  /** Is understood before all other words: see {@link LanguageOption}. */
  @Option(
      names = LanguageOption.NAME,
      paramLabel = "en|ko",
      scope = ScopeType.INHERIT,
      description = "In which language to say what is said; by default that of the session.")
  @SuppressWarnings("UnusedVariable") // LanguageOption has read it before; this is for the help
  private @Nullable Language language;

  @Spec private @Nullable CommandSpec spec;

  private Handlebook() {}

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
    return ExitCode.AS_EXPECTED;
  }

  /** Starts the command that the words name, and ends the process with its answer. */
  public static void main(String[] words) {
    ConsoleStream out = stream(FileDescriptor.out);
    ConsoleStream err = stream(FileDescriptor.err);
    CommandContext context = CommandContext.ofLauncher(out, err);
    String stamp = System.getProperty("handlebook.stamp");
    boolean stale = stamp != null && Freshness.isStale(CommandContext.home(), Path.of(stamp));
    if (stale) {
      System.exit(Freshness.STALE);
    }
    start(context, words);
  }

  /**
   * Runs the command that the words name, and ends the process with its answer, or, when somebody
   * interrupts it, as Java ends then.
   */
  public static void start(CommandContext context, String... words) {
    CommandContext spoken = spoken(context, words);
    Interruption interruption = new Interruption(spoken);
    int code = execute(spoken, words);
    if (context.out().checkError()) {
      spoken.tell(Text.of(Handlebook.class, "output.closed"));
      code = Math.max(code, ExitCode.NOT_RUN);
    }
    context.err().flush();
    interruption.close();
    System.exit(code);
  }

  /** Runs the command that the words name and returns its exit code. */
  public static int execute(CommandContext started, String... words) {
    CommandContext context = spoken(started, words);
    try (RunScope.Binding told = RunScope.binding(Language.class, context.language());
        RunScope.Binding asked = asked(words)) {
      String[] all = isFeature(words) ? withRun(words) : words;
      return isPlainRun(all)
          ? new Run(context, List.of(all).subList(1, all.length)).call()
          : parse(context, all);
    } catch (UsageError e) {
      return refused(e, context);
    } catch (CannotWrite e) {
      return refused(e, context);
    } catch (CannotRun e) {
      return broken(e, context);
    } catch (RuntimeException | LinkageError | VirtualMachineError | AssertionError e) {
      Publication.stopIfJavaEnds();
      return CrashReport.tell(e, List.of(words), context.reports(), context);
    }
  }

  private static RunScope.Binding asked(String... words) {
    return LanguageOption.in(List.of(words))
        .map(language -> RunScope.binding(AskedLanguage.class, new AskedLanguage(language)))
        .orElse(() -> {});
  }

  private static CommandContext spoken(CommandContext context, String... words) {
    return context.in(LanguageOption.in(List.of(words)).orElse(context.language()));
  }

  /** Returns whether a feature is named where a command should be: it is to be run. */
  private static boolean isFeature(String... words) {
    return words.length > 0 && words[0].matches("(?s).+\\.feature(?::[0-9]+)*");
  }

  private static String[] withRun(String... words) {
    return Stream.concat(Stream.of("run"), Stream.of(words)).toArray(String[]::new);
  }

  /** Words without any option need no parser: it would take a third of the time of a small run. */
  private static boolean isPlainRun(String... words) {
    for (String word : words) {
      if (word.isEmpty() || word.charAt(0) == '-' || word.charAt(0) == '@') {
        return false;
      }
    }
    return words.length > 0 && words[0].equals("run");
  }

  private static int parse(CommandContext context, String... words) {
    CommandLine line = new CommandLine(new Handlebook());
    Commands.add(line, context, words);
    HelpTexts.in(context.language(), line);
    line.setOut(new PrintWriter(context.out(), true, UTF_8));
    line.setErr(new PrintWriter(context.err(), true, UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.registerConverter(Path.class, Handlebook::path);
    line.registerConverter(Language.class, LanguageOption::named);
    line.setParameterExceptionHandler((e, args) -> misspelt(e, context));
    line.setExecutionExceptionHandler((e, command, parsed) -> stopped(e, parsed, context));
    return line.execute(words);
  }

  /** Returns a path that somebody named; an empty one is a variable that was not set. */
  private static Path path(String word) {
    if (word.isBlank()) {
      throw new UsageError(Selection.EMPTY);
    }
    return Path.of(word);
  }

  private static int misspelt(ParameterException e, CommandContext context) {
    GitHub.complain(Misspelling.of(e), context);
    return ExitCode.NOT_RUN;
  }

  private static int stopped(Exception e, ParseResult parsed, CommandContext context) {
    Publication.stopIfJavaEnds();
    if (e instanceof CannotRun broken) {
      return broken(broken, context);
    }
    return e instanceof Explained explained
        ? refused(explained, context)
        : CrashReport.tell(e, parsed.originalArgs(), reports(parsed, context), context);
  }

  private static Path reports(ParseResult parsed, CommandContext context) {
    return parsed.hasSubcommand() && parsed.subcommand().matchedOption("--reports") != null
        ? parsed.subcommand().matchedOptionValue("--reports", context.reports())
        : context.reports();
  }

  private static int broken(CannotRun broken, CommandContext context) {
    Publication.stopIfJavaEnds();
    GitHub.complain(broken.why(), context);
    return ExitCode.BROKEN;
  }

  private static int refused(Explained cause, CommandContext context) {
    Publication.stopIfJavaEnds();
    GitHub.complain(cause.why(), context);
    return ExitCode.NOT_RUN;
  }

  private static ConsoleStream stream(FileDescriptor descriptor) {
    return ConsoleStream.to(new FileOutputStream(descriptor));
  }
}
