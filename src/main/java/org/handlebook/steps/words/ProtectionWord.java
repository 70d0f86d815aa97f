package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Constant;

/** What the pages of a file mapping let happen, in tables: words or names joined with |. */
public final class ProtectionWord {
  private ProtectionWord() {}

  public static int parse(String text) {
    int bits = 0;
    for (String part : text.split("\\|", -1)) {
      bits |= parseOne(part.trim());
    }
    return bits;
  }

  private static int parseOne(String text) {
    return switch (text) {
      case "read only", "PAGE_READONLY", "읽기 전용" -> Constant.PAGE_READONLY;
      case "read and write", "PAGE_READWRITE", "읽고 쓰기" -> Constant.PAGE_READWRITE;
      case "copy on write", "PAGE_WRITECOPY", "쓸 때 복사" -> Constant.PAGE_WRITECOPY;
      case "execute and read", "PAGE_EXECUTE_READ", "실행하고 읽기" -> Constant.PAGE_EXECUTE_READ;
      case "execute, read and write", "PAGE_EXECUTE_READWRITE", "실행하고 읽고 쓰기" ->
          Constant.PAGE_EXECUTE_READWRITE;
      case "no access", "PAGE_NOACCESS", "접근 불가" -> Constant.PAGE_NOACCESS;
      case "SEC_COMMIT" -> Constant.SEC_COMMIT;
      case "SEC_RESERVE" -> Constant.SEC_RESERVE;
      default ->
          throw new ScenarioMistake(
              "protection is \"read only\", \"read and write\", \"copy on write\", \"execute and read\", \"execute, read and write\" or \"no access\" (or their Windows names), not \""
                  + text
                  + "\".");
    };
  }
}
