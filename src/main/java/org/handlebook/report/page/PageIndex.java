package org.handlebook.report.page;

import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Product;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.report.history.Changes;
import org.handlebook.report.run.FeatureResult;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.MergedFeature;
import org.handlebook.report.run.MergedRule;
import org.handlebook.report.run.MergedScenario;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.RuleResult;
import org.handlebook.report.run.RunModel;
import org.handlebook.report.run.ScenarioResult;
import org.handlebook.report.run.Status;
import org.handlebook.report.run.UtcTime;
import org.handlebook.report.run.Verdict;

/**
 * What the page's script is told at once, as one JSON object: systems, features, rules and
 * scenarios with how they went; everything but the steps.
 */
public final class PageIndex {
  private static final int FORMAT = 1;

  /** Results name endings by their place here. */
  private static final List<Status> ENDINGS = List.of(Status.values());

  private static final long NANOS_IN_MILLI = 1_000_000;

  private final List<RecordedRun> runs;
  private final Optional<Changes> changes;
  private final PageBlocks blocks = new PageBlocks();
  private final JsonWriter json = new JsonWriter(true);
  private List<String> columns = List.of();

  PageIndex(List<RecordedRun> runs, Optional<Changes> changes) {
    this.runs = runs;
    this.changes = changes;
  }

  /**
   * Writes the index.
   *
   * @return where it says that the steps are
   */
  PageBlocks write(Collection<MergedFeature> features, Verdict verdict, OutputStream out)
      throws IOException {
    json.startObject().field("format", FORMAT);
    verdict(verdict);
    json.startArray("systems");
    runs.forEach(this::system);
    json.endArray().startArray("endings");
    ENDINGS.forEach(ending -> json.element(ending.style()));
    json.endArray();
    runs.stream()
        .flatMap(run -> run.model().catalogue().stream())
        .findFirst()
        .ifPresent(catalogue -> json.key("catalogue").json(catalogue));
    changes.ifPresent(since -> since.write("changes", json));
    json.startArray("unreadable");
    runs.forEach(run -> runErrors(run.model()));
    json.endArray().startArray("features");
    for (MergedFeature feature : features) {
      feature(feature);
      json.drainTo(out);
    }
    json.endArray().endObject().drainTo(out);
    return blocks;
  }

  private void verdict(Verdict verdict) {
    json.startObject("verdict").field("kind", verdict.kind().style());
    json.field("en", verdict.english()).field("ko", verdict.korean()).endObject();
  }

  private void system(RecordedRun run) {
    RunModel model = run.model();
    json.startObject().field("name", run.system());
    json.startArray("lacks");
    for (Lack lack : model.lacks()) {
      json.startObject().field("en", lack.english()).field("ko", lack.korean()).endObject();
    }
    json.endArray();
    model.start().ifPresent(start -> json.field("started", UtcTime.of(start.getTimestamp())));
    model
        .tenthsOfSeconds()
        .ifPresent(tenths -> json.key("seconds").json(tenths / 10 + "." + tenths % 10));
    model.meta().ifPresent(meta -> json.field("tools", tools(meta)));
    json.endObject();
  }

  private static String tools(Meta meta) {
    return name(meta.getImplementation()) + " · " + name(meta.getOs());
  }

  private static String name(Product product) {
    return product.getName() + product.getVersion().map(version -> ' ' + version).orElse("");
  }

  private void runErrors(RunModel model) {
    for (RunModel.RunError error : model.runErrors()) {
      json.startObject().field("what", error.what()).field("why", error.why()).endObject();
    }
  }

  private void feature(MergedFeature feature) {
    FeatureResult text = feature.text();
    json.startObject().field("uri", text.uri()).field("title", text.title());
    json.field("language", text.language());
    optional("description", text.description().strip());
    optional("tags", text.tags());
    json.startArray("rules");
    feature.rules().forEach(this::rule);
    json.endArray().endObject();
  }

  private void rule(MergedRule rule) {
    RuleResult text = rule.text();
    json.startObject().field("name", text.name()).field("line", text.line());
    optional("description", text.description().strip());
    optional("tags", text.tags());
    json.startArray("scenarios");
    columns = List.of();
    rule.scenarios().forEach(this::scenario);
    json.endArray().endObject();
  }

  private void scenario(MergedScenario scenario) {
    ScenarioResult text = scenario.text();
    json.startObject().field("name", text.name()).field("line", text.line());
    optional("example", text.example());
    columns(text.columns());
    optional("tags", text.tags());
    json.startArray("runs");
    for (int i = 0; i < runs.size(); i++) {
      int run = i;
      scenario.in(run).ifPresentOrElse(result -> result(run, result), () -> json.element(0));
    }
    json.endArray().endObject();
  }

  /** The head of a table of examples, with the first of its rows. */
  private void columns(List<String> head) {
    if (!head.equals(columns)) {
      optional("columns", head);
    }
    columns = head;
  }

  private void result(int run, ScenarioResult result) {
    PageBlocks.Place place = blocks.add(run, runs.get(run).store(), result.details());
    json.startArray()
        .element(ENDINGS.indexOf(result.ending()))
        .element(result.nanos() / NANOS_IN_MILLI);
    json.element(place.block()).element(place.item());
    if (result.ending() != Status.PASSED) {
      json.element(result.shortExplanation());
    }
    json.endArray();
  }

  private void optional(String field, String text) {
    if (!text.isEmpty()) {
      json.field(field, text);
    }
  }

  private void optional(String field, List<String> texts) {
    if (!texts.isEmpty()) {
      json.field(field, texts);
    }
  }
}
