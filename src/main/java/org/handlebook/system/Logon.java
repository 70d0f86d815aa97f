package org.handlebook.system;

import java.util.Set;

/**
 * In whose name a process acts, and where.
 *
 * @param user the user's account name
 * @param groups the names of the groups the user is in, besides Everyone and Users
 * @param privileges the privileges that are enabled, such as SeCreateGlobalPrivilege
 * @param integrity how far the process is trusted
 * @param session the session in which the process runs; 0 is that of the services
 * @param computer the computer on which it runs; another than {@link #THIS_COMPUTER} needs {@link
 *     SystemUnderTest#addComputer}
 */
public record Logon(
    String user,
    Set<String> groups,
    Set<String> privileges,
    Integrity integrity,
    int session,
    String computer) {
  /** The user of every process for which nobody says otherwise. */
  public static final String DEFAULT_USER = "User";

  /** The account of the system itself, under which services run. */
  public static final String SYSTEM_USER = "SYSTEM";

  /** The group of those who administer the computer. */
  public static final String ADMINISTRATORS = "Administrators";

  /** The name of the computer for which nobody says otherwise. */
  public static final String THIS_COMPUTER = "COMPUTER";

  /** The session of the first user who logs on. */
  public static final int DEFAULT_SESSION = 1;

  /** An ordinary user at the computer. */
  public static final Logon DEFAULT =
      new Logon(DEFAULT_USER, Set.of(), Set.of(), Integrity.MEDIUM, DEFAULT_SESSION, THIS_COMPUTER);

  /** A service, which runs as the system in session 0. */
  public static final Logon SERVICE =
      new Logon(
          SYSTEM_USER,
          Set.of(ADMINISTRATORS),
          Set.of("SeCreateGlobalPrivilege"),
          Integrity.SYSTEM,
          0,
          THIS_COMPUTER);

  public Logon {
    groups = Set.copyOf(groups);
    privileges = Set.copyOf(privileges);
  }

  /** How far a process is trusted: it cannot write what is trusted more. */
  public enum Integrity {
    LOW(0x1000),
    MEDIUM(0x2000),
    HIGH(0x3000),
    SYSTEM(0x4000);

    private final int level;

    Integrity(int level) {
      this.level = level;
    }

    /** Returns the SID that names the level, such as S-1-16-8192. */
    public String sid() {
      return "S-1-16-" + level;
    }
  }

  public Logon as(String newUser) {
    return new Logon(newUser, groups, privileges, integrity, session, computer);
  }

  public Logon inGroups(Set<String> newGroups) {
    return new Logon(user, newGroups, privileges, integrity, session, computer);
  }

  public Logon withPrivileges(Set<String> newPrivileges) {
    return new Logon(user, groups, newPrivileges, integrity, session, computer);
  }

  public Logon withIntegrity(Integrity newIntegrity) {
    return new Logon(user, groups, privileges, newIntegrity, session, computer);
  }

  public Logon inSession(int newSession) {
    return new Logon(user, groups, privileges, integrity, newSession, computer);
  }

  public Logon on(String newComputer) {
    return new Logon(user, groups, privileges, integrity, session, newComputer);
  }
}
