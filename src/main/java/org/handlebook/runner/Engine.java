package org.handlebook.runner;

import io.cucumber.junit.platform.engine.Constants;
import io.cucumber.junit.platform.engine.CucumberTestEngine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlebook.runner.gherkin.FeatureListener;
import org.handlebook.runner.glue.ScenarioObjects;
import org.handlebook.runner.scope.RunScope;
import org.handlebook.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.discovery.FilePosition;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryListener;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Cucumber's engine on the JUnit Platform, set up for one run. */
final class Engine {
  /**
   * Below this size a second thread costs more, in building its own step definitions, than it
   * saves.
   */
  private static final long WORTH_THREADS = 12_000;

  /** Where, below the sentences, are those alone that the features can need. */
  private static final String CHOSEN = ".chosen";

  /** Where the same are for systems which may differ. */
  private static final String TOLERANT = ".tolerant";

  private final RunRequest request;
  private final @Nullable ShardFilter shard;
  private final PostDiscoveryFilter filter;
  private final Launcher launcher = LauncherFactory.create(onlyCucumber());

  Engine(RunRequest request) {
    this.request = request;
    ShardPlan plan = request.plan();
    this.shard = plan == null ? null : new ShardFilter(plan);
    this.filter =
        ScenarioFilter.of(request.tags(), request.name(), shard == null ? any -> true : shard);
  }

  TestPlan discover(List<FeatureFile> files, LauncherDiscoveryListener listener) {
    LauncherDiscoveryRequest wanted =
        LauncherDiscoveryRequestBuilder.request()
            .enableImplicitConfigurationParameters(false)
            .selectors(selectors(files))
            .filters(filter)
            .configurationParameters(parameters(files))
            .configurationParameter(
                LauncherConstants.DISCOVERY_ISSUE_FAILURE_PHASE_PROPERTY_NAME, "execution")
            .listeners(listener)
            .build();
    try (RunScope.Binding reading = bindShard();
        RunScope.Binding told = RunScope.binding(Language.class, request.language())) {
      return launcher.discover(wanted);
    }
  }

  /** Returns the language of the person who is told what cannot be read. */
  Language language() {
    return request.language();
  }

  /** Returns whether scenarios were found, and left to other shards. */
  boolean isAnyInOtherShards() {
    return shard != null && shard.isAnyElsewhere();
  }

  private RunScope.Binding bindShard() {
    return shard == null ? () -> {} : RunScope.binding(FeatureListener.class, shard);
  }

  void execute(TestPlan plan, Breakdown breakdown) {
    launcher.execute(plan, breakdown);
  }

  private static List<DiscoverySelector> selectors(List<FeatureFile> files) {
    List<DiscoverySelector> selectors = new ArrayList<>(files.size());
    for (FeatureFile file : files) {
      Set<Integer> parts = file.lines();
      if (parts.isEmpty()) {
        selectors.add(DiscoverySelectors.selectFile(file.path().toFile()));
      }
      for (int part : parts) {
        selectors.add(DiscoverySelectors.selectFile(file.path().toFile(), FilePosition.from(part)));
      }
    }
    return selectors;
  }

  private Map<String, String> parameters(List<FeatureFile> files) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put(Constants.GLUE_PROPERTY_NAME, glue());
    parameters.put(Constants.PLUGIN_PROPERTY_NAME, MessagePlugin.class.getName());
    parameters.put(Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, "true");
    parameters.put(Constants.OBJECT_FACTORY_PROPERTY_NAME, objectFactory());
    parameters.put(
        Constants.JUNIT_PLATFORM_SHORT_NAMING_STRATEGY_EXAMPLE_NAME_PROPERTY_NAME, "pickle");
    if (request.threads() > 1 && isWorthThreads(files)) {
      runInParallel(parameters);
    }
    return parameters;
  }

  /** Scenarios on a real system wait for it most of the time. */
  private boolean isWorthThreads(List<FeatureFile> files) {
    return request.known() != null || FeatureFile.bytes(files) > WORTH_THREADS;
  }

  private String glue() {
    if (request.known() != null) {
      return request.glue() + TOLERANT;
    }
    return request.glue().equals(RunRequest.SENTENCES) ? request.glue() + CHOSEN : request.glue();
  }

  /** Other people's steps may need all that a container can do. */
  private String objectFactory() {
    return request.glue().equals(RunRequest.SENTENCES)
        ? ScenarioObjects.class.getName()
        : "io.cucumber.picocontainer.PicoFactory";
  }

  private void runInParallel(Map<String, String> parameters) {
    String threads = Integer.toString(request.threads());
    parameters.put(Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, "true");
    parameters.put(Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, "fixed");
    parameters.put(Constants.PARALLEL_CONFIG_FIXED_PARALLELISM_PROPERTY_NAME, threads);
    parameters.put(Constants.PARALLEL_CONFIG_FIXED_MAX_POOL_SIZE_PROPERTY_NAME, threads);
  }

  private static LauncherConfig onlyCucumber() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .addTestEngines(new CucumberTestEngine())
        .build();
  }
}
