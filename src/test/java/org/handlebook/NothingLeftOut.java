package org.handlebook;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Remembers the scenarios that a run left out: those that were skipped, which the JUnit Platform
 * would let pass, and those without a single step.
 */
public final class NothingLeftOut implements ConcurrentEventListener {
  private static final List<String> LEFT_OUT = new CopyOnWriteArrayList<>();

  /** The scenarios left out since this was last asked for. */
  static List<String> leftOut() {
    List<String> found = List.copyOf(LEFT_OUT);
    LEFT_OUT.clear();
    return found;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseFinished.class, NothingLeftOut::look);
  }

  private static void look(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    boolean empty =
        scenario.getTestSteps().stream().noneMatch(PickleStepTestStep.class::isInstance);
    if (empty || event.getResult().getStatus() == Status.SKIPPED) {
      LEFT_OUT.add(
          scenario.getUri() + ":" + scenario.getLocation().getLine() + " " + scenario.getName());
    }
  }
}
