package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.handlebook.app.author.index.IndexJson;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.StepEntry;
import org.handlebook.app.author.suggest.Catalogue;
import org.handlebook.app.author.suggest.SentenceSearch;
import org.handlebook.app.context.CommandContext;
import org.handlebook.app.context.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The word {@code steps}: shows the sentences that there are. */
@Command(
    name = "steps",
    description = "Shows the sentences that there are, or those that some words tell of.",
    mixinStandardHelpOptions = true,
    versionProvider = CommandVersion.class,
    footer = {
      "",
      "Examples:",
      "  handlebook steps usage count",
      "  handlebook steps --lang ko 네임드 파이프",
      "  handlebook steps DuplicateHandle",
      "  handlebook steps --html sentences.html",
      "",
      "Exit codes: 0 there are some; 1 there is none; 2 nothing could be written;",
      "3 handlebook itself is broken."
    })
public final class Steps implements Callable<Integer> {
  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "Words of sentences, functions of Windows, or what else people call them.")
  private List<String> words = List.of();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Writes them as a page, in both languages.")
  private @Nullable Path html;

  @Option(names = "--json", description = "Writes them as JSON.")
  private boolean json;

  private final CommandContext context;

  public Steps(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    SentenceIndex index = SentenceIndex.load();
    List<StepEntry> found = new SentenceSearch(index).find(String.join(" ", words));
    if (json) {
      context.out().println(IndexJson.write(new SentenceIndex(found, index.parameters())));
    } else if (html != null) {
      new WrittenFile(context).write(html, Catalogue.page(found));
    } else {
      context.out().print(new Catalogue(found, context.language()).text());
    }
    return found.isEmpty() ? ExitCode.FAILED : ExitCode.AS_EXPECTED;
  }
}
