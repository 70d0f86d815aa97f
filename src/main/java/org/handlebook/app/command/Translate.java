package org.handlebook.app.command;

import io.cucumber.core.gherkin.FeatureParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.translate.FeatureTranslator;
import org.handlebook.app.author.translate.TranslatedFeature;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.handlebook.runner.FeatureFile;
import org.handlebook.runner.Selection;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Language;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code translate}: says a feature in the other language. */
@Command(
    name = "translate",
    description = "Says a feature in the other language; names, comments and code stay.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook translate features/rules/handles.feature",
      "  handlebook translate handles.feature --to ko -o handles-ko.feature",
      "",
      "Exit codes: 0 all is said; 1 sentences that nobody knows stayed as they were;",
      "2 it cannot be read or written; 3 handlebook itself is broken."
    })
public final class Translate implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The feature.")
  private String file = "";

  @Option(
      names = "--to",
      paramLabel = "en|ko",
      description = "The language; by default that which the feature is not in.")
  private @Nullable Language to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where it goes; to the standard output by default.")
  private @Nullable Path output;

  private final CommandContext context;

  public Translate(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Path path = only(Selection.of(List.of(file)));
    FeatureDocument source = read(path);
    TranslatedFeature there =
        new FeatureTranslator(SentenceIndex.load())
            .translate(source, to == null ? source.language().other() : to);
    for (TranslatedFeature.Left left : there.left()) {
      String place = context.shown(path) + ':' + left.line();
      context.tell(
          Text.of(Translate.class, "translate.left", place, VisibleText.line(left.text())));
    }
    if (output == null) {
      context.out().print(there.text());
    } else {
      new WrittenFile(context).write(output, there.text());
    }
    return there.left().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.FAILED;
  }

  private Path only(List<FeatureFile> files) {
    if (files.size() > 1) {
      throw new UsageError(
          Text.of(Translate.class, "translate.one", VisibleText.line(file), files.size()));
    }
    Path path = files.get(0).path();
    Text problem = files.get(0).problem();
    if (problem != null) {
      throw new UsageError(
          Text.of(Translate.class, "translate.problem", context.shown(path), problem));
    }
    return path;
  }

  private FeatureDocument read(Path path) {
    try {
      return FeatureDocument.of(path.toUri(), Files.readAllBytes(path));
    } catch (FeatureParserException e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageError(Text.of(Translate.class, "cannot.read", context.shown(path)));
    }
  }
}
