package org.handlebook.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.suggest.Suggestions;
import org.handlebook.app.author.translate.FeatureTranslator;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.run.MessageSink;
import org.handlebook.runner.FeatureRun;
import org.handlebook.runner.ReportFolder;
import org.handlebook.runner.RunRequest;
import org.handlebook.runner.Selection;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.scenario.ProgramWatch;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/** The film of programs: they run as a scenario, of which a report is written. */
final class PlayedFilm {
  private final CommandContext context;
  private final PlayedScenario scenario;
  private final PlayedPrograms watch;

  PlayedFilm(CommandContext context, PlayedScenario scenario, PlayedPrograms watch) {
    this.context = context;
    this.scenario = scenario;
    this.watch = watch;
  }

  /** Runs the programs; returns why they could not come to an end that can be told, or "". */
  String make(SystemFactory factory, Path reports) {
    Path folder = ReportFolder.ready(reports);
    Path feature = folder.resolve("play.feature");
    write(folder, feature);
    FirstFailure failure = new FirstFailure();
    SystemSource source =
        new SystemSource(
            factory.system(),
            place -> (witness, reported) -> run(feature, factory, place, failure));
    SeveralSystems.runAll(context, new ReportLayout(folder), null, List.of(source), false);
    return watch.endings().isEmpty() ? failure.message() : "";
  }

  private int run(Path feature, SystemFactory factory, Path folder, FirstFailure failure) {
    try (RunScope.Binding watching = RunScope.binding(ProgramWatch.class, watch);
        FeatureRun run =
            new FeatureRun(
                request(feature, factory, folder),
                () -> {},
                failure,
                MessageSink.nobody(),
                Optional.empty(),
                Suggestions::load)) {
      run.run();
    }
    return 0;
  }

  private RunRequest request(Path feature, SystemFactory factory, Path folder) {
    return new RunRequest(
        Selection.of(List.of(feature.toString())),
        false,
        null,
        null,
        null,
        1,
        RunRequest.SENTENCES,
        RunName.of(context.environment()),
        folder,
        null,
        Set.of(),
        factory,
        context.language(),
        context.known(factory));
  }

  private void write(Path folder, Path feature) {
    Language language = context.language();
    String text = scenario.text(folder, Text.of(PlayedFilm.class, "film.title").in(language));
    try {
      Files.writeString(feature, language == Language.KOREAN ? korean(feature, text) : text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String korean(Path feature, String text) throws IOException {
    FeatureDocument english = FeatureDocument.of(feature.toUri(), text.getBytes(UTF_8));
    return new FeatureTranslator(SentenceIndex.load()).translate(english, Language.KOREAN).text();
  }
}
