package org.handlebook.c.export;

import java.util.Optional;
import org.handlebook.system.ProcessRef;
import org.handlebook.win32.Handle;

/** The variables in which the program keeps the handles and addresses that a call is given. */
final class HandleVariables {
  private final Action.Made made;
  private final ProgramNames names;

  HandleVariables(Action.Made made, ProgramNames names) {
    this.made = made;
    this.names = names;
  }

  /** Returns a handle of the caller. */
  String of(Handle handle) {
    return of(handle, made.caller().process());
  }

  /** Returns a handle of a process. */
  String of(Handle handle, ProcessRef owner) {
    return handle.equals(Handle.NULL)
        ? "NULL"
        : variable(handle, owner).orElse("(HANDLE)(LONG_PTR)" + handle);
  }

  /** The variable of a handle of a process; a pseudo handle has none. */
  Optional<String> variable(Handle handle, ProcessRef owner) {
    boolean pseudo = handle.equals(Handle.CURRENT_PROCESS) || handle.equals(Handle.CURRENT_THREAD);
    return pseudo ? Optional.empty() : made.known().find(owner, handle.value()).map(names::of);
  }

  /** Returns an address in the process in which the call looks, or in any. */
  String address(long address) {
    return made.known()
        .below(made.subject(), address)
        .map(
            variable ->
                address == variable.model()
                    ? names.of(variable)
                    : "(char *)" + names.of(variable) + " + " + (address - variable.model()))
        .orElse("(void *)(ULONG_PTR)0x" + Long.toHexString(address));
  }
}
