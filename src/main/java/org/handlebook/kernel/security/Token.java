package org.handlebook.kernel.security;

/**
 * In whose name a process acts.
 *
 * @param user the user's account name
 */
public record Token(String user) {

  /** The user of every process for which nobody says otherwise. */
  public static final Token DEFAULT = new Token("User");

  /**
   * The descriptor that an object gets when its creator gives none: the creating user may do
   * everything.
   */
  public SecurityDescriptor defaultDescriptor() {
    return new SecurityDescriptor(user);
  }
}
