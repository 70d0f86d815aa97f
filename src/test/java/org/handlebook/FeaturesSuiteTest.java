package org.handlebook;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.OBJECT_FACTORY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.SelectFile;
import org.junit.platform.suite.api.Suite;

/** That the suite of features lets nothing slip through. */
final class FeaturesSuiteTest {
  private static final String RESOURCES = "src/test/resources/org/handlebook/";

  @Suite
  @IncludeEngines("cucumber")
  @SelectDirectories(RESOURCES + "unreadable/syntax")
  static final class WithSyntaxError {}

  @Suite
  @IncludeEngines("cucumber")
  @SelectFile("features/rules/inheritance.feature")
  @SelectDirectories(RESOURCES + "unreadable/empty")
  @ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.handlebook.steps")
  static final class WithFileWithoutScenarios {}

  @Suite
  @IncludeEngines("cucumber")
  @SelectDirectories(RESOURCES + "leftout")
  @ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.handlebook.steps")
  @ConfigurationParameter(
      key = OBJECT_FACTORY_PROPERTY_NAME,
      value = "org.handlebook.runner.glue.ScenarioObjects")
  @ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "org.handlebook.NothingLeftOut")
  static final class WithEmptyScenario {
    @AfterSuite
    static void nothingIsLeftOut() {
      FeaturesTest.nothingIsLeftOut();
    }
  }

  @Test
  void failsOnSyntaxErrors() {
    assertThat(failures(WithSyntaxError.class))
        .contains("syntax.feature:3: `Scenerio` opens nothing here", "write `Scenario:`");
  }

  @Test
  void failsOnFilesWithoutScenarios() {
    assertThat(failures(WithFileWithoutScenarios.class))
        .contains("empty.feature:1: this file has no scenario");
  }

  @Test
  void failsOnScenariosWithoutSteps() {
    assertThat(failures(WithEmptyScenario.class)).contains("leftout.feature:3 It says nothing");
  }

  @Test
  void checksForScenariosThatAreLeftOut() {
    String plugins =
        Arrays.stream(FeaturesTest.class.getAnnotationsByType(ConfigurationParameter.class))
            .filter(parameter -> parameter.key().equals(PLUGIN_PROPERTY_NAME))
            .map(ConfigurationParameter::value)
            .collect(Collectors.joining());

    assertThat(plugins).contains(NothingLeftOut.class.getName());
  }

  private static String failures(Class<?> suite) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(selectClass(suite)).build(),
            listener);
    return listener.getSummary().getFailures().stream()
        .map(failure -> String.valueOf(failure.getException().getMessage()))
        .collect(Collectors.joining("\n"));
  }
}
