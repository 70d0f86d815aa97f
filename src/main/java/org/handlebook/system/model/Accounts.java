package org.handlebook.system.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.handlebook.kernel.security.MandatoryLabel;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.security.Token;
import org.handlebook.system.Logon;
import org.jspecify.annotations.Nullable;

/**
 * The users and groups that all computers of a network know: made when they are first named,
 * numbered in that order. Upper and lower case in names do not differ.
 */
final class Accounts {
  private static final String OF_COMPUTER = "S-1-5-21-1-2-3-";
  private static final String OF_LOGON = "S-1-5-5-";
  private static final int FIRST = 1001;

  private static final Map<Sid, String> WELL_KNOWN =
      Map.of(
          Sid.EVERYONE, "Everyone",
          Sid.USERS, "Users",
          Sid.ADMINISTRATORS, Logon.ADMINISTRATORS,
          Sid.SYSTEM, Logon.SYSTEM_USER,
          Sid.AUTHENTICATED_USERS, "Authenticated Users",
          Sid.INTERACTIVE, "INTERACTIVE",
          Sid.SERVICE, "SERVICE");

  private final Map<Sid, String> made = new LinkedHashMap<>();

  /** Returns the SID of an account. */
  Sid sid(String account) {
    Sid known = find(WELL_KNOWN, account);
    if (known == null) {
      known = find(made, account);
    }
    if (known != null) {
      return known;
    }
    Sid sid = new Sid(OF_COMPUTER + (FIRST + made.size()));
    made.put(sid, account);
    return sid;
  }

  private static @Nullable Sid find(Map<Sid, String> accounts, String account) {
    for (Map.Entry<Sid, String> entry : accounts.entrySet()) {
      if (entry.getValue().equalsIgnoreCase(account)) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** Returns the name of an account as it was first written; the SID of one that nobody named. */
  String name(Sid sid) {
    String known = WELL_KNOWN.getOrDefault(sid, made.get(sid));
    return known == null ? sid.text() : known;
  }

  /** Returns the token of a process that acts so. */
  Token token(Logon logon) {
    Sid user = sid(logon.user());
    Set<Sid> groups = groups(logon, user);
    int integrity = DescriptorConversion.level(logon.integrity().sid());
    Set<String> privileges = new HashSet<>(logon.privileges());
    if (integrity >= MandatoryLabel.HIGH && groups.contains(Sid.ADMINISTRATORS)) {
      privileges.add(Token.CREATE_GLOBAL);
      privileges.add(Token.IMPERSONATE);
    }
    String number = user.text().substring(user.text().lastIndexOf('-'));
    Sid session = new Sid(OF_LOGON + logon.session() + number);
    return new Token(user, groups, session, privileges, integrity, logon.session(), false);
  }

  private Set<Sid> groups(Logon logon, Sid user) {
    Set<Sid> groups = new HashSet<>();
    groups.add(Sid.EVERYONE);
    groups.add(Sid.AUTHENTICATED_USERS);
    if (user.equals(Sid.SYSTEM)) {
      groups.add(Sid.ADMINISTRATORS);
    } else {
      groups.add(Sid.USERS);
      groups.add(logon.session() == 0 ? Sid.SERVICE : Sid.INTERACTIVE);
    }
    logon.groups().forEach(group -> groups.add(sid(group)));
    return groups;
  }
}
