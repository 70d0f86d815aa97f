package org.handlebook.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.handlebook.cli.console.ConsoleStream;
import org.handlebook.cli.doctor.Toolbox;
import org.handlebook.cli.engine.CannotRun;
import org.handlebook.cli.engine.Refusal;
import org.handlebook.report.CannotWrite;
import org.handlebook.report.Publication;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The word {@code handlebook}: alone, it runs everything. */
@Command(
    name = "handlebook",
    description = "Checks what plain sentences say about Windows kernel objects.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Handlebook.Version.class,
    subcommands = {
      Run.class,
      Report.class,
      Compare.class,
      Differences.class,
      Doctor.class,
      ExportC.class
    })
public final class Handlebook {

  private Handlebook() {}

  /** Starts the command that the words name, and ends the process with its answer. */
  public static void main(String[] words) {
    ConsoleStream out = stream(FileDescriptor.out);
    ConsoleStream err = stream(FileDescriptor.err);
    Surroundings surroundings = Surroundings.ofLauncher(out, err);
    String stamp = System.getProperty("handlebook.stamp");
    boolean stale = stamp != null && Freshness.isStale(surroundings.project(), Path.of(stamp));
    if (stale) {
      System.exit(Freshness.STALE);
    }
    start(surroundings, words);
  }

  /**
   * Runs the command that the words name, and ends the process with its answer, or, when somebody
   * interrupts it, as Java ends then.
   */
  static void start(Surroundings surroundings, String... words) {
    Interruption interruption = new Interruption(surroundings);
    int code = execute(surroundings, words);
    if (surroundings.out().checkError()) {
      surroundings.err().println("handlebook: the output cannot be written");
      code = Math.max(code, ExitCode.NOT_RUN);
    }
    surroundings.err().flush();
    interruption.close();
    System.exit(code);
  }

  /** Runs the command that the words name and returns its exit code. */
  public static int execute(Surroundings surroundings, String... words) {
    try {
      return isPlainRun(words)
          ? new Run(surroundings, List.of(words).subList(Math.min(1, words.length), words.length))
              .call()
          : parse(surroundings, words);
    } catch (Refusal | CannotWrite e) {
      Publication.stopIfJavaEnds();
      return refused(String.valueOf(e.getMessage()), surroundings);
    } catch (CannotRun e) {
      return broken(e, surroundings);
    } catch (RuntimeException | LinkageError | VirtualMachineError | AssertionError e) {
      Publication.stopIfJavaEnds();
      return Broken.tell(e, List.of(words), surroundings.reports(), surroundings);
    }
  }

  /** Words without any option need no parser: it would take a third of the time of a small run. */
  private static boolean isPlainRun(String... words) {
    for (String word : words) {
      if (word.isEmpty() || word.charAt(0) == '-' || word.charAt(0) == '@') {
        return false;
      }
    }
    return words.length == 0 || words[0].equals("run");
  }

  private static int parse(Surroundings surroundings, String... words) {
    CommandLine line = new CommandLine(new Handlebook(), new Factory(surroundings));
    line.setOut(new PrintWriter(surroundings.out(), true, UTF_8));
    line.setErr(new PrintWriter(surroundings.err(), true, UTF_8));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setParameterExceptionHandler((e, args) -> misspelt(e, surroundings));
    line.setExecutionExceptionHandler((e, command, parsed) -> stopped(e, parsed, surroundings));
    return line.execute(words);
  }

  private static int misspelt(ParameterException e, Surroundings surroundings) {
    String message = String.valueOf(e.getMessage()).replace('\n', ' ');
    return refused(message + " (see handlebook --help)", surroundings);
  }

  private static int stopped(Exception e, ParseResult parsed, Surroundings surroundings) {
    Publication.stopIfJavaEnds();
    if (e instanceof CannotRun broken) {
      return broken(broken, surroundings);
    }
    return e instanceof Refusal || e instanceof CannotWrite
        ? refused(String.valueOf(e.getMessage()), surroundings)
        : Broken.tell(e, parsed.originalArgs(), reports(parsed, surroundings), surroundings);
  }

  private static Path reports(ParseResult parsed, Surroundings surroundings) {
    return parsed.hasSubcommand() && parsed.subcommand().matchedOption("--reports") != null
        ? parsed.subcommand().matchedOptionValue("--reports", surroundings.reports())
        : surroundings.reports();
  }

  private static int broken(CannotRun broken, Surroundings surroundings) {
    Publication.stopIfJavaEnds();
    surroundings.complain(String.valueOf(broken.getMessage()));
    return ExitCode.BROKEN;
  }

  private static int refused(String why, Surroundings surroundings) {
    surroundings.complain(why);
    return ExitCode.NOT_RUN;
  }

  private static ConsoleStream stream(FileDescriptor descriptor) {
    return ConsoleStream.to(new FileOutputStream(descriptor));
  }

  /** Gives the commands their surroundings. */
  private record Factory(Surroundings surroundings) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == Run.class) {
        return type.cast(new Run(surroundings, List.of()));
      }
      if (type == Report.class) {
        return type.cast(new Report(surroundings));
      }
      if (type == Doctor.class) {
        return type.cast(new Doctor(surroundings, Toolbox.here(surroundings.project())));
      }
      if (type == ExportC.class) {
        return type.cast(new ExportC(surroundings));
      }
      if (type == Differences.class) {
        return type.cast(new Differences(surroundings));
      }
      return type == Compare.class
          ? type.cast(new Compare(surroundings))
          : CommandLine.defaultFactory().create(type);
    }
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Handlebook.class.getPackage().getImplementationVersion();
      return new String[] {"handlebook " + (version == null ? "(not built)" : version)};
    }
  }
}
