package org.handlebook.steps.words;

import java.util.Optional;
import org.handlebook.c.header.HeaderCodes;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Constant;
import org.handlebook.win32.ErrorCode;
import org.handlebook.win32.OtherError;
import org.handlebook.win32.Win32Error;

/** Reads last errors and exit codes: by their Windows names, or by their numbers. */
public final class CodeWords {
  private CodeWords() {}

  /** Returns a last error. */
  public static ErrorCode error(String text) {
    Optional<ErrorCode> error =
        Character.isLetter(text.charAt(0))
            ? named(text)
            : of((int) Numbers.unsigned(text, Integer.SIZE));
    return error.orElseThrow(
        () ->
            new ScenarioMistake(
                "No call that is known leaves "
                    + text
                    + " behind; errors go by their names in winerror.h."));
  }

  private static Optional<ErrorCode> named(String name) {
    Optional<ErrorCode> known = Win32Error.named(name).map(error -> error);
    return known.or(() -> HeaderCodes.code(name).map(code -> new OtherError(name, code)));
  }

  private static Optional<ErrorCode> of(int code) {
    Optional<ErrorCode> known = Win32Error.of(code).map(error -> error);
    return known.or(() -> HeaderCodes.error(code).map(name -> new OtherError(name, code)));
  }

  /** Returns an exit code; one with which a process crashed is a status. */
  public static int exitCode(String text) {
    if (text.equals("STILL_ACTIVE")) {
      return Constant.STILL_ACTIVE;
    }
    return text.startsWith("STATUS_")
        ? HeaderCodes.code(text)
            .orElseThrow(() -> new ScenarioMistake("ntstatus.h has no " + text + "."))
        : (int) Numbers.unsigned(text, Integer.SIZE);
  }
}
