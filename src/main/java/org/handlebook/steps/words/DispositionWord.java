package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Constant;

/** What opening a file does when it exists and when it does not, in tables. */
public final class DispositionWord {
  private DispositionWord() {}

  public static int parse(String text) {
    return switch (text) {
      case "only a new file", "CREATE_NEW", "새 파일만" -> Constant.CREATE_NEW;
      case "always a new file", "CREATE_ALWAYS", "항상 새로" -> Constant.CREATE_ALWAYS;
      case "only an existing file", "OPEN_EXISTING", "있는 파일만" -> Constant.OPEN_EXISTING;
      case "an existing or a new file", "OPEN_ALWAYS", "있으면 열고 없으면 새로" -> Constant.OPEN_ALWAYS;
      case "an existing file, emptied", "TRUNCATE_EXISTING", "있는 파일을 비워서" ->
          Constant.TRUNCATE_EXISTING;
      default ->
          throw new ScenarioMistake(
              "disposition is \"only a new file\", \"always a new file\", \"only an existing file\", \"an existing or a new file\" or"
                  + " \"an existing file, emptied\" (or its Windows name), not \""
                  + text
                  + "\".");
    };
  }
}
