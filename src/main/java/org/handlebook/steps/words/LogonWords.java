package org.handlebook.steps.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.scenario.ScenarioMistake;
import org.handlebook.system.Logon;
import org.handlebook.system.Logon.Integrity;

/** In whose name a process runs, in words and in tables. */
public final class LogonWords {
  private LogonWords() {}

  public static Integrity integrity(String text) {
    return switch (text) {
      case "low", "낮은", "낮음" -> Integrity.LOW;
      case "medium", "보통" -> Integrity.MEDIUM;
      case "high", "높은", "높음" -> Integrity.HIGH;
      case "system", "시스템" -> Integrity.SYSTEM;
      default ->
          throw new ScenarioMistake(
              "integrity is low, medium, high or system (낮음, 보통, 높음, 시스템), not \"" + text + "\".");
    };
  }

  /** Returns the ordinary user, but for what the table says. */
  public static Logon parse(Details details) {
    Logon logon = Logon.DEFAULT;
    String user = details.text("user", "사용자").orElse(logon.user());
    Set<String> groups = details.text("groups", "그룹").map(LogonWords::names).orElse(Set.of());
    Set<String> privileges =
        details.text("privileges", "특권").map(LogonWords::names).orElse(Set.of());
    Integrity integrity =
        details.text("integrity", "무결성").map(LogonWords::integrity).orElse(logon.integrity());
    int session = details.number(logon.session(), "session", "세션");
    String computer = details.text("computer", "컴퓨터").orElse(logon.computer());
    return new Logon(user, groups, privileges, integrity, session, computer.replace("\"", ""));
  }

  private static Set<String> names(String text) {
    return new LinkedHashSet<>(List.of(text.replace("\"", "").split(" *, *", -1)));
  }
}
