package org.handlebook.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.Systems;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.record.Misconception;
import org.handlebook.runner.UsageError;
import org.handlebook.scenario.Playground;
import org.handlebook.scenario.ProgramEnding;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.scenario.Schedule;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Language;
import org.handlebook.text.Particles;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import org.handlebook.trace.SourceLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code play}: runs programs in C as processes of one system. */
@Command(
    name = "play",
    description =
        "Runs programs in C as processes of one system, shows what they print, and writes the film"
            + " of it.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook play main.c",
      "  handlebook play parent.c --children child.c --args \"1 5\" -o film",
      "  handlebook play workers.c --seed 7",
      "",
      "Exit codes: that of the last program; 2 a program is wrong; 3 handlebook is broken."
    })
public final class Play implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Programs in C; each is started, in this order.")
  private List<Path> files = List.of();

  @Option(
      names = "--on",
      paramLabel = "SYSTEM",
      description = "On what they run: model (the default), wine or windows.")
  private String system = Systems.MODEL;

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description = "What is typed, line by line, at the program that reads; then its input ends.")
  private @Nullable Path input;

  @Option(
      names = "--args",
      paramLabel = "TEXT",
      description = "The arguments of the first program.")
  private String arguments = "";

  @Option(
      names = "--children",
      paramLabel = "FILE",
      description = "Programs that others start; may be given several times.")
  private List<Path> children = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long programs may run that do not end by themselves; 60 by default.")
  private int seconds = 60;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Lets threads go on in another order, and for shorter turns; the same for the same"
              + " number.")
  private @Nullable Long seed;

  @Option(names = "--lines", description = "The film shows each line, too, and not calls alone.")
  private boolean lines;

  @Option(
      names = "--plain",
      description = "Nothing but what the programs print, and the exit code of the first.")
  private boolean plain;

  @Option(
      names = {"-o", "--reports"},
      paramLabel = "DIR",
      description = "Where the film goes; none is made without it.")
  private @Nullable Path reports;

  private final CommandContext context;

  public Play(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (lines && reports == null) {
      throw new UsageError(Text.of(Play.class, "lines.without.film"));
    }
    PlayedScenario scenario =
        new PlayedScenario(absolute(files), absolute(children), arguments, lines());
    PlayedPrograms watch = new PlayedPrograms(context, seconds, schedule(), reports != null, lines);
    try (SystemFactory factory = context.systems().open(system)) {
      String mistake =
          reports == null
              ? run(scenario, factory, watch)
              : new PlayedFilm(context, scenario, watch).make(factory, reports);
      if (!mistake.isEmpty()) {
        context.err().print(mistake + "\n");
        return ExitCode.NOT_RUN;
      }
    }
    return tell(watch.endings(), watch.missed());
  }

  /** Runs the programs without a film; returns what was wrong with them, or "". */
  private String run(PlayedScenario scenario, SystemFactory factory, PlayedPrograms watch) {
    try (Playground playground = new Playground(factory, scenario.place(), watch)) {
      scenario.play(playground, seconds);
      watch.ended(playground.endings());
      if (!plain && watch.endings().stream().anyMatch(ending -> !ending.waits().isEmpty())) {
        playground.unplayed().forEach(this::tellOfUnplayed);
      }
      return "";
    } catch (ScenarioMistake wrong) {
      return spoken(wrong.english(), wrong.korean());
    }
  }

  private int tell(List<ProgramEnding> endings, Set<String> missed) {
    if (plain) {
      context.out().print("exit code " + endings.get(0).exitCode() + "\n");
    } else {
      endings.forEach(this::tell);
      missed.forEach(each -> context.tell(Text.of(Play.class, "missed", VisibleText.line(each))));
      if (reports != null) {
        context.tell(Text.of(Play.class, "film", context.shown(reports.resolve("index.html"))));
      }
    }
    return endings.get(endings.size() - 1).exitCode() & 0xFF;
  }

  private static List<Path> absolute(List<Path> paths) {
    List<Path> all = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isRegularFile(path)) {
        throw new UsageError(Text.of(Play.class, "no.file", VisibleText.line(path.toString())));
      }
      all.add(path.toAbsolutePath());
    }
    return all;
  }

  private List<String> lines() {
    try {
      return input == null ? List.of() : Files.readAllLines(input);
    } catch (IOException unreadable) {
      throw new UsageError(Text.of(Play.class, "no.file", VisibleText.line(String.valueOf(input))));
    }
  }

  private Schedule schedule() {
    return seed == null ? Schedule.inOrder() : Schedule.of(seed);
  }

  private String spoken(String english, String korean) {
    return context.language() == Language.KOREAN ? Particles.settled(korean) : english;
  }

  private void tellOfUnplayed(String process) {
    context.tell(Text.of(Play.class, "unplayed", VisibleText.line(process)));
  }

  private void tell(ProgramEnding ending) {
    String process = VisibleText.line(ending.process());
    if (ending.crash().isPresent()) {
      Diagnostic crash = ending.crash().get();
      String why = crash.at() + ": " + spoken(crash.english(), crash.korean());
      context.tell(Text.of(Play.class, "crashed", process, why));
    } else if (ending.waits().isEmpty()) {
      String how = ending.handles() == 0 ? "ended" : "ended.leaking";
      context.tell(Text.of(Play.class, how, process, ending.exitCode(), ending.handles()));
    } else {
      context.tell(Text.of(Play.class, "waits", process, String.join("; ", ending.waits())));
    }
    ending.beliefs().forEach(belief -> tell(process, belief));
  }

  private void tell(String process, ProgramEnding.Belief belief) {
    Misconception what = belief.what();
    String place = VisibleText.line(SourceLine.file(belief.source().place()));
    context.tell(
        Text.of(
            Play.class,
            "believed",
            process,
            place,
            belief.function(),
            what.id(),
            spoken(what.en(), what.ko())));
  }
}
