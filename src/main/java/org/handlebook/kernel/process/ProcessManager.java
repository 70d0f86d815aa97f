package org.handlebook.kernel.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.handle.HandleTable;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.KernelObject;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.object.ObjectTrace;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.object.Placement;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/** Begins and ends processes and threads, and opens them by id. */
public final class ProcessManager {
  private static final int SYSTEM_PROCESS = 4;

  private final ObjectManager objects;
  private final HandleManager handles;
  private final Inheritance inheritance;
  private final ProcessRundown rundown;
  private final ClientIds clientIds;
  private final ObjectTrace trace;
  private final Placement placement;
  private final ClientIdTable ids = new ClientIdTable();
  private final List<ProcessObject> processes = new ArrayList<>();
  private final List<ProcessNotify> registered = new ArrayList<>();

  /**
   * Makes a manager of no processes yet.
   *
   * @param trace is told of handle tables that come to be
   * @param placement chooses handle values
   */
  public ProcessManager(
      ObjectManager objects,
      HandleManager handles,
      ClientIds clientIds,
      ObjectTrace trace,
      Placement placement) {
    this.objects = objects;
    this.handles = handles;
    this.clientIds = clientIds;
    this.trace = trace;
    this.placement = placement;
    this.inheritance = new Inheritance(handles);
    this.rundown = new ProcessRundown(objects, handles, registered);
  }

  /** Registers who is told of processes that begin and end, in that order. */
  public void register(ProcessNotify notify) {
    registered.add(notify);
  }

  /** Returns a process that nobody in the scenario made: one thread, an empty table. */
  public ThreadObject startFirstProcess(Token token, ProcessParameters parameters) {
    SecurityDescriptor process = token.defaultDescriptor(ProcessObject.TYPE.mapping());
    SecurityDescriptor thread = token.defaultDescriptor(ThreadObject.TYPE.mapping());
    return newThread(
        newProcess(0, token, process.trustedAs(token), parameters), thread.trustedAs(token), false);
  }

  /**
   * Makes a process and its first thread, with the rows it inherits, and opens both for the caller.
   *
   * @return the new process; {@link NtStatus#INVALID_HANDLE} or {@link NtStatus#ACCESS_DENIED} for
   *     the parent's handle, {@link NtStatus#PROCESS_IS_TERMINATING} if the parent has ended,
   *     {@link NtStatus#INVALID_PARAMETER} for a handle list that names what cannot be inherited,
   *     what {@link Caller#describe} says of a descriptor, or what a {@linkplain #register
   *     registered} subsystem has against it
   */
  public Outcome<CreatedProcess> create(
      Caller caller, ProcessObject creator, ProcessRequest request) {
    Outcome<ProcessObject> parent = parent(caller, creator, request);
    if (parent.isRefused()) {
      return Outcome.refused(parent.status());
    }
    NtStatus list = Inheritance.check(parent.value(), request);
    if (!list.isSuccess()) {
      return Outcome.refused(list);
    }
    NtStatus objection = objection(parent.value(), request);
    if (!objection.isSuccess()) {
      return Outcome.refused(objection);
    }
    Token token = parent.value().token();
    Outcome<SecurityDescriptor> process =
        describe(caller, request.processSecurity(), ProcessObject.TYPE, token);
    Outcome<SecurityDescriptor> thread =
        describe(caller, request.threadSecurity(), ThreadObject.TYPE, token);
    if (process.isRefused()) {
      return Outcome.refused(process.status());
    }
    if (thread.isRefused()) {
      return Outcome.refused(thread.status());
    }
    return Outcome.of(
        create(caller, creator, parent.value(), request, process.value(), thread.value()));
  }

  private NtStatus objection(ProcessObject parent, ProcessRequest request) {
    return registered.stream()
        .map(notify -> notify.creating(parent, request))
        .filter(status -> !status.isSuccess())
        .findFirst()
        .orElse(NtStatus.SUCCESS);
  }

  /**
   * Returns the descriptor of a new process or thread: trusted as its token is, unless its maker
   * says otherwise.
   */
  private static Outcome<SecurityDescriptor> describe(
      Caller caller, DescriptorParts parts, ObjectType<?> type, Token token) {
    return caller
        .describe(parts, type)
        .map(descriptor -> parts.label() == null ? descriptor.trustedAs(token) : descriptor);
  }

  private Outcome<ProcessObject> parent(
      Caller caller, ProcessObject creator, ProcessRequest request) {
    Long handle = request.parentHandle();
    if (handle == null) {
      return Outcome.of(creator);
    }
    return handles
        .reference(caller, handle, ProcessObject.TYPE, ProcessObject.CREATE_PROCESS)
        .then(
            parent ->
                parent.isRunning()
                    ? Outcome.of(parent)
                    : Outcome.refused(NtStatus.PROCESS_IS_TERMINATING));
  }

  private CreatedProcess create(
      Caller caller,
      ProcessObject creator,
      ProcessObject parent,
      ProcessRequest request,
      SecurityDescriptor ofProcess,
      SecurityDescriptor ofThread) {
    ProcessObject process =
        newProcess(parent.id(), parent.token(), ofProcess, request.parameters());
    inheritance.fill(caller, creator, parent, process, request);
    ThreadObject thread = newThread(process, ofThread, request.suspended());
    registered.forEach(notify -> notify.created(caller, parent, request, process));
    return new CreatedProcess(
        handles.created(caller, process, ProcessObject.ALL_ACCESS, request.inheritProcessHandle()),
        handles.created(caller, thread, ThreadObject.ALL_ACCESS, request.inheritThreadHandle()),
        process,
        thread);
  }

