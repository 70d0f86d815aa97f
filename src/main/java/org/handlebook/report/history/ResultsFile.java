package org.handlebook.report.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.record.json.JsonValue;

/**
 * A file of results that a run left. Of one that has a scenario a line, only those are looked into
 * that are asked for; one of a former version has but one line.
 */
final class ResultsFile {
  private final List<String> lines;
  private final JsonValue head;

  private ResultsFile(List<String> lines) {
    this.lines = lines;
    this.head =
        JsonValue.read(hasLines() ? lines.get(0) + ResultsJson.END : String.join("", lines));
  }

  /**
   * Reads the lines of a file.
   *
   * @param path the file, or the folder of reports that has it
   * @return absent when there is none, or it is of another format
   */
  static Optional<ResultsFile> read(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(Results.FILE) : path;
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new ResultsFile(Files.readAllLines(file)))
          .filter(read -> ResultsJson.isFormat(read.head));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean hasLines() {
    return lines.size() > 1 && lines.get(lines.size() - 1).equals(ResultsJson.END);
  }

  /** Returns all that the file says. */
  Results everything() {
    List<JsonValue> scenarios =
        hasLines()
            ? scenarios().stream().map(JsonValue::read).toList()
            : head.get("scenarios").elements();
    return ResultsJson.read(head, scenarios, UntouchedLines.NONE);
  }

  /** Returns what the file says of the scenarios of a later run; the lines of others are kept. */
  Results about(Results later) {
    List<String> systems = ResultsJson.systems(head);
    boolean isOfNewSystem =
        later.endings().values().stream().anyMatch(told -> !systems.containsAll(told.keySet()));
    if (isOfNewSystem || !hasLines()) {
      return everything();
    }
    Set<String> wanted = new HashSet<>();
    later.endings().keySet().forEach(key -> wanted.add(ResultsJson.key(key)));
    List<JsonValue> scenarios = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String line : scenarios()) {
      if (wanted.contains(UntouchedLines.key(line))) {
        scenarios.add(JsonValue.read(line));
      } else {
        others.add(line);
      }
    }
    return ResultsJson.read(head, scenarios, new UntouchedLines(systems, others));
  }

  private List<String> scenarios() {
    return lines.subList(1, lines.size() - 1).stream()
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .filter(line -> line.startsWith("{\"uri\":"))
        .toList();
  }
}
