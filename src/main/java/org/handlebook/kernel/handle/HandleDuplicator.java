package org.handlebook.kernel.handle;

import org.handlebook.kernel.handle.Origin.How;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Copies a row of one process's table into another's.
 *
 * <p>Closing the source is no part of succeeding: it happens also when the copy is refused, unless
 * an access was asked for that cannot be, which is seen before anything else; and a source that
 * cannot be closed (it is protected, or a pseudo handle) does not make the call fail. Within one
 * process the source's value is free before the copy needs one, so the copy takes it over.
 */
public final class HandleDuplicator {
  /**
   * Bits of an access mask that nothing defines; ACCESS_SYSTEM_SECURITY and MAXIMUM_ALLOWED lie
   * between them.
   *
   * @source NT's ObpValidateDesiredAccess, which ObDuplicateObject asks before it looks at the
   *     source; Microsoft, "Access Mask Format"
   */
  private static final int RESERVED_ACCESS = 0x0CE0_0000;

  private final HandleManager handles;

  public HandleDuplicator(HandleManager handles) {
    this.handles = handles;
  }

  /**
   * Duplicates a row.
   *
   * @param target the process that gets the copy, or the status for which there is none
   * @return the value of the copy, in the target's table; {@link NtStatus#PROCESS_IS_TERMINATING}
   *     if either process has ended, {@link NtStatus#INVALID_HANDLE} if the source row does not
   *     exist, {@link NtStatus#ACCESS_DENIED} if the access asked for is not granted, else the
   *     target's own status
   * @source Microsoft, "DuplicateHandle": a source that is to be closed is, whatever comes of the
   *     copy
   */
  public Outcome<Long> duplicate(
      Caller caller, HandleOwner source, Outcome<HandleOwner> target, Duplication how) {
    if (!how.sameAccess() && (how.desiredAccess() & RESERVED_ACCESS) != 0) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    if (!source.isRunning()) {
      return Outcome.refused(NtStatus.PROCESS_IS_TERMINATING);
    }
    Outcome<Reference> found = Reference.find(caller, source, how.handle());
    if (found.isRefused()) {
      return Outcome.refused(found.status());
    }
    Reference row = found.value();
    Outcome<Integer> granted = target.then(process -> access(caller, process, row, how));
    boolean closes = how.closeSource() && row.isClosable();
    Origin origin = caller.origin(How.DUPLICATED, source, how.handle());
    HandleFlags flags = flags(row, how);
    if (closes && !granted.isRefused() && target.value() == source) {
      return Outcome.of(handles.replace(source, row, granted.value(), flags.inherit(), origin));
    }
    Outcome<Long> copy =
        granted.map(access -> handles.insert(target.value(), row.object(), access, flags, origin));
    if (closes) {
      handles.close(source, how.handle());
    }
    return copy;
  }

  /**
   * Closes a row of a process from outside: the duplication that has no target.
   *
   * @return {@link NtStatus#INVALID_PARAMETER} unless the source shall be closed
   * @source Microsoft, "DuplicateHandle" (lpTargetHandle)
   */
  public NtStatus closeSource(Caller caller, HandleOwner source, Duplication how) {
    if (!source.isRunning()) {
      return NtStatus.PROCESS_IS_TERMINATING;
    }
    Outcome<Reference> found = Reference.find(caller, source, how.handle());
    if (found.isRefused()) {
      return found.status();
    }
    if (!how.closeSource()) {
      return NtStatus.INVALID_PARAMETER;
    }
    handles.close(source, how.handle());
    return NtStatus.SUCCESS;
  }

  /**
   * The flags of the copy; a pseudo handle has none.
   *
   * @source reactos/reactos ntoskrnl/ob/obhandle.c, ObDuplicateObject (DUPLICATE_SAME_ATTRIBUTES)
   */
  private static HandleFlags flags(Reference source, Duplication how) {
    if (!how.sameAttributes()) {
      return new HandleFlags(how.inherit(), false);
    }
    return HandleFlags.of(source.row());
  }

  /**
   * The access of the copy: never refused for less than the source has, and for more only by the
   * object's descriptor.
   */
  private static Outcome<Integer> access(
      Caller caller, HandleOwner target, Reference source, Duplication how) {
    if (!target.isRunning()) {
      return Outcome.refused(NtStatus.PROCESS_IS_TERMINATING);
    }
    if (how.sameAccess()) {
      return Outcome.of(source.grantedAccess());
    }
    ObjectType<?> type = source.object().header().type();
    int desired = how.desiredAccess();
    int rights = type.rights(desired) & type.grantable();
    if (AccessMask.covers(source.grantedAccess(), rights)) {
      return Outcome.of(rights);
    }
    return type.canWiden()
        ? widened(caller, target, source, known(type, desired))
        : Outcome.refused(NtStatus.ACCESS_DENIED);
  }

  /**
   * More than the source has: the target must be allowed it, and so must whom the caller
   * impersonates, if it does.
   *
   * @source wine-mirror/wine dlls/advapi32/tests/security.c:8083-8106
   */
  private static Outcome<Integer> widened(
      Caller caller, HandleOwner target, Reference source, int desired) {
    Token impersonated = caller.thread().impersonation();
    if (impersonated != null) {
      Outcome<Integer> allowed = HandleManager.grant(impersonated, source.object(), desired);
      if (allowed.isRefused()) {
        return allowed;
      }
    }
    return HandleManager.grant(target.token(), source.object(), desired);
  }

  /** Returns what is asked for, without bits that the type does not know. */
  private static int known(ObjectType<?> type, int desired) {
    return type.mapping().map(desired) & (type.grantable() | AccessMask.MAXIMUM_ALLOWED);
  }
}
