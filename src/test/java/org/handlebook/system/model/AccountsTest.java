package org.handlebook.system.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.handlebook.kernel.security.Sid;
import org.handlebook.kernel.security.Token;
import org.handlebook.system.Logon;
import org.handlebook.system.Logon.Integrity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who the users of a network are. */
class AccountsTest {
  private final Accounts accounts = new Accounts();

  private static Logon logon(String user, int session, Integrity integrity, String... groups) {
    return new Logon(user, Set.of(groups), Set.of(), integrity, session, Logon.THIS_COMPUTER);
  }

  @Test
  @DisplayName("An account has one SID, in whatever case it is named, and no other account has it")
  void sids() {
    Sid ann = accounts.sid("Ann");
    assertThat(accounts.sid("ANN")).isEqualTo(ann);
    assertThat(accounts.sid("Bob")).isNotEqualTo(ann);
    assertThat(accounts.name(ann)).isEqualTo("Ann");
    assertThat(accounts.name(new Sid("S-1-2-3"))).isEqualTo("S-1-2-3");
  }

  /**
   * @source Microsoft, "Well-known SIDs"
   */
  @Test
  @DisplayName("Accounts that every computer has keep their SIDs")
  void wellKnown() {
    assertThat(accounts.sid("everyone")).isEqualTo(new Sid("S-1-1-0"));
    assertThat(accounts.sid("SYSTEM")).isEqualTo(new Sid("S-1-5-18"));
    assertThat(accounts.sid("Administrators")).isEqualTo(new Sid("S-1-5-32-544"));
  }

  /**
   * @source Microsoft, "How User Account Control works"
   */
  @Test
  @DisplayName("Only an administrator who is elevated may create global names and impersonate")
  void elevated() {
    Token elevated = accounts.token(logon("Ann", 1, Integrity.HIGH, "Administrators"));
    Token filtered = accounts.token(logon("Ann", 1, Integrity.MEDIUM, "Administrators"));
    assertThat(elevated.privileges()).contains(Token.CREATE_GLOBAL, Token.IMPERSONATE);
    assertThat(filtered.privileges()).isEmpty();
  }

  @Test
  @DisplayName("Processes of one user share the logon of their session, and no other")
  void logons() {
    Token one = accounts.token(logon("Ann", 1, Integrity.MEDIUM));
    assertThat(accounts.token(logon("Ann", 1, Integrity.LOW)).logon()).isEqualTo(one.logon());
    assertThat(accounts.token(logon("Ann", 2, Integrity.MEDIUM)).logon()).isNotEqualTo(one.logon());
    assertThat(accounts.token(logon("Bob", 1, Integrity.MEDIUM)).logon()).isNotEqualTo(one.logon());
    assertThat(one.groups()).contains(Sid.USERS, Sid.INTERACTIVE).doesNotContain(Sid.SERVICE);
  }
}
