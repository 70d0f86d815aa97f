package org.handlebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.handlebook.cli.engine.FeatureFile;
import org.handlebook.cli.engine.Refusal;

/** A scenario as it stands in its file. */
final class ScenarioLines {
  private static final Pattern HEAD = Pattern.compile("\\s*(Scenario|Example\\b|시나리오)[^:]*:.*");
  private static final Pattern AFTER =
      Pattern.compile("\\s*(@|(Scenario|Example|시나리오|Rule|Background|배경)\\b[^:]*:).*");

  private ScenarioLines() {}

  /** The lines of the scenario at the file's line, without blank ones around. */
  static List<String> at(FeatureFile file) {
    List<String> lines = read(file);
    int wanted = Math.min(lines.size(), file.lines().iterator().next()) - 1;
    int first = wanted;
    while (first > 0 && !HEAD.matcher(lines.get(first)).matches()) {
      first--;
    }
    int end = first + 1;
    while (end < lines.size() && !AFTER.matcher(lines.get(end)).matches()) {
      end++;
    }
    while (lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(first, end);
  }

  private static List<String> read(FeatureFile file) {
    try {
      return Files.readAllLines(file.path());
    } catch (IOException e) {
      throw new Refusal("cannot be read: " + file.path());
    }
  }
}
