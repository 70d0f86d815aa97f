package org.handlebook.report.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ScenarioKey;
import org.handlebook.report.run.Status;
import org.handlebook.report.run.Verdict;

/** Results as the text of their file. */
final class ResultsJson {
  private static final String FORMAT = "1";

  private ResultsJson() {}

  static String of(Results results, List<RecordedRun> runs) {
    List<String> systems = systems(results);
    Verdict verdict = Verdict.of(runs);
    JsonWriter json = new JsonWriter();
    json.startObject()
        .field("format", FORMAT)
        .field("run", results.run())
        .field("since", results.since())
        .field("verdict", verdict.kind().style())
        .field("says", verdict.english())
        .field("missing", missing(runs));
    runs.stream()
        .flatMap(run -> run.version().stream())
        .findFirst()
        .ifPresent(version -> json.field("version", version));
    runs.stream()
        .flatMap(run -> run.code().stream())
        .findFirst()
        .ifPresent(code -> code.write(json));
    json.field("number", results.number()).startArray("trend");
    results.trend().forEach(point -> point.write(json));
    json.endArray().field("systems", systems).startArray("scenarios");
    results.endings().forEach((key, told) -> write(key, told, results, systems, json));
    return json.endArray().endObject().take();
  }

  private static List<String> missing(List<RecordedRun> runs) {
    return runs.stream().flatMap(run -> run.model().lacks().stream()).map(Lack::english).toList();
  }

  private static List<String> systems(Results results) {
    TreeSet<String> systems = new TreeSet<>();
    results.endings().values().forEach(told -> systems.addAll(told.keySet()));
    return List.copyOf(systems);
  }

  private static void write(
      ScenarioKey key,
      Map<String, Status> told,
      Results results,
      List<String> systems,
      JsonWriter json) {
    json.startObject().field("uri", key.uri()).field("rule", key.rule()).field("name", key.name());
    if (!key.example().isEmpty()) {
      json.field("example", key.example());
    }
    if (key.turn() > 1) {
      json.field("turn", key.turn());
    }
    json.startArray("endings");
    for (String system : systems) {
      Status ending = told.get(system);
      json.element(ending == null ? "" : ending.style());
    }
    json.endArray();
    Optional.ofNullable(results.pasts().get(key)).ifPresent(past -> past.write(systems, json));
    json.endObject();
  }

  /** Returns what a file says; empty when it is none, or of another format. */
  static Optional<Results> read(JsonValue json) {
    return json.get("format").text().equals(FORMAT) ? Optional.of(of(json)) : Optional.empty();
  }

  private static Results of(JsonValue json) {
    List<String> systems = json.get("systems").elements().stream().map(JsonValue::text).toList();
    SortedMap<ScenarioKey, Map<String, Status>> endings = new TreeMap<>();
    Map<ScenarioKey, ScenarioPast> pasts = new HashMap<>();
    for (JsonValue scenario : json.get("scenarios").elements()) {
      ScenarioKey key = key(scenario);
      endings.put(key, endings(scenario, systems));
      pasts.put(key, ScenarioPast.read(scenario, systems));
    }
    return new Results(
        json.get("run").text(),
        json.get("since").text(),
        endings,
        pasts,
        (int) ScenarioPast.number(json.get("number")),
        json.get("trend").elements().stream().map(TrendPoint::read).toList());
  }

  private static ScenarioKey key(JsonValue scenario) {
    String turn = scenario.get("turn").text();
    return new ScenarioKey(
        scenario.get("uri").text(),
        scenario.get("rule").text(),
        scenario.get("name").text(),
        scenario.get("example").text(),
        turn.matches("[0-9]{1,9}") ? Integer.parseInt(turn) : 1);
  }

  private static Map<String, Status> endings(JsonValue scenario, List<String> systems) {
    Map<String, Status> told = new LinkedHashMap<>();
    List<JsonValue> words = new ArrayList<>(scenario.get("endings").elements());
    for (int i = 0; i < Math.min(words.size(), systems.size()); i++) {
      String system = systems.get(i);
      Status.ofStyle(words.get(i).text()).ifPresent(ending -> told.put(system, ending));
    }
    return told;
  }
}
