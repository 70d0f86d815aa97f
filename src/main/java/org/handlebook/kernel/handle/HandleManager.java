package org.handlebook.kernel.handle;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.handlebook.kernel.handle.Origin.How;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.AccessCheck;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * Opens, finds, changes and closes rows, so that an object's handle count is always the number of
 * rows that name it.
 */
public final class HandleManager {
  /** The pseudo handle that means the calling process itself. */
  public static final long CURRENT_PROCESS = -1;

  /** The pseudo handle that means the calling thread itself. */
  public static final long CURRENT_THREAD = -2;

  /**
   * The smallest of the constants that mean something to some call, all of which can be closed to
   * no effect: below the two above, tokens.
   *
   * @source wine ntdll/tests/exception.c, test_closehandle (Windows 10)
   */
  private static final long LAST_CONSTANT = -6;

  private final ObjectManager objects;
  private final ObjectTrace trace;

  /**
   * Makes a manager of all tables.
   *
   * @param trace is told of rows that come and go
   */
  public HandleManager(ObjectManager objects, ObjectTrace trace) {
    this.objects = objects;
    this.trace = trace;
  }

  /**
   * Enters the first row of an object that the caller has just made: what its maker asks for is
   * granted.
   */
  public long created(Caller caller, KernelObject object, int desiredAccess, boolean inherit) {
    ObjectType<?> type = object.header().type();
    int granted = type.rights(desiredAccess) & type.validAccess();
    return insert(caller.process(), object, granted, inherit, caller.origin(How.CREATED));
  }

  /**
   * Opens an object that exists: checks what is asked for against the object's descriptor and
   * enters a row in the caller's table.
   *
   * @return the new row's value; {@link NtStatus#ACCESS_DENIED} or {@link
   *     NtStatus#PRIVILEGE_NOT_HELD} as the {@linkplain AccessCheck access check} says
   */
  public Outcome<Long> open(
      Caller caller, KernelObject object, int desiredAccess, boolean inherit) {
    return grant(caller.token(), object, desiredAccess)
        .map(
            granted ->
                insert(caller.process(), object, granted, inherit, caller.origin(How.OPENED)));
  }

  /**
   * Opens an object that exists whatever its descriptor says.
   *
   * @return the new row's value; {@link NtStatus#ACCESS_DENIED} if nothing is asked for
   */
  public Outcome<Long> openUnchecked(
      Caller caller, KernelObject object, int desiredAccess, boolean inherit) {
    ObjectType<?> type = object.header().type();
    int granted = type.rights(desiredAccess) & type.validAccess();
    return granted == 0
        ? Outcome.refused(NtStatus.ACCESS_DENIED)
        : Outcome.of(insert(caller.process(), object, granted, inherit, caller.origin(How.OPENED)));
  }

  /** Enters a row whose access has been decided, and returns its value. */
  public long insert(
      HandleOwner owner, KernelObject object, int grantedAccess, boolean inherit, Origin origin) {
    return insert(owner, object, grantedAccess, new HandleFlags(inherit, false), origin);
  }

  /** Enters a row whose access has been decided, with these flags, and returns its value. */
  long insert(
      HandleOwner owner, KernelObject object, int grantedAccess, HandleFlags flags, Origin origin) {
    HandleTable table = owner.handleTable();
    HandleEntry row =
        new HandleEntry(table.nextHandle(), object, grantedAccess, flags.inherit(), origin);
    row.setProtectFromClose(flags.protectFromClose());
    enter(owner, row);
    return row.handle();
  }

  /** Returns the access that a token's process is granted to an object that exists. */
  static Outcome<Integer> grant(Token token, KernelObject object, int desiredAccess) {
    ObjectType<?> type = object.header().type();
    return AccessCheck.check(object.header().security(), token, type.mapping(), desiredAccess)
        .map(granted -> type.implied().complete(granted) & type.grantable());
  }

  /**
   * Puts a new row for the same object in the place of another, and returns its value, which is the
   * old one's.
   */
  long replace(
      HandleOwner owner, Reference old, int grantedAccess, boolean inherit, Origin origin) {
    HandleEntry row = Objects.requireNonNull(old.row(), "a pseudo handle has no row");
    remove(owner, row);
    enter(owner, new HandleEntry(row.handle(), row.object(), grantedAccess, inherit, origin));
    objects.handleClosed(row.object());
    return row.handle();
  }

  /**
   * Counts a row, then enters it.
   *
   * @source reactos/reactos ntoskrnl/ob/obhandle.c, ObpCreateHandle
   */
  private void enter(HandleOwner owner, HandleEntry row) {
    objects.handleOpened(row.object());
    owner.handleTable().place(row);
    trace.rowEntered(owner.id(), row.handle(), row.object());
  }

  /**
   * Removes a row, then counts it no more.
   *
   * @source reactos/reactos ntoskrnl/ob/obhandle.c, ObpCloseHandleTableEntry
   */
  private void drop(HandleOwner owner, HandleEntry row) {
    remove(owner, row);
    objects.handleClosed(row.object());
  }

  private void remove(HandleOwner owner, HandleEntry row) {
    owner.handleTable().remove(row);
    trace.rowRemoved(owner.id(), row.handle(), row.object());
  }

