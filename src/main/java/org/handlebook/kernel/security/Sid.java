package org.handlebook.kernel.security;

/**
 * A security identifier: a user, a group, or one of the agreed ones.
 *
 * @param text such as S-1-5-32-544
 * @source winnt.h; Microsoft, "Well-known SIDs"
 */
public record Sid(String text) {
  public static final Sid EVERYONE = new Sid("S-1-1-0");

  /** Stands in a descriptor for whoever makes the object; replaced when the object is made. */
  public static final Sid CREATOR_OWNER = new Sid("S-1-3-0");

  /** Stands in a DACL for whoever owns the object, and takes away what an owner has anyway. */
  public static final Sid OWNER_RIGHTS = new Sid("S-1-3-4");

  public static final Sid INTERACTIVE = new Sid("S-1-5-4");
  public static final Sid SERVICE = new Sid("S-1-5-6");
  public static final Sid AUTHENTICATED_USERS = new Sid("S-1-5-11");
  public static final Sid SYSTEM = new Sid("S-1-5-18");
  public static final Sid ADMINISTRATORS = new Sid("S-1-5-32-544");
  public static final Sid USERS = new Sid("S-1-5-32-545");

  @Override
  public String toString() {
    return text;
  }
}
