package org.handlebook.cli;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.Callable;
import org.handlebook.cli.console.Console;
import org.handlebook.cli.engine.FeatureFile;
import org.handlebook.cli.engine.FeatureRun;
import org.handlebook.cli.engine.Refusal;
import org.handlebook.cli.engine.ReportFolder;
import org.handlebook.cli.engine.RunRequest;
import org.handlebook.cli.engine.Selection;
import org.handlebook.machine.TestBed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code run}: checks scenarios and leaves a report. */
@Command(
    name = "run",
    description = "Checks scenarios, by default all below features/, and leaves a report.",
    mixinStandardHelpOptions = true,
    versionProvider = Handlebook.Version.class,
    footer = {
      "",
      "Exit codes: 0 all as expected; 1 scenarios failed; 2 something could not be run;",
      "3 handlebook itself is broken."
    })
final class Run implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "A feature file, FILE:LINE for the scenario at a line, or a folder.")
  private List<String> paths;

  @Option(
      names = "--on",
      paramLabel = "SYSTEM",
      split = ",",
      description = "On what the scenarios happen: model (the default), wine or windows.")
  private List<String> systems = List.of(Systems.MODEL);

  @Option(
      names = "--tags",
      paramLabel = "EXPR",
      description = "Only scenarios with these tags, for example: @INH-2 and not @story-S01")
  private @Nullable String tags;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "Only scenarios with this text in their name.")
  private @Nullable String name;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many scenarios to run at a time; as many as processors by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      description = "Where the report goes; reports/ by default.")
  private @Nullable Path reports;

  @Option(
      names = "--cucumber-html",
      description = "Also write Cucumber's own page, which cannot be opened for large runs.")
  private boolean cucumberHtml;

  private final Surroundings surroundings;

  Run(Surroundings surroundings, List<String> paths) {
    this.surroundings = surroundings;
    this.paths = paths;
  }

  @Override
  public Integer call() {
    if (threads < 1) {
      throw new Refusal("--threads must be at least 1, not " + threads);
    }
    List<FeatureFile> files = Selection.of(words());
    Path folder = ReportFolder.ready(reports == null ? surroundings.reports() : reports);
    try (TestBed bed = surroundings.systems().open(theSystem())) {
      return run(request(files, folder, bed));
    }
  }

  private int run(RunRequest request) {
    Console console =
        new Console(surroundings.out(), surroundings.terminal(), surroundings.clock());
    try (FeatureRun run = new FeatureRun(request, console)) {
      run.run();
    }
    console.summarize(surroundings.shown(request.reports().resolve("index.html")));
    return exitCode(console);
  }

  private RunRequest request(List<FeatureFile> files, Path folder, TestBed bed) {
    return new RunRequest(
        files,
        composed(tags),
        composed(name),
        threads,
        surroundings.glue(),
        folder,
        cucumberHtml,
        bed,
        surroundings.systems().known(bed, surroundings.features()));
  }

  private String theSystem() {
    if (systems.size() != 1) {
      throw new Refusal("--on takes one system, not " + systems.size());
    }
    return systems.get(0);
  }

  private List<String> words() {
    if (paths.isEmpty() && !surroundings.isProject()) {
      throw new Refusal("no features/ here; name files or folders to run");
    }
    return paths.isEmpty() ? List.of(surroundings.features().toString()) : paths;
  }

  /** As feature files are read. */
  private static @Nullable String composed(@Nullable String text) {
    return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static int exitCode(Console console) {
    if (console.isSomethingNotRun()) {
      return ExitCode.NOT_RUN;
    }
    return console.tally().unexpected() > 0 ? ExitCode.FAILED : ExitCode.AS_EXPECTED;
  }
}
