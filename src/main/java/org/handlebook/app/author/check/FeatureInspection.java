package org.handlebook.app.author.check;

import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.Tag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.app.author.feature.FeatureDocument;
import org.handlebook.app.author.index.SentenceMatcher;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.runner.scope.AskedLanguage;
import org.handlebook.text.Language;
import org.handlebook.text.LookAlikes;
import org.handlebook.text.VisibleText;
import org.handlebook.translation.Said;

/** The inspection of one feature. */
final class FeatureInspection {
  private final FeatureCheck check;
  private final Path file;
  private final String name;
  private final FeatureDocument feature;
  private final Language language;
  private final Language told;
  private final TreeSet<CheckFinding> findings = new TreeSet<>();
  private final Map<String, Step> steps = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Set<Step> background = new HashSet<>();
  private boolean mixed;

  FeatureInspection(FeatureCheck check, Path file, String name, FeatureDocument feature) {
    this.check = check;
    this.file = file;
    this.name = name;
    this.feature = feature;
    this.language = feature.language();
    this.told = AskedLanguage.or(language);
  }

  List<CheckFinding> findings() {
    feature.steps().forEach(step -> steps.put(step.getId(), step));
    feature.backgrounds().forEach(each -> background.addAll(each.getSteps()));
    feature.steps().forEach(this::letters);
    tags(feature.feature().getTags());
    for (FeatureChild child : feature.feature().getChildren()) {
      child.getScenario().ifPresent(this::heading);
      child
          .getRule()
          .ifPresent(
              rule -> {
                names.clear();
                tags(rule.getTags());
                rule.getChildren().stream()
                    .map(RuleChild::getScenario)
                    .forEach(scenario -> scenario.ifPresent(this::heading));
              });
    }
    feature.pickles().forEach(this::scenario);
    return List.copyOf(findings);
  }

  private void heading(Scenario scenario) {
    tags(scenario.getTags());
    Integer before =
        names.putIfAbsent(scenario.getName(), scenario.getLocation().getLine().intValue());
    if (before != null) {
      report(scenario.getLocation().getLine().intValue(), 1, "name.twice", before.toString());
    }
  }

  private void tags(List<Tag> tags) {
    for (Tag tag : tags) {
      if (check.tags().isUnknown(tag.getName())) {
        report(tag.getLocation(), "tag", tag.getName(), check.tags().meant(tag.getName()));
      }
    }
  }

  /** Letters that look like others, or like nothing. */
  private void letters(Step step) {
    int column = column(step);
    Set<Integer> told = new HashSet<>();
    for (LookAlikes.LookAlike each : LookAlikes.outsideNames(step.getText())) {
      int place = column + each.column() - 1;
      told.add(place);
      report(
          line(step),
          place,
          "letter",
          new LookAlikes.LookAlike(place, each.letter(), each.instead()).text());
    }
    int at = 0;
    for (int letter : step.getText().codePoints().toArray()) {
      if (VisibleText.isHidden(letter) && !told.contains(column + at)) {
        report(line(step), column + at, "hidden", "U+%04X".formatted(letter));
      }
      at++;
    }
  }

  private void scenario(Pickle pickle) {
    ScenarioNames known = new ScenarioNames();
    SnippetCheck snippets = new SnippetCheck();
    Set<String> programs = new HashSet<>();
    List<String> before = new ArrayList<>();
    for (PickleStep step : pickle.getSteps()) {
      Step written = written(step);
      StepInspection inspection = new StepInspection(check, language, told, step, written, before);
      inspection.problems().forEach(this::report);
      inspection
          .match()
          .ifPresentOrElse(
              match -> {
                language(match, written);
                known
                    .read(step, match)
                    .forEach(
                        each ->
                            report(
                                line(written),
                                column(written),
                                each.kind(),
                                each.names().toArray()));
                misspelt(step, match, known);
                programs(match, written, programs);
                snippets.read(step, match).forEach(wrong -> snippet(wrong, written));
              },
              () -> {
                known.learn(step);
                snippets.learn();
              });
      before.add(step.getText());
    }
    known
        .unspoken()
        .forEach(
            (process, step) -> {
              Step written = written(step);
              if (!background.contains(written)) {
                report(line(written), column(written), "process.unused", process);
              }
            });
    unused(known);
    looked(pickle);
  }

