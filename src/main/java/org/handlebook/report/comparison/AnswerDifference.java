package org.handlebook.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.report.Ending;
import org.handlebook.report.RecordedStep;

/**
 * A step that holds on all systems that came to it, and yet made them answer or change different
 * things.
 *
 * @param step as it is written
 * @param answers for each system, what not all others say too
 */
public record AnswerDifference(RecordedStep step, List<List<String>> answers) {

  /** The steps of a scenario in which answers differ; only of recordings with scenes. */
  public static List<AnswerDifference> in(Row row) {
    List<AnswerDifference> found = new ArrayList<>();
    for (int i = 0; i < row.scenario().steps().size(); i++) {
      at(row, i).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<AnswerDifference> at(Row row, int index) {
    List<Optional<List<Fact>>> told = new ArrayList<>();
    for (Cell cell : row.cells()) {
      Optional<RecordedStep> step = cell.step(index);
      if (step.isPresent() && !isPlainlyPassed(step.get())) {
        return Optional.empty();
      }
      told.add(step.map(AnswerDifference::facts));
    }
    List<List<String>> answers = apart(told);
    return answers.stream().allMatch(List::isEmpty)
        ? Optional.empty()
        : Optional.of(new AnswerDifference(row.scenario().steps().get(index), answers));
  }

  private static boolean isPlainlyPassed(RecordedStep step) {
    return step.ending() == Ending.PASSED;
  }

  private static List<Fact> facts(RecordedStep step) {
    List<Fact> facts = new ArrayList<>();
    step.scenes().forEach(scene -> facts.addAll(SceneFacts.of(scene)));
    return facts;
  }

  private static List<List<String>> apart(List<Optional<List<Fact>>> told) {
    List<String> shared = shared(told);
    List<List<String>> apart = new ArrayList<>();
    for (Optional<List<Fact>> facts : told) {
      List<String> rest = new ArrayList<>(shared);
      List<Fact> own = new ArrayList<>(facts.orElse(List.of()));
      own.removeIf(fact -> rest.remove(fact.key()));
      apart.add(own.stream().map(Fact::text).toList());
    }
    return apart;
  }

  /** What all say who came to the step; twice what all say twice. */
  private static List<String> shared(List<Optional<List<Fact>>> told) {
    List<List<Fact>> present = told.stream().flatMap(Optional::stream).toList();
    List<String> shared = new ArrayList<>();
    if (!present.isEmpty()) {
      present.get(0).forEach(fact -> shared.add(fact.key()));
      for (List<Fact> facts : present) {
        List<String> theirs = new ArrayList<>(facts.stream().map(Fact::key).toList());
        shared.removeIf(key -> !theirs.remove(key));
      }
    }
    return shared;
  }
}
