package org.handlebook;

import io.cucumber.junit.platform.engine.Constants;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a feature file within a test, through Cucumber's engine and with the real sentences. */
public final class Scenarios {
  private Scenarios() {}

  /** How each scenario of the file ended, in the file's order: empty, or with that failure. */
  public static Map<String, Optional<Throwable>> run(Path feature) {
    Results results = new Results();
    inNoRun(() -> LauncherFactory.create(onlyCucumber()).execute(request(feature), results));
    return results.endings;
  }

  /**
   * Does something where no run of another test has bound its system: a thread of JUnit's that was
   * started within such a run would have inherited that.
   */
  private static void inNoRun(Runnable task) {
    Thread thread = new Thread(null, task, "scenarios", 0, false);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static LauncherDiscoveryRequest request(Path feature) {
    return LauncherDiscoveryRequestBuilder.request()
        .enableImplicitConfigurationParameters(false)
        .selectors(DiscoverySelectors.selectFile(feature.toFile()))
        .configurationParameter(Constants.GLUE_PROPERTY_NAME, "org.handlebook.steps")
        .configurationParameter(
            Constants.OBJECT_FACTORY_PROPERTY_NAME, "io.cucumber.picocontainer.PicoFactory")
        .configurationParameter(Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true")
        .build();
  }

  private static LauncherConfig onlyCucumber() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .addTestEngines(new CucumberTestEngine())
        .build();
  }

  private static final class Results implements TestExecutionListener {
    private final Map<String, Optional<Throwable>> endings = new LinkedHashMap<>();

    @Override
    public void executionFinished(TestIdentifier scenario, TestExecutionResult result) {
      if (scenario.isTest()) {
        Object earlier = endings.put(scenario.getDisplayName(), result.getThrowable());
        if (earlier != null) {
          throw new IllegalStateException("two scenarios are called " + scenario.getDisplayName());
        }
      }
    }
  }
}
