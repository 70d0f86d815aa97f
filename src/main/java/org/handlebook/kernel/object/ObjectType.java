package org.handlebook.kernel.object;

import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.GenericMapping;

/**
 * An object type: what the object manager must know to check access to its objects.
 *
 * @param name the name as NT reports it ("Mutant", "Process", …)
 * @param body the class of the objects
 * @param mapping what the generic rights mean
 * @param validAccess every right that the type knows
 * @param implied rights that come along with others
 * @param canWiden whether a handle with fewer rights may be duplicated into one with more, after a
 *     look at the object's descriptor; a file's descriptor is its device's affair, so a duplicate
 *     of a file handle never has more rights than the handle itself
 * @param isGlobalByPrivilege whether giving an object a name in another session's directory, the
 *     global one too, needs SeCreateGlobalPrivilege
 */
public record ObjectType<T extends KernelObject>(
    String name,
    Class<T> body,
    GenericMapping mapping,
    int validAccess,
    Implied implied,
    boolean canWiden,
    boolean isGlobalByPrivilege) {

  /** Makes a type whose objects get a name in any directory without a privilege. */
  public ObjectType(
      String name,
      Class<T> body,
      GenericMapping mapping,
      int validAccess,
      Implied implied,
      boolean canWiden) {
    this(name, body, mapping, validAccess, implied, canWiden, false);
  }

  /** Adds to a mask the rights that its rights bring along. */
  @FunctionalInterface
  public interface Implied {
    /** Nothing brings anything along. */
    Implied NOTHING = mask -> mask;

    int complete(int mask);
  }

  /**
   * Returns the rights that a caller who asks for {@code desired} wants: generic rights mapped,
   * implied rights added.
   */
  public int rights(int desired) {
    int named = implied.complete(mapping.map(desired & ~AccessMask.MAXIMUM_ALLOWED));
    return (desired & AccessMask.MAXIMUM_ALLOWED) != 0 ? validAccess | named : named;
  }

  /** Returns every right that a row for an object of this type can have. */
  public int grantable() {
    return validAccess | AccessMask.ACCESS_SYSTEM_SECURITY;
  }

  /** Returns whether {@code object} is of this type. */
  public boolean includes(KernelObject object) {
    return body.isInstance(object);
  }
}
