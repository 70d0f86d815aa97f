package org.handlebook;

import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.JUNIT_PLATFORM_LONG_NAMING_STRATEGY_EXAMPLE_NAME_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.OBJECT_FACTORY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_DYNAMIC_FACTOR_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PUBLISH_QUIET_PROPERTY_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/**
 * Every scenario in {@code features/}, through the engine that {@code handlebook run} uses: the
 * proof by {@code mvn verify}.
 *
 * <p>A feature file that cannot be read, one without scenarios, a sentence that nobody knows and a
 * scenario that is skipped or empty fail the build. The report of this run lies in {@code
 * target/acceptance}; {@code reports/} is for people's own runs.
 */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "org.handlebook.steps")
@ConfigurationParameter(
    key = OBJECT_FACTORY_PROPERTY_NAME,
    value = "io.cucumber.picocontainer.PicoFactory")
@ConfigurationParameter(
    key = PLUGIN_PROPERTY_NAME,
    value =
        "org.handlebook.runner.MessagePlugin:target/acceptance, org.handlebook.NothingLeftOut,"
            + " org.handlebook.Occurrences")
@ConfigurationParameter(key = PLUGIN_PUBLISH_QUIET_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = PARALLEL_EXECUTION_ENABLED_PROPERTY_NAME, value = "true")
@ConfigurationParameter(key = PARALLEL_CONFIG_STRATEGY_PROPERTY_NAME, value = "dynamic")
@ConfigurationParameter(key = PARALLEL_CONFIG_DYNAMIC_FACTOR_PROPERTY_NAME, value = "1")
@ConfigurationParameter(key = JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME, value = "long")
@ConfigurationParameter(
    key = JUNIT_PLATFORM_LONG_NAMING_STRATEGY_EXAMPLE_NAME_PROPERTY_NAME,
    value = "pickle")
final class FeaturesTest {
  @AfterSuite
  static void nothingIsLeftOut() {
    assertThat(NothingLeftOut.leftOut())
        .as("scenarios that were skipped or have no step")
        .isEmpty();
  }

  @AfterSuite
  static void everySentenceAndEveryCallOccurs() {
    assertThat(Occurrences.neverSaid()).as("sentences that no scenario says").isEmpty();
    assertThat(Occurrences.neverAccepted()).as("calls that Windows never accepts").isEmpty();
    assertThat(Occurrences.neverRefused())
        .as("calls that Windows never refuses in a scenario")
        .isEmpty();
  }
}
