package org.handlebook.kernel.security;

/**
 * An access control entry.
 *
 * @param allow whether it allows; else it denies
 * @param mask what
 * @param sid whom
 */
public record Ace(boolean allow, int mask, Sid sid) {

  /**
   * Returns the entry as an object of one type keeps it: generic rights mapped, {@code owner}
   * filled in.
   */
  Ace forObject(GenericMapping mapping, Sid owner) {
    return new Ace(allow, mapping.map(mask), sid.equals(Sid.CREATOR_OWNER) ? owner : sid);
  }
}
