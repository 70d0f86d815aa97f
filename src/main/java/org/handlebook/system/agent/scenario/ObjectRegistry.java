package org.handlebook.system.agent.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handlebook.system.MissingPrograms;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.agent.wire.StateReader;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** Who belongs to the scenario: its processes, their threads, and every object it has had. */
public final class ObjectRegistry {
  private final List<ProcessEntry> processes = new ArrayList<>();
  private final Map<Integer, ObjectEntry> objects = new TreeMap<>();
  private final Map<Integer, StateReader> details = new HashMap<>();
  private final Set<Integer> killingJobs = new TreeSet<>();
  private final Map<Integer, String> lentEvents = new HashMap<>();
  private final DefaultTimeouts timeOuts = new DefaultTimeouts();
  private final MissingPrograms missing = new MissingPrograms();
  private TimeScaling scale = TimeScaling.forStartsOf(Duration.ZERO);
  private int lastObject;

  /**
   * What an object is, from its creation on.
   *
   * @param name as its creator gave it, or ""
   * @param directory where the name stands, or "" if that is not known
   * @param manualReset whether it is a timer that stays signalled
   * @param channel what it has in common with the other ends of a mailslot or pipe; else ""
   * @param overlapped whether it was opened for operations that nobody waits for
   */
  public record ObjectEntry(
      int id,
      String type,
      ObjectKind kind,
      String name,
      String directory,
      boolean manualReset,
      String channel,
      boolean overlapped) {}

