package acme.shop;

import io.cucumber.core.options.Constants;
import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Scenarios that were here before Handlebook, and mean what they meant. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("acme.shop")
@ConfigurationParameter(key = Constants.GLUE_PROPERTY_NAME, value = "acme.shop")
final class ShopTest {}
