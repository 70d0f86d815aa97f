package org.handlebook.report.run;

import java.util.List;

/**
 * What a stream says about a step, or about a hook that is worth telling.
 *
 * @param sentence with its keyword
 * @param line 0 for a hook
 * @param message what it said when it did not pass, or ""
 * @param finding what it asked and found, as data, when it did not hold; "" when that is not told
 * @param differences the JSON of each known difference that was found in it
 * @param traces the JSON of each trace, when they were asked for
 */
public record RecordedStep(
    String sentence,
    long line,
    Status ending,
    String message,
    String finding,
    List<String> differences,
    List<String> traces) {
  public RecordedStep {
    differences = List.copyOf(differences);
    traces = List.copyOf(traces);
  }
}
