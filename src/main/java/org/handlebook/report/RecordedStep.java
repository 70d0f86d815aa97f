package org.handlebook.report;

import io.cucumber.messages.types.TestStepResultStatus;
import java.util.List;

/**
 * What a stream says about a step, or about a hook that is worth telling.
 *
 * @param sentence with its keyword
 * @param line 0 for a hook
 * @param message what it said when it did not pass, or ""
 * @param exception the type of what it threw, or ""
 * @param differences the JSON of each known difference that was found in it
 * @param scenes the JSON of each scene, when they were asked for
 */
public record RecordedStep(
    String sentence,
    long line,
    TestStepResultStatus status,
    String message,
    String exception,
    List<String> differences,
    List<String> scenes) {
  public RecordedStep {
    differences = List.copyOf(differences);
    scenes = List.copyOf(scenes);
  }
}
