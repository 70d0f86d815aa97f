package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.win32.Constant;

/** How far the client of a pipe lets the server act in its name, in tables. */
public final class ImpersonationWord {
  private ImpersonationWord() {}

  public static int parse(String text) {
    return Constant.SECURITY_SQOS_PRESENT
        | switch (text) {
          case "anonymous", "익명", "SECURITY_ANONYMOUS" -> Constant.SECURITY_ANONYMOUS;
          case "identification", "식별", "SECURITY_IDENTIFICATION" ->
              Constant.SECURITY_IDENTIFICATION;
          case "impersonation", "가장", "SECURITY_IMPERSONATION" -> Constant.SECURITY_IMPERSONATION;
          default ->
              throw new ScenarioMistake(
                  "impersonation is anonymous, identification or impersonation (익명, 식별, 가장), not \""
                      + text
                      + "\".");
        };
  }
}
