package org.handlebook.app.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlebook.app.author.WrittenScenario.WrittenStep;
import org.handlebook.differences.Difference;
import org.handlebook.differences.Expected;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.differences.KnownDifferences.Place;
import org.handlebook.differences.ledger.BadLedger;
import org.handlebook.differences.ledger.Ledger;
import org.handlebook.differences.ledger.Ledger.Where;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds the places in the feature files that a ledger names for a system. */
final class Placing {
  private final Path features;
  private final Map<String, WrittenFeature> read = new HashMap<>();
  private final Map<Place, List<Expected>> expected = new LinkedHashMap<>();
  private final Set<Text> problems = new LinkedHashSet<>();
  private final Ledger ledger;
  private final String system;

  Placing(Path features, Ledger ledger, String system) {
    this.features = features;
    this.ledger = ledger;
    this.system = system;
  }

  /**
   * Returns what the ledger says of the system, with its places found.
   *
   * @throws BadLedger if there is no such feature, scenario, example or step
   */
  KnownDifferences placed() {
    for (Ledger.Entry entry : ledger.on(system)) {
      entry.where().stream()
          .filter(where -> where.answers().containsKey(system))
          .forEach(where -> place(entry.difference(), where));
    }
    if (!problems.isEmpty()) {
      throw new BadLedger(List.copyOf(problems));
    }
    return new KnownDifferences(system, expected);
  }

  private void place(Difference difference, Where where) {
    WrittenFeature feature = feature(where);
    if (feature == null || feature.scenarios().isEmpty()) {
      return;
    }
    List<WrittenScenario> scenarios = scenarios(feature, where);
    boolean found = scenarios.isEmpty();
    for (WrittenScenario scenario : scenarios) {
      List<WrittenStep> steps =
          scenario.steps().stream().filter(step -> step.isCalled(where.step())).toList();
      found |= !steps.isEmpty();
      if (!steps.isEmpty() && isClear(steps, where)) {
        WrittenStep step = steps.get(Math.max(0, where.occurrence() - 1));
        expect(new Place(feature.name(), scenario.line()), difference, step, where);
      }
    }
    if (!found) {
      List<String> sentences =
          scenarios.get(0).steps().stream().map(WrittenStep::written).distinct().toList();
      problem(
          where,
          said("no.step", where.step()),
          Nearest.write(where.step(), sentences, said("no.step.instead")));
    }
  }

  private @Nullable WrittenFeature feature(Where where) {
    Path path = features.resolve(where.feature()).normalize();
    if (!path.startsWith(features) || !Files.isRegularFile(path)) {
      problem(where, said("no.feature", where.feature()), said("no.feature.instead"));
      return null;
    }
    return read.computeIfAbsent(where.feature(), any -> WrittenFeature.read(path));
  }

  private List<WrittenScenario> scenarios(WrittenFeature feature, Where where) {
    List<WrittenScenario> named =
        feature.scenarios().stream().filter(each -> each.isCalled(where.scenario())).toList();
    List<Integer> headings = named.stream().map(WrittenScenario::heading).distinct().toList();
    if (named.isEmpty()) {
      List<String> names =
          feature.scenarios().stream().map(WrittenScenario::written).distinct().toList();
      problem(
          where,
          said("no.scenario", where.feature(), where.scenario()),
          Nearest.write(where.scenario(), names, said("no.scenario.instead")));
    } else if (headings.size() > 1) {
      problem(
          where, said("several.scenarios", headings.toString()), said("several.scenarios.instead"));
      return List.of();
    }
    return where.examples().isEmpty() || named.isEmpty() ? named : ofExamples(named, where);
  }

  private List<WrittenScenario> ofExamples(List<WrittenScenario> named, Where where) {
    List<WrittenScenario> meant = new ArrayList<>();
    for (String example : where.examples()) {
      String row = normalized(example);
      List<WrittenScenario> found = named.stream().filter(each -> each.row().equals(row)).toList();
      if (found.isEmpty()) {
        noExample(named, where, row);
      }
      meant.addAll(found);
    }
    return meant;
  }

  private void noExample(List<WrittenScenario> named, Where where, String row) {
    boolean outline = !named.get(0).example().isEmpty();
    List<String> rows = named.stream().map(WrittenScenario::row).toList();
    problem(
        where,
        outline ? said("no.example", row) : said("no.examples"),
        outline
            ? Nearest.write(row, rows, said("no.example.instead"))
            : said("no.examples.instead"));
  }

  /** Returns the row with as few spaces as can be. */
  private static String normalized(String row) {
    String inside = row.strip().replaceAll("^\\||\\|$", "");
    return WrittenScenario.row(Arrays.asList(inside.split("\\|", -1)));
  }

  private boolean isClear(List<WrittenStep> steps, Where where) {
    String lines =
        steps.stream().map(step -> Integer.toString(step.line())).collect(Collectors.joining(", "));
    if (where.occurrence() > steps.size()) {
      problem(
          where,
          said("several.steps", lines),
          said("occurrence.at.most", Integer.toString(steps.size())));
      return false;
    }
    if (where.occurrence() == 0 && steps.size() > 1) {
      problem(where, said("several.steps", lines), said("occurrence.which"));
      return false;
    }
    return true;
  }

  private void expect(Place place, Difference difference, WrittenStep step, Where where) {
    List<Expected> all = expected.computeIfAbsent(place, any -> new ArrayList<>());
    for (Expected other : all) {
      if (other.step() == step.line()) {
        problem(
            where,
            said("named.before", Integer.toString(step.line()), other.entry()),
            said("named.before.instead"));
        return;
      }
    }
    List<String> answers = where.answers().getOrDefault(system, List.of());
    all.add(new Expected(difference, step.line(), answers, ledger.file() + ":" + where.line()));
  }

  private void problem(Where where, Text what, Text instead) {
    problems.add(said("problem", ledger.file() + ":" + where.line(), what, instead));
  }

  private static Text said(String key, Object... arguments) {
    return Text.of(Placing.class, key, arguments);
  }
}
