package org.handlebook.runner.gherkin;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.Node;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A feature whose scenarios are found by their place at once, where the stock one searches all of
 * them each time.
 */
final class IndexedFeature implements Feature {
  private final io.cucumber.core.gherkin.Feature feature;
  private final List<Pickle> pickles;
  private final Map<Location, Pickle> byLocation;

  IndexedFeature(io.cucumber.core.gherkin.Feature feature) {
    this.feature = feature;
    List<Pickle> originals = feature.getPickles();
    this.pickles = new ArrayList<>(originals.size());
    this.byLocation = new HashMap<>(originals.size() * 2);
    for (Pickle original : originals) {
      Pickle pickle = new EnglishPickle(original);
      pickles.add(pickle);
      byLocation.put(pickle.getLocation(), pickle);
    }
  }

  @Override
  public Pickle getPickleAt(Node node) {
    Pickle pickle = byLocation.get(node.getLocation());
    if (pickle == null) {
      throw new NoSuchElementException(
          "No scenario in " + getUri() + " at line " + node.getLocation().getLine());
    }
    return pickle;
  }

  @Override
  public List<Pickle> getPickles() {
    return pickles;
  }

  @Override
  public Collection<Node> elements() {
    return feature.elements();
  }

  @Override
  public Location getLocation() {
    return feature.getLocation();
  }

  @Override
  public Optional<String> getKeyword() {
    return feature.getKeyword();
  }

  @Override
  public Optional<String> getName() {
    return feature.getName();
  }

  @Override
  public Optional<Node> getParent() {
    return Optional.empty();
  }

  @Override
  public URI getUri() {
    return feature.getUri();
  }

  @Override
  public String getSource() {
    return feature.getSource();
  }

  @Override
  public Iterable<?> getParseEvents() {
    return feature.getParseEvents();
  }
}
