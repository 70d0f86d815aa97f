package org.handlebook.runner.gherkin;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.gherkin.Step;
import io.cucumber.plugin.event.Location;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that tells the runner it is English, whatever its language: the runner would otherwise
 * build and announce all step definitions again each time the language changes. Messages carry the
 * true language.
 */
final class EnglishPickle implements Pickle {
  private final Pickle pickle;
  private final Location location;

  EnglishPickle(Pickle pickle) {
    this.pickle = pickle;
    this.location = pickle.getLocation();
  }

  @Override
  public String getLanguage() {
    return "en";
  }

  @Override
  public String getKeyword() {
    return pickle.getKeyword();
  }

  @Override
  public String getName() {
    return pickle.getName();
  }

  @Override
  public Location getLocation() {
    return location;
  }

  @Override
  public Location getScenarioLocation() {
    return pickle.getScenarioLocation();
  }

  @Override
  public Optional<Location> getRuleLocation() {
    return pickle.getRuleLocation();
  }

  @Override
  public Optional<Location> getFeatureLocation() {
    return pickle.getFeatureLocation();
  }

  @Override
  public Optional<Location> getExamplesLocation() {
    return pickle.getExamplesLocation();
  }

  @Override
  public List<Step> getSteps() {
    return pickle.getSteps();
  }

  @Override
  public List<String> getTags() {
    return pickle.getTags();
  }

  @Override
  public URI getUri() {
    return pickle.getUri();
  }

  @Override
  public String getId() {
    return pickle.getId();
  }
}
