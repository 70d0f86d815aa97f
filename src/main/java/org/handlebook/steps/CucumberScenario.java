package org.handlebook.steps;

import io.cucumber.core.backend.Step;
import io.cucumber.core.backend.TestCaseState;
import io.cucumber.java.Scenario;
import java.lang.reflect.Field;
import org.handlebook.record.MediaTypes;
import org.handlebook.scenario.HostedScenario;
import org.handlebook.trace.StepLocation;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that Cucumber runs. What Cucumber tells hooks of a scenario leaves out the step that
 * is running; its own state of the scenario knows it, and is asked where it can be had. Elsewhere a
 * step is told by its scenario's line.
 */
final class CucumberScenario implements HostedScenario.Host {
  private final Scenario scenario;
  private final @Nullable TestCaseState state;

  CucumberScenario(Scenario scenario) {
    this.scenario = scenario;
    this.state = state(scenario);
  }

  private static @Nullable TestCaseState state(Scenario scenario) {
    try {
      Field field = Scenario.class.getDeclaredField("delegate");
      field.setAccessible(true);
      return field.get(scenario) instanceof TestCaseState found ? found : null;
    } catch (ReflectiveOperationException | RuntimeException otherCucumber) {
      return null;
    }
  }

  @Override
  public String file() {
    String path = scenario.getUri().getPath();
    return path == null ? scenario.getUri().toString() : path;
  }

  @Override
  public int line() {
    return scenario.getLine();
  }

  @Override
  public StepLocation step() {
    String file = scenario.getUri().toString();
    Step step = state == null ? null : state.geCurrentPickleStep().orElse(null);
    return step == null
        ? new StepLocation(file, scenario.getLine(), scenario.getName())
        : new StepLocation(file, step.getLine(), step.getText());
  }

  @Override
  public void attach(String mediaType, String data) {
    scenario.attach(data, mediaType, MediaTypes.fileName(mediaType));
  }

  @Override
  public boolean isFailed() {
    return scenario.isFailed();
  }
}
