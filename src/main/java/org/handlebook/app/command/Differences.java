package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.handlebook.app.author.Findings;
import org.handlebook.app.author.Ledgers;
import org.handlebook.app.author.Proposals;
import org.handlebook.app.ci.Silence;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.Systems;
import org.handlebook.differences.ledger.Ledger;
import org.handlebook.runner.FeatureFile;
import org.handlebook.runner.ReportFolder;
import org.handlebook.runner.RunRequest;
import org.handlebook.runner.Selection;
import org.handlebook.runner.UsageError;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code differences}: proposes what the ledger of a system should say. */
@Command(
    name = "differences",
    description =
        "Runs scenarios on a system and proposes what its ledger in features/differences/ should"
            + " say of it. Entries go to the output, all else aside; a person says what Windows does, and"
            + " names the source.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook differences --on wine",
      "  handlebook differences --on wine-8.0 features/rules/inheritance.feature",
      "",
      "Exit codes: 0 there is nothing to propose; 1 there is; 2 something could not be run;",
      "3 handlebook itself is broken."
    })
public final class Differences implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "A feature file, FILE:LINE for the scenario at a line, or a folder.")
  private List<String> paths = List.of();

  @Option(
      names = "--on",
      paramLabel = "SYSTEM",
      required = true,
      description = "On what the scenarios happen: wine, wine-8.0, wine=PATH or windows.")
  private String system = "";

  private final CommandContext context;

  public Differences(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (system.equals(Systems.MODEL)) {
      throw new UsageError(Text.of(Differences.class, "model.differs"));
    }
    List<FeatureFile> files = Selection.of(context.named(paths));
    ReportLayout layout = new ReportLayout(ReportFolder.ready(context.reports()));
    Findings findings = new Findings();
    try (Silence silence = Silence.on(context.err(), context);
        SystemFactory systemFactory = context.systems().open(system)) {
      int code =
          new LiveRun(
                  context.withOutputAside(),
                  request(files, layout.folder(), systemFactory),
                  false,
                  layout::begin)
              .run(findings, layout::settleOne);
      print(findings, systemFactory.system());
      return code;
    }
  }

  private RunRequest request(List<FeatureFile> files, Path folder, SystemFactory systemFactory) {
    return new RunRequest(
        files,
        paths.isEmpty(),
        null,
        null,
        null,
        systemFactory.width(),
        context.glue(),
        RunName.of(context.environment()),
        folder,
        null,
        Set.of(),
        systemFactory,
        context.language(),
        context.known(systemFactory));
  }

  private void print(Findings findings, String stamp) {
    Ledgers ledgers = new Ledgers(context.features());
    Optional<Ledger> ledger = ledgers.of(stamp);
    Proposals proposals =
        new Proposals(
            context.project(),
            stamp,
            ledger.map(Ledger::file).orElseGet(() -> context.shown(ledgers.file(stamp))),
            ledger.map(Ledger::systems).orElse(List.of()));
    context.out().print(proposals.text(findings));
    context.out().flush();
  }
}