  /** Returns the process that last had the id. */
  public ProcessEntry processOf(int id) {
    return processes.stream()
        .filter(process -> process.id() == id)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** Returns the thread that last had the id. */
  public AgentThread threadOf(int id) {
    return agentThreads()
        .filter(thread -> thread.threadId() == id)
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  /** Returns a process, with its first thread, that was just made. */
  public ProcessEntry enter(int processId, int threadId, ProcessEntry.@Nullable Ancestry ancestry) {
    ProcessRef ref = new ProcessRef(processes.size() + 1);
    ProcessEntry process =
        new ProcessEntry(ref, processId, born("Process", ObjectKind.PROCESS), ancestry);
    processes.add(process);
    enterThread(process, threadId);
    return process;
  }

  /** Returns a thread that was just made. */
  public AgentThread enterThread(ProcessEntry process, int threadId) {
    ThreadRef ref = new ThreadRef(process.ref(), process.agentThreads().size() + 1);
    AgentThread agentThread =
        new AgentThread(ref, process.id(), threadId, born("Thread", ObjectKind.THREAD));
    process.agentThreads().add(agentThread);
    return agentThread;
  }

  private int born(String type, ObjectKind kind) {
    return born(type, kind, "", "", false, "", false);
  }

  /** Gives a new object its id. */
  public int born(
      String type,
      ObjectKind kind,
      String name,
      String directory,
      boolean manualReset,
      String channel,
      boolean overlapped) {
    int id = ++lastObject;
    objects.put(
        id, new ObjectEntry(id, type, kind, name, directory, manualReset, channel, overlapped));
    return id;
  }

  /**
   * Returns whether there have been jobs, so that processes may end because of more than calls say.
   */
  public boolean hasJobs() {
    return hasAny(ObjectKind.JOB);
  }

  /** Returns whether there has been an object of that kind. */
  public boolean hasAny(ObjectKind kind) {
    return objects.values().stream().anyMatch(object -> object.kind() == kind);
  }

  /** Returns how many objects there have been. */
  public int objects() {
    return lastObject;
  }

  /** Returns the programs that are not there. */
  public MissingPrograms missing() {
    return missing;
  }

  public List<ProcessEntry> processes() {
    return processes;
  }

  public Stream<ProcessEntry> running() {
    return processes.stream().filter(ProcessEntry::isRunning);
  }

  public Stream<AgentThread> agentThreads() {
    return processes.stream().flatMap(process -> process.agentThreads().stream());
  }

  /** Returns the calls that threads wait in, in the order in which they began. */
  public Stream<PendingCall<?>> waits() {
    return agentThreads()
        .<PendingCall<?>>flatMap(agentThread -> agentThread.open().stream())
        .filter(call -> call.isSent() && call.waiting() != null)
        .sorted(Comparator.comparingInt(PendingCall::number));
  }

  public ProcessEntry process(ProcessRef ref) {
    return processes.get(ref.number() - 1);
  }

  public AgentThread agentThread(ThreadRef ref) {
    return process(ref.process()).agentThreads().get(ref.number() - 1);
  }

  /** Returns the running process of that id. */
  public Optional<ProcessEntry> runningProcess(int processId) {
    return running().filter(process -> process.id() == processId).findFirst();
  }

  /**
   * Returns the processes that have ended and may still exist, unless their id has been given away.
   */
  public List<ProcessEntry> lingering() {
    return processes.stream()
        .filter(process -> !process.isRunning() && process.exists())
        .filter(process -> runningProcess(process.id()).isEmpty())
        .toList();
  }

  /** Returns the ids of the jobs whose processes end when the last handle to them is closed. */
  public Set<Integer> killingJobs() {
    return killingJobs;
  }

  /** Returns the processes that run in a job, as far as that has been seen. */
  public List<ProcessEntry> membersOf(int job) {
    return running().filter(process -> process.jobs().contains(job)).toList();
  }

  /** Returns what an object's own fields said when it was last seen. */
  public StateReader detail(int object) {
    return details.getOrDefault(object, new StateReader.Unknown());
  }

  /** Notes what they say now; what was not asked stays as it was. */
  public void see(int object, StateReader detail) {
    if (!(detail instanceof StateReader.Unknown)) {
      details.put(object, detail);
    }
  }

  /** Returns every object that the scenario has had. */
  public ObjectEntry object(int id) {
    ObjectEntry object = objects.get(id);
    if (object == null) {
      throw new IllegalArgumentException("there has been no object " + id);
    }
    return object;
  }

  /** Returns the id of the object that a handle names in a thread's process; 0 if it names none. */
  public int objectNamed(AgentThread caller, Handle handle) {
    ProcessEntry process = process(caller.ref().process());
    if (handle.equals(Handle.CURRENT_PROCESS)) {
      return process.object();
    } else if (handle.equals(Handle.CURRENT_THREAD)) {
      return caller.object();
    }
    ProcessEntry.Row row = process.rows().get(handle);
    return row == null ? 0 : row.object();
  }

  /** Returns the mailslot or pipe of which a handle names an end; "" if it names none. */
  String channelNamed(AgentThread caller, Handle handle) {
    int object = objectNamed(caller, handle);
    return object == 0 ? "" : object(object).channel();
  }

  /**
   * Returns the mailslot or pipe that an object is an end of, or an event whose operations are on
   * it.
   */
  String channelOf(int object) {
    String own = object(object).channel();
    return own.isEmpty() ? lentEvents.getOrDefault(object, "") : own;
  }

  /** Notes that an operation on a mailslot or pipe is to signal an event; 0 means none. */
  void lendEvent(int event, String channel) {
    lentEvents.put(event, channel);
  }

  /**
   * Returns whether there have been operations on mailslots or pipes that go on while nobody waits.
   */
  public boolean hasOperations() {
    return !lentEvents.isEmpty();
  }

  /** Returns how long things last. */
  public TimeScaling scale() {
    return scale;
  }

  /** Settles how long things last, before anything does. */
  public void setScale(TimeScaling settled) {
    scale = settled;
  }

  /** Returns how long mailslots and pipes let somebody wait. */
  public DefaultTimeouts timeOuts() {
    return timeOuts;
  }

  /** Returns the thread that has this id, if one runs. */
  public Optional<AgentThread> runningThread(int threadId) {
    return agentThreads()
        .filter(agentThread -> agentThread.isRunning() && agentThread.threadId() == threadId)
        .findFirst();
  }

  /** Returns the process that a handle names in a thread's process. */
  public Optional<ProcessEntry> processNamed(AgentThread caller, Handle handle) {
    int object = objectNamed(caller, handle);
    return processes.stream().filter(process -> process.object() == object).findFirst();
  }

  /** Returns the thread that a handle names in a thread's process. */
  public Optional<AgentThread> threadNamed(AgentThread caller, Handle handle) {
    int object = objectNamed(caller, handle);
    return agentThreads().filter(agentThread -> agentThread.object() == object).findFirst();
  }
}