  private ProcessObject newProcess(
      int parentId, Token token, SecurityDescriptor security, ProcessParameters parameters) {
    int id = clientIds.newId();
    HandleTable table = HandleTable.of(id, placement);
    ProcessObject process =
        objects.create(
            ProcessObject.TYPE,
            security,
            header ->
                new ProcessObject(header, id, parentId, token, parameters, table, this::deleted));
    ids.enter(id, process);
    processes.add(process);
    objects.keep(process, KeptBy.RUNNING);
    trace.tableCreated(id);
    return process;
  }

  private ThreadObject newThread(
      ProcessObject process, SecurityDescriptor security, boolean suspended) {
    int id = clientIds.newId();
    ThreadObject thread =
        objects.create(
            ThreadObject.TYPE,
            security,
            header ->
                new ThreadObject(
                    header, id, process, suspended, () -> threadDestroyed(id, process)));
    ids.enter(id, thread);
    process.add(thread);
    objects.keep(thread, KeptBy.RUNNING);
    objects.keep(process, KeptBy.ITS_THREAD);
    return thread;
  }

  private void deleted(ProcessObject process) {
    ids.remove(process.id());
    registered.forEach(notify -> notify.deleted(process));
  }

  private void threadDestroyed(int id, ProcessObject process) {
    ids.remove(id);
    objects.release(process, KeptBy.ITS_THREAD);
  }

  /**
   * Makes another thread in a process and opens it for the caller.
   *
   * @return the new thread, or what {@link Caller#describe} says of a descriptor
   */
  public Outcome<CreatedThread> createThread(
      Caller caller,
      ProcessObject process,
      boolean suspended,
      DescriptorParts security,
      boolean inherit) {
    return describe(caller, security, ThreadObject.TYPE, process.token())
        .map(descriptor -> newThread(process, descriptor, suspended))
        .map(
            thread ->
                new CreatedThread(
                    handles.created(caller, thread, ThreadObject.ALL_ACCESS, inherit), thread));
  }

  /** A new thread and the creator's handle to it. */
  public record CreatedThread(long handle, ThreadObject thread) {}

  /**
   * Opens a process by its id; {@link NtStatus#INVALID_CID} if there is none, {@link
   * NtStatus#INVALID_PARAMETER} for 0, {@link NtStatus#ACCESS_DENIED} for the System process, which
   * lets no user in.
   *
   * @source Microsoft, "OpenProcess function": ERROR_INVALID_PARAMETER for the System Idle Process,
   *     ERROR_ACCESS_DENIED for the System process
   */
  public Outcome<Long> openProcess(Caller caller, int id, int desiredAccess, boolean inherit) {
    if (id == 0) {
      return Outcome.refused(NtStatus.INVALID_PARAMETER);
    }
    if ((id & -ClientIds.STEP) == SYSTEM_PROCESS) {
      return Outcome.refused(NtStatus.ACCESS_DENIED);
    }
    return ids.lookup(id, ProcessObject.TYPE)
        .then(process -> open(caller, process, desiredAccess, inherit));
  }

  /** Opens a thread by its id; {@link NtStatus#INVALID_CID} if there is none. */
  public Outcome<Long> openThread(Caller caller, int id, int desiredAccess, boolean inherit) {
    return ids.lookup(id, ThreadObject.TYPE)
        .then(thread -> open(caller, thread, desiredAccess, inherit));
  }

  private Outcome<Long> open(
      Caller caller, KernelObject object, int desiredAccess, boolean inherit) {
    return caller.token().hasPrivilege(Token.DEBUG)
        ? handles.openUnchecked(caller, object, desiredAccess, inherit)
        : handles.open(caller, object, desiredAccess, inherit);
  }

  /** Returns every process there ever was, ended and destroyed ones too, in order of creation. */
  public List<ProcessObject> processes() {
    return Collections.unmodifiableList(processes);
  }

  /**
   * Ends a process whose threads have no part in that: its newest thread is the last to end.
   *
   * @return {@link NtStatus#PROCESS_IS_TERMINATING} if it has ended before
   */
  public NtStatus end(ProcessObject process, int status) {
    return rundown.end(process, status, process.threads().get(process.threads().size() - 1));
  }

  /**
   * Ends a process, in the order that {@link ProcessRundown} gives.
   *
   * @param caller the thread that wants it; if it is one of the process's, it is the last to end
   * @return {@link NtStatus#PROCESS_IS_TERMINATING} if it has ended before
   */
  public NtStatus end(ProcessObject process, int status, KThread caller) {
    return rundown.end(process, status, caller);
  }

  /**
   * Ends a thread, and its process with the same status if it was the last; a thread that has ended
   * stays as it is.
   */
  public void end(ThreadObject thread, int status) {
    ProcessObject process = thread.process();
    if (!thread.isRunning()) {
      return;
    }
    if (process.threads().stream().filter(ThreadObject::isRunning).count() == 1) {
      end(process, status);
    } else {
      rundown.end(thread, status);
    }
  }
}
