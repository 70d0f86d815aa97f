package org.handlebook.runner;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.handlebook.report.run.ScenarioKey;
import org.handlebook.runner.gherkin.FeatureListener;
import org.handlebook.runner.gherkin.FeatureUri;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * Keeps the scenarios of one shard. It hears of each feature while that is read, since what the
 * platform knows of a scenario leaves out the values of its row.
 */
final class ShardFilter implements FeatureListener, Predicate<TestDescriptor> {
  private final ShardPlan shard;
  private final Set<Place> chosen = new HashSet<>();
  private boolean isAnyElsewhere;

  private record Place(String file, long line) {}

  ShardFilter(ShardPlan shard) {
    this.shard = shard;
  }

  @Override
  public void read(Feature feature) {
    String file = FeatureUri.readable(feature.getUri());
    List<Pickle> pickles = new ArrayList<>();
    for (Object event : feature.getParseEvents()) {
      ((Envelope) event).getPickle().ifPresent(pickles::add);
    }
    for (Object event : feature.getParseEvents()) {
      ((Envelope) event)
          .getGherkinDocument()
          .ifPresent(document -> choose(file, document, pickles));
    }
  }

  private void choose(String file, GherkinDocument document, List<Pickle> pickles) {
    ScenarioKey.of(document, pickles)
        .forEach(
            (line, key) -> {
              if (shard.has(key)) {
                chosen.add(new Place(file, line));
              }
            });
  }

  /** Returns whether the shard has the scenario. */
  @Override
  public boolean test(TestDescriptor scenario) {
    boolean kept = scenario.getSource().filter(source -> isChosen((FileSource) source)).isPresent();
    isAnyElsewhere |= !kept;
    return kept;
  }

  /** Returns whether scenarios were left to other shards. */
  boolean isAnyElsewhere() {
    return isAnyElsewhere;
  }

  private boolean isChosen(FileSource source) {
    File file = source.getFile();
    String name = FeatureUri.readable(FeatureUri.inProject(file.toURI()));
    return source
        .getPosition()
        .filter(position -> chosen.contains(new Place(name, position.getLine())))
        .isPresent();
  }
}
