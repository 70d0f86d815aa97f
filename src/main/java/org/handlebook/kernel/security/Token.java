package org.handlebook.kernel.security;

import java.util.List;
import java.util.Set;

/**
 * In whose name a process acts, or a thread that impersonates somebody.
 *
 * @param user the user
 * @param groups the groups the user is in
 * @param logon the SID of this one logging on, which all processes of it share
 * @param privileges the privileges that are enabled, such as {@link #CREATE_GLOBAL}
 * @param integrity how far the process is trusted
 * @param session the session in which the process runs; 0 is that of the services
 * @param onlyIdentifies whether it only tells who somebody is: nothing can be opened with it
 * @source Microsoft, "Access Tokens", "Privilege Constants", "Impersonation Levels"
 */
public record Token(
    Sid user,
    Set<Sid> groups,
    Sid logon,
    Set<String> privileges,
    int integrity,
    int session,
    boolean onlyIdentifies) {
  /** To create file mappings in the global namespace from another session than 0. */
  public static final String CREATE_GLOBAL = "SeCreateGlobalPrivilege";

  /** To open processes and threads whatever their descriptors say. */
  public static final String DEBUG = "SeDebugPrivilege";

  /** To read and set what is audited. */
  public static final String SECURITY = "SeSecurityPrivilege";

  /** To become an object's owner whatever its descriptor says. */
  public static final String TAKE_OWNERSHIP = "SeTakeOwnershipPrivilege";

  /** To make anybody an object's owner. */
  public static final String RESTORE = "SeRestorePrivilege";

  /** To trust an object more than oneself. */
  public static final String RELABEL = "SeRelabelPrivilege";

  /** To act in the name of others than one's own user. */
  public static final String IMPERSONATE = "SeImpersonatePrivilege";

  public Token {
    groups = Set.copyOf(groups);
    privileges = Set.copyOf(privileges);
  }

  public boolean hasPrivilege(String privilege) {
    return privileges.contains(privilege);
  }

  /** Returns the same, good for nothing but to tell who it is. */
  public Token identifying() {
    return new Token(user, groups, logon, privileges, integrity, session, true);
  }

  /**
   * Returns the token of a thread that a process of the token {@code server} lets act in this one's
   * name: without {@link #IMPERSONATE} it only tells who another user is, or who is trusted more.
   */
  public Token impersonatedBy(Token server) {
    boolean itself = user.equals(server.user) && integrity <= server.integrity;
    return itself || server.hasPrivilege(IMPERSONATE) ? this : identifying();
  }

  /** Returns whether an entry for this SID is about the token's process. */
  public boolean includes(Sid sid) {
    return sid.equals(user) || sid.equals(logon) || groups.contains(sid);
  }

  /** Returns who owns what the process makes: the user, or all administrators if it acts as one. */
  private Sid defaultOwner() {
    boolean elevated = integrity >= MandatoryLabel.HIGH && includes(Sid.ADMINISTRATORS);
    return elevated ? Sid.ADMINISTRATORS : user;
  }

  /**
   * Returns the descriptor that an object of one type gets when its maker says nothing: the owner
   * and the system may do everything, other processes of the same logging on may look; what the
   * system makes, administrators may look at. Whoever is trusted little makes things trusted
   * little.
   */
  public SecurityDescriptor defaultDescriptor(GenericMapping mapping) {
    Sid owner = defaultOwner();
    Ace system = new Ace(true, mapping.all(), Sid.SYSTEM);
    int look = mapping.read() | mapping.execute();
    List<Ace> entries =
        user.equals(Sid.SYSTEM)
            ? List.of(system, new Ace(true, look | AccessMask.READ_CONTROL, Sid.ADMINISTRATORS))
            : List.of(new Ace(true, mapping.all(), owner), system, new Ace(true, look, logon));
    return new SecurityDescriptor(
        owner,
        new Dacl(entries),
        integrity < MandatoryLabel.MEDIUM ? new MandatoryLabel(integrity, false) : null);
  }

  /** Returns whether an object of the process's may be given to this owner. */
  boolean mayGive(Sid owner) {
    boolean itsOwn =
        owner.equals(user) || (owner.equals(Sid.ADMINISTRATORS) && groups.contains(owner));
    return itsOwn || hasPrivilege(RESTORE);
  }

  boolean mayLabel(MandatoryLabel label) {
    return label.level() <= integrity || hasPrivilege(RELABEL);
  }
}
