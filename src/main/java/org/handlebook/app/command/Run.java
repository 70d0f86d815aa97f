package org.handlebook.app.command;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.handlebook.app.ci.ShardVariables;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.app.context.OpenSystems;
import org.handlebook.app.context.Systems;
import org.handlebook.report.history.Results;
import org.handlebook.runner.FeatureFile;
import org.handlebook.runner.RunRequest;
import org.handlebook.runner.Selection;
import org.handlebook.runner.Shard;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code run}: checks scenarios and leaves a report. */
@Command(
    name = "run",
    description = "Checks scenarios, by default all below features/, and leaves a report.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook run",
      "  handlebook run features/rules/handles.feature:12",
      "  handlebook run --tags \"@INH-2 and not @story-S01\"",
      "  handlebook run --on model,wine features/rules",
      "  handlebook run --failed",
      "",
      "Exit codes: 0 all as expected; 1 scenarios failed; 2 something could not be run;",
      "3 handlebook or what it runs on is broken; 130, 143 interrupted."
    })
public final class Run implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "A feature file, FILE:LINE for the scenario at a line, or a folder.")
  private List<String> paths;

  @Option(
      names = "--on",
      paramLabel = "SYSTEM",
      split = ",",
      description =
          "On what the scenarios happen: model (the default), windows, wine (the newest that is"
              + " here), wine-8.0 (of a version) or wine=/opt/wine/bin/wine (of a place); several,"
              + " as in model,wine, are compared.")
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
      names = "--shard",
      paramLabel = "I/N|auto",
      description =
          "Only the scenarios of the I-th of N parts; auto asks the variables of GitLab, CircleCI,"
              + " Buildkite, Bazel, Kubernetes (with HANDLEBOOK_SHARDS) or Slurm.")
  private @Nullable String shard;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many scenarios to run at a time; as many as suit the system by default.")
  private @Nullable Integer threads;

  @Option(
      names = "--failed",
      description = "Only the scenarios that did not hold in the report of the last run.")
  private boolean failed;

  @Option(
      names = "--live",
      description = "Tell each failure as it comes too; at the end they are in order.")
  private boolean live;

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private ColorOption color = new ColorOption();

  private CommandContext context;
  private @Nullable Shard part;
  private String run = "";
  private @Nullable Results before;

  public Run(CommandContext context, List<String> paths) {
    this.context = context;
    this.paths = paths;
  }

  @Override
  public Integer call() {
    context = color.in(context);
    if (threads != null && threads < 1) {
      throw new UsageError(Text.of(Run.class, "threads", threads));
    }
    part = shard();
    run = RunName.of(context.environment());
    before = report.before();
    List<String> named = systemsOnce();
    ReportLayout layout = report.layout(context);
    List<String> words = failed ? failedBefore(layout.folder()) : context.named(paths);
    if (words.isEmpty()) {
      context.tell(Text.of(Run.class, "nothing.failed"));
      return ExitCode.AS_EXPECTED;
    }
    List<FeatureFile> files = Selection.of(words);
    try (ReportLayout.Claim claim = layout.claim();
        OpenSystems systemFactories = new OpenSystems(context.systems(), named)) {
      List<SystemSource> systems = new ArrayList<>();
      for (SystemFactory systemFactory : systemFactories.all()) {
        systems.add(
            new SystemSource(
                systemFactory.system(),
                folder ->
                    new LiveRun(
                        context, request(files, folder, systemFactory), live, layout::begin)));
      }
      return SeveralSystems.runAll(context, layout, before, systems, part != null);
    }
  }

  private List<String> failedBefore(Path reports) {
    if (!paths.isEmpty()) {
      throw new UsageError(Text.of(Run.class, "failed.paths"));
    }
    return new FailedBefore(context).words(reports);
  }

  private RunRequest request(List<FeatureFile> files, Path folder, SystemFactory systemFactory) {
    return new RunRequest(
        files,
        isEverything(files),
        composed(tags),
        composed(name),
        part,
        threads == null ? systemFactory.width() : threads,
        context.glue(),
        run,
        folder,
        before,
        report.cucumber(),
        systemFactory,
        context.language(),
        context.known(systemFactory));
  }

  /** Tells whether the files are all that the project has, however somebody named them. */
  private boolean isEverything(List<FeatureFile> files) {
    return (paths.isEmpty() && !failed)
        || (context.isProject() && files.equals(Selection.of(context.named(List.of()))));
  }

  private List<String> systemsOnce() {
    for (String system : systems) {
      if (Collections.frequency(systems, system) > 1) {
        throw new UsageError(Text.of(Run.class, "system.twice", system));
      }
    }
    return systems;
  }

  private @Nullable Shard shard() {
    if (shard == null) {
      return null;
    }
    return shard.equals("auto") ? ShardVariables.shard(context.environment()) : Shard.of(shard);
  }

  /** As feature files are read. */
  private static @Nullable String composed(@Nullable String text) {
    return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
