package org.handlebook.kernel.io.console;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.process.ConsoleUse;
import org.handlebook.kernel.process.ProcessManager;
import org.handlebook.kernel.process.ProcessNotify;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ProcessRequest;
import org.handlebook.kernel.process.StandardHandles;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * The consoles of one computer. A process that nobody made has one of its own, a child has its
 * parent's, unless CreateProcess says otherwise.
 *
 * @source Microsoft, "Creation of a Console"
 */
public final class ConsoleDevice implements ProcessNotify {
  private final ObjectManager objects;
  private final HandleManager handles;
  private final Map<HandleOwner, Optional<Console>> consoles = new HashMap<>();

  public ConsoleDevice(ObjectManager objects, HandleManager handles, ProcessManager processes) {
    this.objects = objects;
    this.handles = handles;
    processes.register(this);
  }

  @Override
  public void created(
      Caller caller, ProcessObject parent, ProcessRequest request, ProcessObject process) {
    consoles.put(
        process,
        switch (request.console()) {
          case PARENTS -> consoleOf(parent);
          case NEW -> Optional.of(new Console());
          case NONE -> Optional.empty();
        });
    if (request.console() == ConsoleUse.NEW) {
      Caller child = new Caller(process, caller.thread(), caller.call());
      consoleOf(process).ifPresent(console -> fillSlots(child, process, console));
    }
  }

  /** A new console is the standard handle for which nothing else was given. */
  private void fillSlots(Caller child, ProcessObject process, Console console) {
    StandardHandles given = process.standardHandles();
    ConsoleObject screen = opening(child, console, false);
    process.setStandardHandles(
        new StandardHandles(
            given.input() != 0 ? given.input() : row(child, opening(child, console, true)),
            given.output() != 0 ? given.output() : row(child, screen),
            given.error() != 0 ? given.error() : row(child, screen)));
  }

  private long row(Caller child, ConsoleObject opening) {
    return handles.created(
        child, opening, AccessMask.GENERIC_READ | AccessMask.GENERIC_WRITE, true);
  }

  private Optional<Console> consoleOf(HandleOwner process) {
    return consoles.computeIfAbsent(process, first -> Optional.of(new Console()));
  }

  /**
   * Opens the keyboard or the screen of the caller's console.
   *
   * @return the opening; {@link NtStatus#INVALID_HANDLE} if the caller has no console
   */
  public Outcome<Long> open(Caller caller, boolean input, int desiredAccess, boolean inherit) {
    return consoleOf(caller.process())
        .map(console -> Outcome.of(opened(caller, console, input, desiredAccess, inherit)))
        .orElseGet(() -> Outcome.refused(NtStatus.INVALID_HANDLE));
  }

  private long opened(
      Caller caller, Console console, boolean input, int desiredAccess, boolean inherit) {
    return handles.created(
        caller,
        opening(caller, console, input),
        desiredAccess | FileObject.ALWAYS_GRANTED,
        inherit);
  }

  private ConsoleObject opening(Caller caller, Console console, boolean input) {
    return objects.create(
        FileObject.TYPE,
        caller.describe(FileObject.TYPE),
        header -> new ConsoleObject(header, console, input));
  }

  /** Takes a line that somebody types at a process's console; an empty one ends the input. */
  public void type(ProcessObject process, byte[] line) {
    consoleOf(process).ifPresent(console -> console.type(line));
  }
}
