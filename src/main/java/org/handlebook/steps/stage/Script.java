package org.handlebook.steps.stage;

import io.cucumber.core.backend.Step;
import io.cucumber.core.backend.TestCaseState;
import java.util.Objects;
import org.handlebook.story.StepLocation;
import org.jspecify.annotations.Nullable;

/** The running scenario as Cucumber sees it: which step it is at, and where to attach things. */
public final class Script {
  private @Nullable TestCaseState state;
  private Runnable ending = () -> {};

  /** Called before the first step. */
  void begin(TestCaseState scenario) {
    state = scenario;
  }

  private TestCaseState state() {
    return Objects.requireNonNull(state, "no scenario is running");
  }

  /** What shall happen after the last step. */
  void atEnd(Runnable action) {
    ending = action;
  }

  /** Called after the last step. */
  void end() {
    ending.run();
  }

  /** The scenario's file, as people name it. */
  String feature() {
    String path = state().getUri().getPath();
    return path == null ? state().getUri().toString() : path;
  }

  /** The scenario's line; for a row of examples, the row's. */
  int line() {
    return state().getLine();
  }

  /** The step that is running; the scenario itself before the first one. */
  public StepLocation here() {
    Step step = state().geCurrentPickleStep().orElse(null);
    String file = state().getUri().toString();
    return step == null
        ? new StepLocation(file, state().getLine(), state().getName())
        : new StepLocation(file, step.getLine(), step.getText());
  }

  /** Where the text under the running step stands. */
  SnippetPlace snippet() {
    return SnippetPlace.under(feature(), here().line());
  }

  /** Attaches data to the step that is running. */
  void attach(String mediaType, String data) {
    state().attach(data, mediaType, null);
  }

  /** Whether a step has failed already. */
  boolean isFailed() {
    return state().isFailed();
  }
}
