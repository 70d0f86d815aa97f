package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cucumber.core.gherkin.FeatureParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.handlebook.app.author.check.CheckFinding;
import org.handlebook.app.author.check.FeatureCheck;
import org.handlebook.app.author.check.FindingFormats;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.format.FeatureFormatter;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.app.author.suggest.Suggestions;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.rules.RuleBook;
import org.handlebook.runner.FeatureFile;
import org.handlebook.runner.Selection;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code check}: says what is wrong with features, without running them. */
@Command(
    name = "check",
    description = "Says what is wrong with features, without running them.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook check",
      "  handlebook check features/rules/handles.feature",
      "  handlebook check --fix features/mine.feature",
      "  handlebook check --hints features/mine.feature",
      "  handlebook check --format sarif features > problems.sarif",
      "",
      "Exit codes: 0 nothing is wrong; 2 there are problems; 3 handlebook itself is broken."
    })
public final class Check implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Feature files or folders; all below features/ by default.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "human|json|sarif",
      description = "How to say it: human (the default), json or sarif.")
  private String format = "human";

  @Option(
      names = "--fix",
      description =
          "Also mends what has one repair: indentation, tables, Korean particles, letters that only"
              + " look like others, a slip that can be of one sentence only. What steps say stays.")
  private boolean fix;

  @Option(
      names = "--hints",
      description = "Also tells what only may be a mistake: handles of which nobody speaks again.")
  private boolean hints;

  private @Nullable FeatureFormatter formatter;

  private final CommandContext context;

  public Check(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!List.of("human", "json", "sarif").contains(format)) {
      throw new UsageError(Text.of(Check.class, "check.format", format));
    }
    FeatureCheck check =
        new FeatureCheck(
            SentenceIndex.load(),
            context.rules(List.of()).orElse(new RuleBook(List.of(), List.of())));
    List<CheckFinding> findings = new ArrayList<>();
    List<FeatureFile> files = Selection.of(context.named(paths));
    for (FeatureFile file : files) {
      Path path = file.path();
      Text problem = file.problem();
      if (problem != null) {
        findings.add(CheckFinding.of(context.shown(path), problem.in(context.language())));
        continue;
      }
      if (fix) {
        mend(path);
      }
      check.check(path, context.shown(path)).stream()
          .filter(finding -> hints || !finding.isHint())
          .forEach(findings::add);
    }
    switch (format) {
      case "json" -> context.out().println(FindingFormats.json(findings));
      case "sarif" -> context.out().println(FindingFormats.sarif(findings));
      default -> human(findings, files.size());
    }
    return findings.stream().allMatch(CheckFinding::isHint)
        ? ExitCode.AS_EXPECTED
        : ExitCode.NOT_RUN;
  }

  private void mend(Path path) {
    try {
      String text = Files.readString(path);
      String readable = FeatureFormatter.readable(text);
      String mended =
          formatter().format(FeatureDocument.of(path.toUri(), readable.getBytes(UTF_8)));
      if (!mended.equals(text)) {
        new WrittenFile(context).write(path, mended);
      }
    } catch (FeatureParserException | IOException unreadable) {
      context.warn(Text.of(Check.class, "check.not.fixed", context.shown(path)));
    }
  }

  private FeatureFormatter formatter() {
    if (formatter == null) {
      SentenceIndex index = SentenceIndex.load();
      formatter = new FeatureFormatter(new SentenceMatcher(index), new Suggestions(index)::slip);
    }
    return formatter;
  }

  private void human(List<CheckFinding> findings, int files) {
    findings.forEach(finding -> context.out().println(finding.toString()));
    long hinted = findings.stream().filter(CheckFinding::isHint).count();
    Text problems = Text.of(Check.class, "check.problems", findings.size() - hinted);
    Text all =
        hints
            ? Text.of(
                Check.class, "check.both", problems, Text.of(Check.class, "check.hints", hinted))
            : problems;
    context
        .out()
        .println(
            Text.of(Check.class, "check.summary", all, Text.of(Check.class, "check.files", files))
                .in(context.language()));
  }
}
