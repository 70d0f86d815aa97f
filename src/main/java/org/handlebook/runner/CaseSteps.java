package org.handlebook.runner;

import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of a test case that runs, each found by its id at once: there may be thousands. */
final class CaseSteps {
  private final Pickle pickle;
  private final Map<String, TestStep> steps = new HashMap<>();
  private final Map<String, PickleStep> written = new HashMap<>();

  CaseSteps(TestCase test, Pickle pickle) {
    this.pickle = pickle;
    test.getTestSteps().forEach(step -> steps.put(step.getId(), step));
    pickle.getSteps().forEach(step -> written.put(step.getId(), step));
  }

  Pickle pickle() {
    return pickle;
  }

  /** Cucumber says that such a step was skipped when it comes after one that did not hold. */
  boolean isUndefined(String id) {
    return Optional.ofNullable(steps.get(id))
        .flatMap(TestStep::getStepDefinitionIds)
        .filter(List::isEmpty)
        .isPresent();
  }

  /** Returns the step as it is written; a hook is not. */
  Optional<PickleStep> written(String id) {
    return Optional.ofNullable(steps.get(id)).flatMap(TestStep::getPickleStepId).map(written::get);
  }
}
