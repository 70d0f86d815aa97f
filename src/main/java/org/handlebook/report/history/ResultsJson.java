package org.handlebook.report.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
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

  /** The last line. */
  static final String END = "]}";

  private ResultsJson() {}

  /** Writes a line about all, then a line for each scenario, in order. */
  static void write(Results results, List<RecordedRun> runs, OutputStream stream)
      throws IOException {
    List<String> systems = systems(results);
    List<String> lines = new ArrayList<>(results.untouched().lines());
    results.endings().forEach((key, told) -> lines.add(scenario(key, told, results, systems)));
    Collections.sort(lines);
    OutputStream out = new BufferedOutputStream(stream, 1 << 16);
    out.write(head(results, runs, systems).getBytes(UTF_8));
    String separator = "\n";
    for (String line : lines) {
      out.write((separator + line).getBytes(UTF_8));
      separator = ",\n";
    }
    out.write(("\n" + END + "\n").getBytes(UTF_8));
    out.flush();
  }

  private static String head(Results results, List<RecordedRun> runs, List<String> systems) {
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
    return json.take();
  }

  private static List<String> missing(List<RecordedRun> runs) {
    return runs.stream().flatMap(run -> run.model().lacks().stream()).map(Lack::english).toList();
  }

  private static List<String> systems(Results results) {
    TreeSet<String> systems = new TreeSet<>(results.untouched().systems());
    results.endings().values().forEach(told -> systems.addAll(told.keySet()));
    return List.copyOf(systems);
  }

  private static String scenario(
      ScenarioKey key, Map<String, Status> told, Results results, List<String> systems) {
    JsonWriter json = new JsonWriter();
    writeKey(key, json);
    json.startArray("endings");
    for (String system : systems) {
      Status ending = told.get(system);
      json.element(ending == null ? "" : ending.style());
    }
    json.endArray();
    Optional.ofNullable(results.pasts().get(key)).ifPresent(past -> past.write(systems, json));
    return json.endObject().take();
  }

  /** Returns what the line of a scenario begins with. */
  static String key(ScenarioKey key) {
    JsonWriter json = new JsonWriter();
    writeKey(key, json);
    return json.take();
  }

  private static void writeKey(ScenarioKey key, JsonWriter json) {
    json.startObject().field("uri", key.uri()).field("rule", key.rule()).field("name", key.name());
    if (!key.example().isEmpty()) {
      json.field("example", key.example());
    }
    if (key.turn() > 1) {
      json.field("turn", key.turn());
    }
  }

  /**
   * Returns what a file says.
   *
   * @param head all but its scenarios
   * @param scenarios those of which something is to be known
   */
  static Results read(JsonValue head, Iterable<JsonValue> scenarios, UntouchedLines untouched) {
    List<String> systems = systems(head);
    SortedMap<ScenarioKey, Map<String, Status>> endings = new TreeMap<>();
    Map<ScenarioKey, ScenarioPast> pasts = new HashMap<>();
    for (JsonValue scenario : scenarios) {
      ScenarioKey key = key(scenario);
      endings.put(key, endings(scenario, systems));
      pasts.put(key, ScenarioPast.read(scenario, systems));
    }
    return new Results(
        head.get("run").text(),
        head.get("since").text(),
        endings,
        pasts,
        (int) ScenarioPast.number(head.get("number")),
        head.get("trend").elements().stream().map(TrendPoint::read).toList(),
        untouched);
  }

  static boolean isFormat(JsonValue head) {
    return head.get("format").text().equals(FORMAT);
  }

  static List<String> systems(JsonValue head) {
    return head.get("systems").elements().stream().map(JsonValue::text).toList();
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
