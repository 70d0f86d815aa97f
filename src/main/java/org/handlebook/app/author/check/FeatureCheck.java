package org.handlebook.app.author.check;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.app.author.suggest.Suggestions;
import org.handlebook.runner.gherkin.Ids;
import org.handlebook.runner.gherkin.PlainFeatureParser;
import org.handlebook.steps.StepPhrases;
import org.handlebook.text.Language;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Looks at features without running them. */
public final class FeatureCheck {
  private static final Pattern PLACE =
      Pattern.compile("(.*?):(\\d+)(?::(\\d+))?: (.*)", Pattern.DOTALL);
  private static final Pattern ERROR = Pattern.compile("\\bERROR_[A-Z0-9_]+");

  private final SentenceMatcher matcher;
  private final SentenceIndex index;
  private final Set<String> others = phrases();
  private @Nullable Suggestions suggestions;

  /** Checks with the sentences of an index. */
  public FeatureCheck(SentenceIndex index) {
    this.index = index;
    this.matcher = new SentenceMatcher(index);
  }

  /** Returns all keys that tables have anywhere: those that a step reads one by one are no data. */
  private static Set<String> phrases() {
    Set<String> keys = new HashSet<>();
    for (String line : StepPhrases.text().split("\n", -1)) {
      keys.addAll(List.of(line.split(" = ", -1)));
    }
    return keys;
  }

  /**
   * Returns all problems of a file, in the order of its lines.
   *
   * @param name of the file, as the person reads it
   */
  public List<CheckFinding> check(Path file, String name) {
    try {
      byte[] source = Files.readAllBytes(file);
      Feature feature =
          new PlainFeatureParser()
              .parse(file.toUri(), new ByteArrayInputStream(source), new Ids()::generateId)
              .orElseThrow();
      return List.copyOf(new One(name, feature).findings());
    } catch (FeatureParserException e) {
      return unreadable(String.valueOf(e.getMessage()), name);
    } catch (IOException e) {
      return List.of(CheckFinding.of(name, 1, 1, Language.ENGLISH, "unreadable"));
    }
  }

  private static List<CheckFinding> unreadable(String message, String name) {
    List<CheckFinding> findings = new ArrayList<>();
    for (String line : message.split("\n", -1)) {
      Matcher place = PLACE.matcher(line);
      if (place.matches()) {
        int column = place.group(3) == null ? 1 : Integer.parseInt(place.group(3));
        findings.add(
            new CheckFinding(
                name, Integer.parseInt(place.group(2)), column, "syntax", place.group(4)));
      }
    }
    return findings;
  }

  /** One feature. */
  private final class One {
    private final String name;
    private final TreeSet<CheckFinding> findings = new TreeSet<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Pickle> pickles = new ArrayList<>();
    private Language language = Language.ENGLISH;

    One(String name, Feature feature) {
      this.name = name;
      for (Object event : feature.getParseEvents()) {
        if (event instanceof Envelope message) {
          message.getGherkinDocument().flatMap(d -> d.getFeature()).ifPresent(this::index);
          message.getPickle().ifPresent(pickles::add);
        }
      }
      pickles.forEach(this::check);
    }

    Set<CheckFinding> findings() {
      return findings;
    }

    private void index(io.cucumber.messages.types.Feature feature) {
      language = Language.of(feature.getLanguage());
      for (FeatureChild child : feature.getChildren()) {
        child.getBackground().ifPresent(background -> background.getSteps().forEach(this::index));
        child.getScenario().ifPresent(this::index);
        child
            .getRule()
            .ifPresent(
                rule -> {
                  names.clear();
                  rule.getChildren().forEach(this::index);
                });
      }
    }

    private void index(RuleChild child) {
      child.getBackground().ifPresent(background -> background.getSteps().forEach(this::index));
      child.getScenario().ifPresent(this::index);
    }

    private void index(Scenario scenario) {
      int line = scenario.getLocation().getLine().intValue();
      Integer before = names.putIfAbsent(scenario.getName(), line);
      if (before != null) {
        report(line, 1, "name.twice", String.valueOf(before));
      }
      scenario.getSteps().forEach(this::index);
    }

    private void index(Step step) {
      steps.put(step.getId(), step);
    }

    private void check(Pickle pickle) {
      for (PickleStep step : pickle.getSteps()) {
        Step written = Objects.requireNonNull(steps.get(step.getAstNodeIds().get(0)));
        check(step, written, written.getLocation().getLine().intValue());
      }
    }

    private void check(PickleStep step, Step written, int line) {
      int column =
          written.getLocation().getColumn().orElse(1L).intValue() + written.getKeyword().length();
      List<SentenceMatcher.Match> matches = matcher.matches(step.getText());
      if (matches.isEmpty()) {
        unknown(step, line, column);
      } else if (matches.size() > 1) {
        report(line, column, "ambiguous", step.getText());
      } else if (matches.get(0).step().takesMore() != step.getArgument().isPresent()) {
        report(line, column, step.getArgument().isPresent() ? "too.much" : "nothing.under");
      } else {
        keys(matches.get(0), written);
      }
      errors(step, line, column);
    }

    private void unknown(PickleStep step, int line, int column) {
      if (suggestions == null) {
        suggestions = new Suggestions(index);
      }
      List<String> meant = suggestions.suggest(step.getText(), step.getArgument().isPresent());
      if (meant.isEmpty()) {
        report(line, column, "unknown", step.getText());
      } else {
        report(line, column, "unknown.meant", step.getText(), meant.get(0));
      }
    }

    /** Keys that the sentence does not know; its table is one of details when it knows any. */
    private void keys(SentenceMatcher.Match match, Step written) {
      List<TableRow> rows = written.getDataTable().map(table -> table.getRows()).orElse(List.of());
      if (match.step().details().isEmpty()) {
        return;
      }
      List<String> known =
          match.step().details().stream()
              .flatMap(key -> Stream.of(key.english(), key.korean()))
              .toList();
      for (TableRow row : rows) {
        String key = row.getCells().get(0).getValue();
        int line = row.getLocation().getLine().intValue();
        boolean detail = row.getCells().size() == 2 && !key.startsWith("<");
        if (detail && !known.contains(key) && !others.contains(key)) {
          report(line, 1, "key", key, String.join(", ", keys(match)));
        }
      }
    }

    private List<String> keys(SentenceMatcher.Match match) {
      return match.step().details().stream()
          .map(key -> language == Language.KOREAN ? key.korean() : key.english())
          .toList();
    }

    private void errors(PickleStep step, int line, int column) {
      Matcher found = ERROR.matcher(step.getText().replaceAll("\"[^\"]*\"", ""));
      while (found.find()) {
        String error = found.group();
        if (Stream.of(Win32Error.values()).noneMatch(each -> each.name().equals(error))) {
          report(line, column, "error", error);
        }
      }
    }

    private void report(int line, int column, String kind, Object... arguments) {
      findings.add(CheckFinding.of(name, line, column, language, kind, arguments));
    }
  }
}
