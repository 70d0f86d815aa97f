package org.handlebook.steps;

import io.cucumber.core.backend.Step;
import io.cucumber.core.backend.TestCaseState;
import java.nio.file.Path;
import java.util.function.Function;
import org.handlebook.record.MediaTypes;
import org.handlebook.scenario.HostedScenario;
import org.handlebook.trace.StepLocation;

/** A scenario that Cucumber runs, as those see it who extend Cucumber: with the running step. */
public final class TestCaseHost implements HostedScenario.Host {
  private final TestCaseState state;
  private final Function<String, Path> paths;

  /**
   * Makes the host of a scenario.
   *
   * @param paths tells where a file is, by its name in messages
   */
  public TestCaseHost(TestCaseState state, Function<String, Path> paths) {
    this.state = state;
    this.paths = paths;
  }

  @Override
  public Path path() {
    return paths.apply(file());
  }

  @Override
  public String file() {
    String path = state.getUri().getPath();
    return path == null ? state.getUri().toString() : path;
  }

  @Override
  public int line() {
    return state.getLine();
  }

  @Override
  public StepLocation step() {
    String file = state.getUri().toString();
    Step step = state.geCurrentPickleStep().orElse(null);
    return step == null
        ? new StepLocation(file, state.getLine(), state.getName())
        : new StepLocation(file, step.getLine(), step.getText());
  }

  @Override
  public void attach(String mediaType, String data) {
    state.attach(data, mediaType, MediaTypes.fileName(mediaType));
  }

  @Override
  public boolean isFailed() {
    return state.isFailed();
  }
}
