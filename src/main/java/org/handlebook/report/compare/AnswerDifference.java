package org.handlebook.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.report.run.RecordedStep;
import org.handlebook.report.run.Status;

/**
 * A step that holds on all systems that came to it, and yet made them answer or change different
 * things.
 *
 * @param step as it is written
 * @param answers for each system, what not all others say too
 */
public record AnswerDifference(RecordedStep step, List<List<String>> answers) {

  /** Returns the steps of a scenario in which answers differ; only of recordings with traces. */
  public static List<AnswerDifference> in(Row row) {
    List<TraceFacts> readers = row.cells().stream().map(cell -> new TraceFacts()).toList();
    List<AnswerDifference> found = new ArrayList<>();
    for (int i = 0; i < row.scenario().steps().size(); i++) {
      List<Optional<RecordedStep>> steps = steps(row, i);
      List<List<String>> answers = apart(told(steps, readers));
      boolean hold = steps.stream().flatMap(Optional::stream).allMatch(AnswerDifference::holds);
      if (hold && !answers.stream().allMatch(List::isEmpty)) {
        found.add(new AnswerDifference(row.scenario().steps().get(i), answers));
      }
    }
    return found;
  }

  private static List<Optional<RecordedStep>> steps(Row row, int index) {
    return row.cells().stream().map(cell -> cell.step(index)).toList();
  }

  private static boolean holds(RecordedStep step) {
    return step.ending() == Status.PASSED;
  }

  private static List<Optional<List<Fact>>> told(
      List<Optional<RecordedStep>> steps, List<TraceFacts> readers) {
    List<Optional<List<Fact>>> told = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      TraceFacts reader = readers.get(i);
      told.add(steps.get(i).map(step -> facts(step, reader)));
    }
    return told;
  }

  private static List<Fact> facts(RecordedStep step, TraceFacts reader) {
    List<Fact> facts = new ArrayList<>();
    step.traces().forEach(trace -> facts.addAll(reader.of(trace)));
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

  /** Returns what all say who came to the step; twice what all say twice. */
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
