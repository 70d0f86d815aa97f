package acme.leak;

import io.cucumber.core.options.Constants;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Scenarios in Handlebook's sentences and ours. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("acme.leak")
@ConfigurationParameter(key = Constants.GLUE_PROPERTY_NAME, value = "org.handlebook.steps, acme.leak")
@ConfigurationParameter(key = Constants.PLUGIN_PROPERTY_NAME, value = "message:target/leak.ndjson")
final class LeakTest {}
