package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.history.Results;
import org.handlebook.report.merge.StreamFile;
import org.handlebook.report.run.NoStream;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The word {@code report}: writes the report of runs that were, from their messages. */
@Command(
    name = "report",
    description =
        "Writes the report again from the messages of runs: the parts of a run that was shared out"
            + " become one, and runs on several systems are compared.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook report reports",
      "  handlebook report part-1 part-2 part-3 --reports whole",
      "",
      "Exit codes: 0 all as expected; 1 scenarios failed, systems part, or it is unclear how the run",
      "went, because something is missing or parts are of different runs;",
      "2 something could not be run, or a file has no messages; 3 handlebook itself is broken."
    })
public final class Report implements Callable<Integer> {
  @Parameters(
      paramLabel = "MESSAGES",
      arity = "0..*",
      description =
          "The messages.ndjson of one or more runs, or folders: one stands for the stream in it, or"
              + " for those of a run on several systems, or for all below.")
  private List<Path> paths = List.of();

  @Mixin private ReportOptions report = new ReportOptions();
  @Mixin private ColorOption color = new ColorOption();

  private CommandContext context;

  public Report(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    context = color.in(context);
    if (paths.isEmpty()) {
      throw new UsageError(Text.of(Report.class, "name.run"));
    }
    Results before = report.before();
    List<SystemSource> systems = systems(before);
    ReportLayout layout = report.layout(context);
    try {
      return SeveralSystems.runAll(context, layout, before, systems, false);
    } catch (NoStream e) {
      throw new UsageError(e);
    }
  }

  /** Returns the runs of each system, in the order in which systems come first. */
  private List<SystemSource> systems(@Nullable Results before) {
    HandedIn all = HandedIn.of(paths, context);
    Map<String, List<StreamFile>> streams = new LinkedHashMap<>();
    for (StreamFile stream : all.streams()) {
      streams.computeIfAbsent(stream.system(), system -> new ArrayList<>()).add(stream);
    }
    List<SystemSource> systems = new ArrayList<>();
    streams.forEach(
        (system, runs) ->
            systems.add(
                new SystemSource(
                    system,
                    folder ->
                        new MergedRun(
                            context,
                            new HandedIn(runs, all.lacks()),
                            folder,
                            before,
                            report.cucumber()))));
    return systems;
  }
}
