package org.handlebook.app.author;

import static java.lang.Character.OTHER_LETTER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.app.author.WrittenScenario.WrittenStep;
import org.handlebook.record.DifferenceNote.Gone;
import org.handlebook.record.DifferenceNote.Unknown;

/**
 * What a ledger should say of what a run found. What Windows does, and the source, is left open for
 * a person: {@link org.handlebook.differences.ledger.LedgerReader} refuses what is open.
 */
public final class Proposals {
  private static final String OPEN = "\"?\"";
  private static final int WORDS_OF_ID = 6;

  private final Path project;
  private final String system;
  private final String file;
  private final List<String> systems;
  private final Map<String, WrittenFeature> features = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  /**
   * Proposals for a ledger.
   *
   * @param project the folder that messages name files from
   * @param system the system's stamp
   * @param file the ledger as people name it
   * @param systems those that it is about; none if there is no such ledger yet
   */
  public Proposals(Path project, String system, String file, List<String> systems) {
    this.project = project;
    this.system = system;
    this.file = file;
    this.systems = systems;
  }

  /** Returns what to write, as YAML with comments; "" when there is nothing to write. */
  public String text(Findings findings) {
    Map<String, List<Unknown>> alike = new LinkedHashMap<>();
    for (Unknown unknown : findings.unknown()) {
      alike
          .computeIfAbsent(SpokenStep.shape(unknown.said()), any -> new ArrayList<>())
          .add(unknown);
    }
    if (!alike.isEmpty()) {
      out.append(systems.isEmpty() ? "# For " : "# To add to ").append(file);
      out.append(", if Windows does what these steps say:\n");
      head();
      alike.values().forEach(this::difference);
    }
    gone(findings.gone());
    return out.toString();
  }

  private void head() {
    if (systems.isEmpty()) {
      out.append("system: ").append(system).append("\ndifferences:\n");
    } else if (!systems.contains(system)) {
      String all = String.join(", ", systems) + ", " + system;
      out.append("# Its first line is then: system: [").append(all).append("]\n");
    }
  }

  private void gone(List<Gone> all) {
    List<Gone> gone = all.stream().filter(each -> each.said().isEmpty()).toList();
    if (!gone.isEmpty()) {
      out.append("# Did not occur on ").append(system);
      out.append("; what holds for good is no difference of it any more:\n");
      gone.forEach(each -> out.append(line(each)).append('\n'));
    }
    List<Gone> otherwise = all.stream().filter(each -> !each.said().isEmpty()).toList();
    if (!otherwise.isEmpty()) {
      out.append("# Answered otherwise on ").append(system).append(":\n");
      otherwise.forEach(
          each ->
              out.append(line(each))
                  .append(", answer: ")
                  .append(YamlText.of(SpokenStep.answer(each.said())))
                  .append('\n'));
    }
  }

  private static String line(Gone gone) {
    return "#   " + gone.entry() + " " + gone.id();
  }

  private void difference(List<Unknown> alike) {
    out.append("  - id: ").append(id(alike.get(0))).append('\n');
    if (systems.size() > 1 || (!systems.isEmpty() && !systems.contains(system))) {
      out.append("    system: ").append(system).append('\n');
    }
    out.append("    rule: ").append(rules(alike)).append('\n');
    out.append("    windows: ").append(OPEN).append('\n');
    out.append("    here: ")
        .append(YamlText.of(SpokenStep.inShort(alike.get(0).said())))
        .append('\n');
    out.append("    source: ").append(OPEN).append("\n    where:\n");
    Map<List<Object>, List<Unknown>> byStep = new LinkedHashMap<>();
    for (Unknown unknown : alike) {
      List<Object> step = List.of(unknown.feature(), scenario(unknown).heading(), unknown.step());
      byStep.computeIfAbsent(step, any -> new ArrayList<>()).add(unknown);
    }
    byStep.values().forEach(this::places);
  }

  /** All rows of an outline are one place. */
  private void places(List<Unknown> rows) {
    WrittenScenario first = scenario(rows.get(0));
    long all =
        feature(rows.get(0)).scenarios().stream()
            .filter(each -> each.heading() == first.heading())
            .count();
    place(rows.get(0), first, rows.size() == all ? List.of() : rows);
    answers(rows.stream().map(row -> SpokenStep.answer(row.said())).distinct().toList());
  }

  private void answers(List<String> answers) {
    if (answers.size() == 1) {
      key("    answer", answers.get(0));
    } else {
      out.append("        answer:\n");
      answers.forEach(answer -> key("      -", answer));
    }
  }

  private void place(Unknown unknown, WrittenScenario scenario, List<Unknown> rows) {
    boolean twice =
        feature(unknown).scenarios().stream()
            .anyMatch(
                each -> each.heading() != scenario.heading() && each.isCalled(scenario.written()));
    key("  - feature", unknown.feature().replaceFirst("^features/", ""));
    key("    scenario", twice ? scenario.filled() : scenario.written());
    if (rows.size() == 1) {
      key("    example", scenario.row());
    } else if (!rows.isEmpty()) {
      out.append("        example:\n");
      rows.forEach(row -> key("      -", scenario(row).row()));
    }
    step(scenario, unknown.step());
  }

  private void step(WrittenScenario scenario, int line) {
    for (WrittenStep step : scenario.steps()) {
      if (step.line() == line) {
        List<Integer> called =
            scenario.steps().stream()
                .filter(other -> other.isCalled(step.written()))
                .map(WrittenStep::line)
                .toList();
        key("    step", step.written());
        if (called.size() > 1) {
          key("    occurrence", Integer.toString(called.indexOf(line) + 1));
        }
      }
    }
  }

  private void key(String key, String text) {
    out.append("    ")
        .append(key)
        .append(key.endsWith("-") ? " " : ": ")
        .append(YamlText.of(text))
        .append('\n');
  }

  /** Returns the rules that the scenarios stand under. */
  private String rules(List<Unknown> alike) {
    Set<String> rules = new LinkedHashSet<>();
    alike.forEach(each -> rules.addAll(scenario(each).rules()));
    return rules.isEmpty() ? OPEN : "[" + String.join(", ", rules) + "]";
  }

  /** Returns the step's words, without names; for a Korean step, its rule. */
  private String id(Unknown unknown) {
    WrittenScenario scenario = scenario(unknown);
    String step =
        scenario.steps().stream()
            .filter(each -> each.line() == unknown.step())
            .map(WrittenStep::written)
            .findFirst()
            .orElse("");
    String rule = scenario.rules().isEmpty() ? "difference" : scenario.rules().get(0);
    boolean korean = step.codePoints().anyMatch(c -> Character.getType(c) == OTHER_LETTER);
    String id = dashed(korean ? rule : step.replaceAll("\"[^\"]*\"|<[^>]*>", " "));
    String unique = id;
    for (int i = 2; !ids.add(unique); i++) {
      unique = id + "-" + i;
    }
    return unique;
  }

  private static String dashed(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> !word.isEmpty())
        .limit(WORDS_OF_ID)
        .collect(Collectors.joining("-"));
  }

  private WrittenFeature feature(Unknown unknown) {
    return features.computeIfAbsent(unknown.feature(), this::read);
  }

  private WrittenFeature read(String name) {
    Path file = project.resolve(name);
    return WrittenFeature.read(Files.exists(file) ? file : Path.of(name));
  }

  private WrittenScenario scenario(Unknown unknown) {
    int line = unknown.scenario();
    return feature(unknown).scenarios().stream()
        .filter(each -> each.line() == line)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no scenario any more at " + unknown.scenario()));
  }
}
