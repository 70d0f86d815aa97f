package org.handlebook.kernel.security;

/**
 * Who owns an object; the owner may have every access to it, nobody else any.
 *
 * @param owner the account name of the user who owns the object
 */
public record SecurityDescriptor(String owner) {

  /**
   * Whether a process with this token may have the object opened with any access of the object's
   * type.
   */
  public boolean grants(Token token) {
    return owner.equals(token.user());
  }
}
