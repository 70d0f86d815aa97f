package org.handlebook.report.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.handlebook.record.json.JsonValue;
import org.handlebook.record.json.JsonWriter;
import org.handlebook.report.run.Keyed;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.MergedFeature;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ScenarioKey;
import org.handlebook.report.run.Status;
import org.handlebook.report.run.Verdict;

/**
 * How each scenario ended when it last ran, on each system: the small file that the next report is
 * held against. What a run leaves out, or lost, stays as it was.
 *
 * @param run tells the last run from others
 * @param since when the last run was, as people read it; "" when there was none
 * @param endings by scenario, then by system
 */
public record Results(
    String run, String since, SortedMap<ScenarioKey, Map<String, Status>> endings) {
  /** What the file is called in a folder of reports. */
  public static final String FILE = "results.json";

  private static final String FORMAT = "1";

  /** Nothing is known. */
  static final Results NONE = new Results("", "", new TreeMap<>());

  /**
   * Reads what a run left.
   *
   * @param path the file, or the folder of reports that has it
   * @return absent when it is none
   */
  public static Optional<Results> read(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    try {
      JsonValue json = JsonValue.read(Files.readString(file));
      return json.get("format").text().equals(FORMAT) ? Optional.of(of(json)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns what the last run left in a folder of reports; nothing where there was none. */
  public static Results kept(Path folder) {
    return read(folder).orElse(NONE);
  }

  /** Returns what runs say, side by side. */
  public static Results of(List<RecordedRun> runs, Collection<MergedFeature> features) {
    SortedMap<ScenarioKey, Map<String, Status>> endings = new TreeMap<>();
    Keyed.of(features)
        .forEach(
            keyed -> {
              Map<String, Status> ofOne = new LinkedHashMap<>();
              for (int i = 0; i < runs.size(); i++) {
                String system = runs.get(i).system();
                keyed
                    .scenario()
                    .in(i)
                    .filter(result -> result.ending() != Status.LOST)
                    .ifPresent(result -> ofOne.put(system, result.ending()));
              }
              if (!ofOne.isEmpty()) {
                endings.put(keyed.key(), ofOne);
              }
            });
    return new Results(RecordedRun.moment(runs), RecordedRun.started(runs), endings);
  }

  /** Returns whether no run was before. */
  boolean isNothing() {
    return endings.isEmpty();
  }

  /**
   * Returns what is known after a later run.
   *
   * @param everything whether that was of all there is, so that the rest is gone
   */
  public Results after(Results later, boolean everything) {
    SortedMap<ScenarioKey, Map<String, Status>> known = new TreeMap<>();
    if (!everything) {
      known.putAll(endings);
    }
    later.endings.forEach(
        (key, told) -> {
          Map<String, Status> all = new LinkedHashMap<>(endings.getOrDefault(key, Map.of()));
          all.putAll(told);
          known.put(key, all);
        });
    return new Results(later.run, later.since, known);
  }

  /**
   * Writes them.
   *
   * @param runs those that the last run was, for its verdict and what it lacks
   */
  public void write(List<RecordedRun> runs, OutputStream out) throws IOException {
    List<String> systems = systems();
    Verdict verdict = Verdict.of(runs);
    JsonWriter json = new JsonWriter();
    json.startObject()
        .field("format", FORMAT)
        .field("run", run)
        .field("since", since)
        .field("verdict", verdict.kind().style())
        .field("says", verdict.english())
        .field("missing", missing(runs))
        .field("systems", systems);
    json.startArray("scenarios");
    endings.forEach((key, told) -> write(key, told, systems, json));
    json.endArray().endObject();
    out.write(json.take().getBytes(UTF_8));
    out.write('\n');
    out.flush();
  }

  private static List<String> missing(List<RecordedRun> runs) {
    return runs.stream().flatMap(run -> run.model().lacks().stream()).map(Lack::english).toList();
  }

  private List<String> systems() {
    TreeSet<String> systems = new TreeSet<>();
    endings.values().forEach(told -> systems.addAll(told.keySet()));
    return List.copyOf(systems);
  }

  private static void write(
      ScenarioKey key, Map<String, Status> told, List<String> systems, JsonWriter json) {
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
    json.endArray().endObject();
  }

  private static Results of(JsonValue json) {
    List<String> systems = json.get("systems").elements().stream().map(JsonValue::text).toList();
    SortedMap<ScenarioKey, Map<String, Status>> endings = new TreeMap<>();
    for (JsonValue scenario : json.get("scenarios").elements()) {
      endings.put(key(scenario), endings(scenario, systems));
    }
    return new Results(json.get("run").text(), json.get("since").text(), endings);
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
