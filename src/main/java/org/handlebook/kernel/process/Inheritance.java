package org.handlebook.kernel.process;

import java.util.HashSet;
import java.util.List;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.Duplication;
import org.handlebook.kernel.handle.HandleDuplicator;
import org.handlebook.kernel.handle.HandleEntry;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a new process finds in its table and in its slots for standard handles.
 *
 * @source Microsoft, "CreateProcess" and "UpdateProcThreadAttribute"; rprichard/win32-console-docs,
 *     "CreateProcess (modern)"
 */
final class Inheritance {
  private final HandleManager handles;
  private final HandleDuplicator duplicator;

  Inheritance(HandleManager handles) {
    this.handles = handles;
    this.duplicator = new HandleDuplicator(handles);
  }

  /**
   * Returns whether the request's handle list, if it has one, can be obeyed: the child inherits at
   * all, and every value names an inheritable row of the parent, none of them twice. A 0 in the
   * list makes it stand for nothing at all.
   */
  static NtStatus check(ProcessObject parent, ProcessRequest request) {
    List<Long> list = request.handleList();
    if (list == null) {
      return NtStatus.SUCCESS;
    }
    boolean valid =
        request.inheritHandles()
            && (list.contains(0L)
                || (new HashSet<>(list).size() == list.size()
                    && list.stream().allMatch(handle -> isInheritable(parent, handle))));
    return valid ? NtStatus.SUCCESS : NtStatus.INVALID_PARAMETER;
  }

  private static boolean isInheritable(ProcessObject parent, long handle) {
    HandleEntry row = parent.handleTable().lookup(handle);
    return row != null && row.isInherit();
  }

  /** Copies into the new process what it receives. */
  void fill(
      Caller caller,
      ProcessObject creator,
      ProcessObject parent,
      ProcessObject child,
      ProcessRequest request) {
    if (request.inheritHandles()) {
      handles.inherit(caller, parent, child, row -> isListed(request.handleList(), row));
    }
    child.setStandardHandles(standardHandles(caller, creator, parent, child, request));
  }

  private static boolean isListed(@Nullable List<Long> list, HandleEntry row) {
    return list == null || (!list.contains(0L) && list.contains(row.handle()));
  }

  private StandardHandles standardHandles(
      Caller caller,
      ProcessObject creator,
      ProcessObject parent,
      ProcessObject child,
      ProcessRequest request) {
    StandardHandles given = request.standardHandles();
    if (given != null) {
      return request.inheritHandles() ? given : StandardHandles.NONE;
    }
    if (request.console() != ConsoleUse.PARENTS) {
      return StandardHandles.NONE;
    }
    if (request.inheritHandles() && request.handleList() == null) {
      return creator.standardHandles();
    }
    return creator.standardHandles().map(handle -> copyOf(caller, parent, child, handle));
  }

  /**
   * A standard handle travels although nothing is inherited: the child gets a copy of the row,
   * flags and all; 0 if there is no row.
   */
  private long copyOf(Caller caller, ProcessObject parent, ProcessObject child, long handle) {
    HandleEntry row = parent.handleTable().lookup(handle);
    if (row == null) {
      return 0;
    }
    Duplication sameAccess = new Duplication(handle, 0, row.isInherit(), true, false, false);
    long copy = duplicator.duplicate(caller, parent, Outcome.of(child), sameAccess).value();
    handles.protect(child, copy, row.isProtectFromClose());
    return copy;
  }
}
