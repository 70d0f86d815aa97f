package org.handlebook.steps.words;

import org.handlebook.scenario.ScenarioSystem;
import org.handlebook.system.Logon;

/**
 * A user or a group, as sentences name it.
 *
 * @param name the account's name, or that of a group that every system has
 */
public record Account(String name) {
  private static final String EVERYONE = "Everyone";
  private static final String EVERYONE_SID = "S-1-1-0";
  private static final String SYSTEM_SID = "S-1-5-18";
  private static final String ADMINISTRATORS_SID = "S-1-5-32-544";

  public static Account parse(String text) {
    int quote = text.indexOf('"');
    if (quote >= 0) {
      return new Account(text.substring(quote + 1, text.lastIndexOf('"')));
    }
    return switch (text) {
      case "administrators", "관리자" -> new Account(Logon.ADMINISTRATORS);
      case "the system", "시스템" -> new Account(Logon.SYSTEM_USER);
      default -> new Account(EVERYONE);
    };
  }

  /** Returns its SID; what every system has needs no system that can make users. */
  public String sid(ScenarioSystem system) {
    return switch (name) {
      case EVERYONE -> EVERYONE_SID;
      case Logon.SYSTEM_USER -> SYSTEM_SID;
      case Logon.ADMINISTRATORS -> ADMINISTRATORS_SID;
      default -> system.sid(name);
    };
  }
}
