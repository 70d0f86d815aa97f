package org.handlebook.report.page;

import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.Product;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.report.history.ScenarioPast;
import org.handlebook.report.run.Cause;
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
  private final PageContext context;
  private final PageBlocks blocks = new PageBlocks();
  private final JsonWriter json = new JsonWriter(true);
  private final Map<String, Integer> causes = new LinkedHashMap<>();
  private List<String> columns = List.of();

  PageIndex(List<RecordedRun> runs, PageContext context) {
    this.runs = runs;
    this.context = context;
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
    optional("sentences", context.sentences());
    context.changes().ifPresent(since -> since.write("changes", json));
    json.startArray("trend");
    context.trend().forEach(point -> point.write(json));
    json.endArray();
    json.startArray("unreadable");
    runs.forEach(run -> runErrors(run.model()));
    json.endArray().startArray("features");
    for (MergedFeature feature : features) {
      feature(feature);
      json.drainTo(out);
    }
    json.endArray().field("causes", List.copyOf(causes.keySet())).endObject().drainTo(out);
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
    model.meta().ifPresent(meta -> json.field("tools", tools(run, meta)));
    run.code().ifPresent(code -> code.write(json));
    json.endObject();
  }

  private static String tools(RecordedRun run, Meta meta) {
    return run.version().map(version -> "Handlebook " + version + " · ").orElse("")
        + name(meta.getImplementation())
        + " · "
        + name(meta.getOs());
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
    feature.rules().forEach(rule -> rule(text.uri(), rule));
    json.endArray().endObject();
  }

  private void rule(String uri, MergedRule rule) {
    RuleResult text = rule.text();
    json.startObject().field("name", text.name()).field("line", text.line());
    optional("description", text.description().strip());
    optional("tags", text.tags());
    json.startArray("scenarios");
    columns = List.of();
    rule.scenarios().forEach(scenario -> scenario(uri, scenario));
    json.endArray().endObject();
  }

  private void scenario(String uri, MergedScenario scenario) {
    ScenarioResult text = scenario.text();
    json.startObject().field("name", text.name()).field("line", text.line());
    optional("example", text.example());
    columns(text.columns());
    optional("tags", text.tags());
    String place = uri + ':' + text.line();
    optional("relation", context.relations().getOrDefault(place, ""));
    Optional.ofNullable(context.pasts().get(place)).ifPresent(this::past);
    json.startArray("runs");
    for (int i = 0; i < runs.size(); i++) {
      int run = i;
      scenario.in(run).ifPresentOrElse(result -> result(run, result), () -> json.element(0));
    }
    json.endArray().endObject();
  }

  private void past(ScenarioPast past) {
    optional("since", past.since());
    if (past.isFlaky()) {
      json.field("flips", past.flips().size());
    }
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
    if (result.isUnexpected()) {
      unexpected(result);
    }
    json.endArray();
  }

  /** The failing step, its line and which cause it has. */
  private void unexpected(ScenarioResult result) {
    ScenarioResult.Failure failure = result.failure();
    json.element(failure == null ? "" : failure.step());
    json.element(failure == null ? 0 : failure.line());
    json.element(causes.computeIfAbsent(Cause.of(result), cause -> causes.size()));
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