  /** A feature that is half translated; the first sentence in the other language is told of. */
  private void language(SentenceMatcher.Match match, Step written) {
    Language spoken = match.language();
    if (spoken != language && !mixed) {
      mixed = true;
      report(line(written), column(written), "language." + spoken.code(), language.code());
    }
  }

  private void unused(ScenarioNames known) {
    known
        .unused()
        .forEach(
            (handle, step) -> {
              Step written = written(step);
              if (!background.contains(written)) {
                report(line(written), column(written), CheckFinding.UNUSED, handle);
              }
            });
  }

  /** A state that is misspelt looks like a variable, {@code hMutex is abandonned}. */
  private void misspelt(PickleStep step, SentenceMatcher.Match match, ScenarioNames known) {
    for (Said.Argument argument : match.arguments()) {
      if (argument.type().equals("otherVariable") && !known.knows(argument.text())) {
        Step written = written(step);
        List<String> meant = check.meant(step.getText(), false, List.of());
        boolean offered = !meant.isEmpty() && !meant.get(0).equals(step.getText());
        report(
            line(written),
            column(written),
            offered ? "unknown.meant" : "unknown",
            step.getText(),
            offered ? meant.get(0) : "");
      }
    }
  }

  private void snippet(Diagnostic wrong, Step written) {
    Location code = written.getDocString().orElseThrow().getLocation();
    findings.add(
        new CheckFinding(
            name,
            code.getLine().intValue() + wrong.at().line(),
            code.getColumn().orElse(1L).intValue() - 1 + wrong.at().column(),
            "c",
            told == Language.KOREAN ? wrong.korean() : wrong.english()));
  }

  private void report(StepInspection.Problem problem) {
    report(problem.line(), problem.column(), problem.kind(), problem.arguments().toArray());
  }

  private void programs(SentenceMatcher.Match match, Step written, Set<String> programs) {
    ProgramCheck.given(match)
        .ifPresent(
            program -> {
              programs.add(ProgramCheck.key(program));
              ProgramCheck.inFile(match, file, told)
                  .forEach(each -> report(line(written), column(written), "argument", each));
              ProgramCheck.mistakes(program, written, told)
                  .forEach(
                      each ->
                          findings.add(
                              new CheckFinding(
                                  name, each.line(), each.column(), "c", each.text())));
            });
    ProgramCheck.run(match)
        .filter(program -> !programs.contains(ProgramCheck.key(program)))
        .ifPresent(program -> report(line(written), column(written), "program", program));
  }

  /** Checks that something is looked at after what was done last. */
  private void looked(Pickle pickle) {
    PickleStep last = null;
    for (PickleStep step : pickle.getSteps()) {
      PickleStepType type = step.getType().orElse(PickleStepType.UNKNOWN);
      last = type == PickleStepType.ACTION ? step : type == PickleStepType.OUTCOME ? null : last;
    }
    if (last != null) {
      Step written = written(last);
      report(line(written), column(written), "nothing.looked");
    }
  }

  private Step written(PickleStep step) {
    return Objects.requireNonNull(steps.get(step.getAstNodeIds().get(0)));
  }

  static int line(Step step) {
    return step.getLocation().getLine().intValue();
  }

  static int column(Step step) {
    return step.getLocation().getColumn().orElse(1L).intValue() + step.getKeyword().length();
  }

  private void report(Location place, String kind, Object... arguments) {
    report(place.getLine().intValue(), place.getColumn().orElse(1L).intValue(), kind, arguments);
  }

  private void report(int line, int column, String kind, Object... arguments) {
    findings.add(CheckFinding.of(name, line, column, told, kind, arguments));
  }
}
