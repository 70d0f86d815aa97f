package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Constant;

/** What an opening of a file lets others do meanwhile, in tables: {@code read, write, delete}. */
public final class Sharing {
  private Sharing() {}

  public static int parse(String text) {
    int mode = 0;
    for (String word : text.isEmpty() ? new String[0] : text.split(" *[,|] *", -1)) {
      mode |=
          switch (word) {
            case "read", "읽기", "FILE_SHARE_READ" -> Constant.FILE_SHARE_READ;
            case "write", "쓰기", "FILE_SHARE_WRITE" -> Constant.FILE_SHARE_WRITE;
            case "delete", "삭제", "FILE_SHARE_DELETE" -> Constant.FILE_SHARE_DELETE;
            case "nothing", "없음" -> 0;
            default ->
                throw new ScenarioMistake(
                    "sharing is read, write, delete (읽기, 쓰기, 삭제) or nothing (없음), not \""
                        + word
                        + "\".");
          };
    }
    return mode;
  }
}
