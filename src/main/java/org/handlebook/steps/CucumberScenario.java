package org.handlebook.steps;

import io.cucumber.core.backend.TestCaseState;
import io.cucumber.java.Scenario;
import java.lang.reflect.Field;
import java.nio.file.Path;
import org.handlebook.record.MediaTypes;
import org.handlebook.scenario.HostedScenario;
import org.handlebook.trace.StepLocation;

/**
 * A scenario that Cucumber runs, as it tells hooks of it. That leaves out which step is running, so
 * what Cucumber keeps behind it is asked where that can be had; elsewhere a step is told by its
 * scenario's line.
 */
record CucumberScenario(Scenario scenario) implements HostedScenario.Host {

  /** Returns the best that can be known of a scenario. */
  static HostedScenario.Host of(Scenario scenario) {
    try {
      Field field = Scenario.class.getDeclaredField("delegate");
      field.setAccessible(true);
      if (field.get(scenario) instanceof TestCaseState state) {
        return new TestCaseHost(state, Path::of);
      }
    } catch (ReflectiveOperationException | RuntimeException otherCucumber) {
      // then as Cucumber tells it
    }
    return new CucumberScenario(scenario);
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
    return new StepLocation(scenario.getUri().toString(), line(), scenario.getName());
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
