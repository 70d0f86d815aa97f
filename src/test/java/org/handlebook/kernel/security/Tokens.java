package org.handlebook.kernel.security;

import java.util.Set;

/** Tokens for tests of the kernel. */
public final class Tokens {
  public static final Sid ANN = new Sid("S-1-5-21-1-2-3-1001");
  public static final Sid BOB = new Sid("S-1-5-21-1-2-3-1002");

  private Tokens() {}

  /** A user like any other, in session 1. */
  public static Token ann() {
    return of(ANN, MandatoryLabel.MEDIUM, 1);
  }

  /** Another user, in session 2. */
  public static Token bob() {
    return of(BOB, MandatoryLabel.MEDIUM, 2);
  }

  /** A user's token of this integrity, in this session, with these privileges. */
  public static Token of(Sid user, int integrity, int session, String... privileges) {
    return new Token(
        user,
        Set.of(Sid.EVERYONE, Sid.USERS),
        new Sid("S-1-5-5-" + session + "-" + user.hashCode()),
        Set.of(privileges),
        integrity,
        session,
        false);
  }
}
