package org.handlebook.app.author.index;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handlebook.app.author.index.StepEntry.Example;
import org.handlebook.text.Language;

/** Finds for each step how features say it: of all the shortest, which has the fewest surprises. */
final class FeatureExamples {
  private static final Comparator<Said> SIMPLEST =
      Comparator.comparing((Said said) -> said.table().isEmpty() ? 0 : 1)
          .reversed()
          .thenComparing(said -> said.text().length() + size(said.table()))
          .thenComparing(Said::text)
          .thenComparing(said -> said.table().toString());

  private final List<StepEntry> steps;

  private record Said(String text, List<List<String>> table, Language language, String place) {}

  FeatureExamples(List<StepEntry> steps) {
    this.steps = steps;
  }

  private static int size(List<List<String>> table) {
    return table.stream().flatMap(List::stream).mapToInt(String::length).sum();
  }

  /** Returns the index with examples; with none where there are no features. */
  SentenceIndex from(Path features, Map<String, String> parameters) throws IOException {
    SentenceIndex plain = new SentenceIndex(steps, parameters);
    if (!Files.isDirectory(features)) {
      return plain;
    }
    SentenceMatcher matcher = new SentenceMatcher(plain);
    Map<String, Said> simplest = new HashMap<>();
    for (Said said : said(features)) {
      matcher
          .match(said.text())
          .ifPresent(match -> simplest.merge(match.step().id(), said, FeatureExamples::simpler));
    }
    StepTranslator translator = new StepTranslator(plain, matcher);
    List<StepEntry> shown = new ArrayList<>();
    for (StepEntry step : steps) {
      Said said = simplest.get(step.id());
      shown.add(said == null ? step : step.with(example(said, translator)));
    }
    return new SentenceIndex(shown, parameters);
  }

  private static Said simpler(Said one, Said other) {
    return SIMPLEST.compare(one, other) <= 0 ? one : other;
  }

  private static Example example(Said said, StepTranslator translator) {
    String written = TableText.under(said.text(), said.table());
    String other =
        translator
            .translate(said.text(), said.table(), said.language().other())
            .map(step -> TableText.under(step.text(), step.table()))
            .orElse("");
    return said.language() == Language.KOREAN
        ? new Example(said.place(), other, written)
        : new Example(said.place(), written, other);
  }

  /** Each thing that is said, once, in the order of the files. */
  private static List<Said> said(Path features) throws IOException {
    GherkinParser parser =
        GherkinParser.builder().includeSource(false).includeGherkinDocument(false).build();
    Map<String, Said> said = new TreeMap<>();
    try (Stream<Path> files = Files.walk(features)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
        String place = features.relativize(file).toString().replace('\\', '/');
        parser
            .parse(file)
            .map(Envelope::getPickle)
            .flatMap(Optional::stream)
            .forEach(pickle -> add(pickle, place, said));
      }
    }
    return List.copyOf(said.values());
  }

  private static void add(Pickle pickle, String place, Map<String, Said> said) {
    for (PickleStep step : pickle.getSteps()) {
      List<List<String>> table =
          step
              .getArgument()
              .flatMap(argument -> argument.getDataTable())
              .map(PickleTable::getRows)
              .orElse(List.of())
              .stream()
              .map(row -> row.getCells().stream().map(cell -> cell.getValue()).toList())
              .toList();
      said.putIfAbsent(
          step.getText() + table,
          new Said(step.getText(), table, Language.of(pickle.getLanguage()), place));
    }
  }
}