  /**
   * Returns the object that a handle or pseudo handle means to the caller, if the row grants {@code
   * access}.
   *
   * @return {@link NtStatus#INVALID_HANDLE} if there is no such row, {@link
   *     NtStatus#OBJECT_TYPE_MISMATCH} if it names another type of object, {@link
   *     NtStatus#ACCESS_DENIED} if the row lacks a right
   */
  public <T extends KernelObject> Outcome<T> reference(
      Caller caller, long handle, ObjectType<T> type, int access) {
    Outcome<Reference> found = Reference.find(caller, caller.process(), handle);
    if (!found.isRefused() && !type.includes(found.value().object())) {
      return Outcome.refused(NtStatus.OBJECT_TYPE_MISMATCH);
    }
    return found.then(reference -> reference.granting(access)).map(type.body()::cast);
  }

  /**
   * Returns the same for an object of whatever type.
   *
   * @return {@link NtStatus#INVALID_HANDLE} if there is no such row, {@link NtStatus#ACCESS_DENIED}
   *     if the row lacks a right
   */
  public Outcome<KernelObject> reference(Caller caller, long handle, int access) {
    return Reference.find(caller, caller.process(), handle)
        .then(reference -> reference.granting(access));
  }

  /**
   * Closes the caller's row. Closing a pseudo handle, -1 to -6, succeeds and does nothing.
   *
   * @return {@link NtStatus#INVALID_HANDLE} if there is no such row, {@link
   *     NtStatus#HANDLE_NOT_CLOSABLE} if it is protected
   */
  public NtStatus close(Caller caller, long handle) {
    return close(caller.process(), handle);
  }

  NtStatus close(HandleOwner owner, long handle) {
    if (handle < 0 && handle >= LAST_CONSTANT) {
      return NtStatus.SUCCESS;
    }
    HandleEntry row = owner.handleTable().lookup(handle);
    if (row == null) {
      return NtStatus.INVALID_HANDLE;
    }
    if (row.isProtectFromClose()) {
      return NtStatus.HANDLE_NOT_CLOSABLE;
    }
    drop(owner, row);
    return NtStatus.SUCCESS;
  }

  /** Returns whether a value means the calling process or thread, and not a row. */
  public static boolean isPseudo(long handle) {
    return handle == CURRENT_PROCESS || handle == CURRENT_THREAD;
  }

  /** Closes every row of a process that ends, protected or not. */
  public void closeAll(HandleOwner owner) {
    List.copyOf(owner.handleTable().rows()).forEach(row -> drop(owner, row));
  }

  /**
   * Returns the flags of the caller's row. A pseudo handle has none set.
   *
   * @return {@link NtStatus#INVALID_HANDLE} if there is no such row
   */
  public Outcome<HandleFlags> flags(Caller caller, long handle) {
    return Reference.find(caller, caller.process(), handle)
        .map(reference -> HandleFlags.of(reference.row()));
  }

  /**
   * Sets the flags of the caller's row.
   *
   * @return {@link NtStatus#INVALID_HANDLE} if there is no such row, {@link NtStatus#ACCESS_DENIED}
   *     for a pseudo handle
   */
  public NtStatus setFlags(Caller caller, long handle, HandleFlags flags) {
    if (isPseudo(handle)) {
      return NtStatus.ACCESS_DENIED;
    }
    HandleTable table = caller.process().handleTable();
    HandleEntry row = table.lookup(handle);
    if (row == null) {
      return NtStatus.INVALID_HANDLE;
    }
    table.setInherit(row, flags.inherit());
    table.setProtectFromClose(row, flags.protectFromClose());
    return NtStatus.SUCCESS;
  }

  /** Sets the protection of a row that exists. */
  public void protect(HandleOwner owner, long handle, boolean protectFromClose) {
    HandleTable table = owner.handleTable();
    HandleEntry row = Objects.requireNonNull(table.lookup(handle), "no such row");
    table.setProtectFromClose(row, protectFromClose);
  }

  /**
   * Returns whether two handles of the caller mean one object.
   *
   * @return {@link NtStatus#SUCCESS} if they do, {@link NtStatus#NOT_SAME_OBJECT} if not, {@link
   *     NtStatus#INVALID_HANDLE} if one names nothing
   */
  public NtStatus compare(Caller caller, long first, long second) {
    Outcome<Reference> one = Reference.find(caller, caller.process(), first);
    Outcome<Reference> other = Reference.find(caller, caller.process(), second);
    if (one.isRefused() || other.isRefused()) {
      return NtStatus.INVALID_HANDLE;
    }
    return one.value().object() == other.value().object()
        ? NtStatus.SUCCESS
        : NtStatus.NOT_SAME_OBJECT;
  }

  /**
   * Copies a parent's inheritable rows into a new process: same value, same access, same flags, one
   * more handle each.
   *
   * @param wanted which of the inheritable rows to copy
   */
  public void inherit(
      Caller caller, HandleOwner parent, HandleOwner child, Predicate<HandleEntry> wanted) {
    for (HandleEntry row : parent.handleTable().rows()) {
      if (row.isInherit() && wanted.test(row)) {
        Origin origin = caller.origin(How.INHERITED, parent, row.handle());
        HandleEntry copy =
            new HandleEntry(row.handle(), row.object(), row.grantedAccess(), true, origin);
        copy.setProtectFromClose(row.isProtectFromClose());
        enter(child, copy);
      }
    }
  }
}
