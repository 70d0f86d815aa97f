package org.handlebook.system.agent.look;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.Origin;
import org.handlebook.system.SystemSnapshot.Origin.How;
import org.handlebook.system.SystemSnapshot.WaitState;
import org.handlebook.system.agent.scenario.AgentThread;
import org.handlebook.system.agent.scenario.Deadlines;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.scenario.ProcessEntry.Row;
import org.handlebook.system.agent.scenario.TransferCall;
import org.handlebook.system.agent.wire.Item;
import org.handlebook.system.agent.wire.Item.ProcessItem;
import org.handlebook.system.agent.wire.Item.RowItem;
import org.handlebook.system.agent.wire.Item.ThreadItem;
import org.handlebook.system.agent.wire.Observer;
import org.handlebook.system.agent.wire.Observer.ObjectSeen;
import org.handlebook.system.agent.wire.Observer.RowSeen;
import org.handlebook.system.agent.wire.StateReader;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;

/**
 * One look at the scenario's world, after some calls came back: which rows name one object is asked
 * of the system, and who has seen the object before knows its id.
 */
public final class Inspection {
  private static final Duration FORGETTING = Duration.ofSeconds(3);

  private final Observer observer;
  private final ObjectRegistry registry;
  private final Deadlines deadlines;
  private final int objectsBefore;
  private final HandleTableReader tables;
  private final Map<Integer, PendingCall<?>> operations;
  private final KnownObjects known;
  private final JobInspection jobs;
  private final List<ObjectState> objects = new ArrayList<>();

  /**
   * Makes a look that is yet to be taken.
   *
   * @param calls those that came back since the look before
   * @param objectsBefore how many objects there had been at the look before
   */
  public Inspection(
      Observer observer,
      ObjectRegistry registry,
      Deadlines deadlines,
      List<PendingCall<?>> calls,
      int objectsBefore) {
    this.observer = observer;
    this.registry = registry;
    this.deadlines = deadlines;
    this.objectsBefore = objectsBefore;
    this.jobs = new JobInspection(observer, registry);
    this.tables = new HandleTableReader(registry, calls);
    this.known = new KnownObjects(registry, tables);
    this.operations = TransferCall.operations(registry);
  }

  public SystemSnapshot take() {
    tables.read(observer.survey());
    List<ObjectSeen> seen = new ArrayList<>(observer.look(items(), named(), busy()));
    endThreads(seen);
    registry.lingering().forEach(process -> forget(process, seen));
    seen.sort(Comparator.comparingInt(known::age));
    seen.forEach(this::settle);
    objects.sort(Comparator.comparingInt(ObjectState::id));
    if (jobs.haveKilled()) {
      return new Inspection(observer, registry, deadlines, List.of(), objectsBefore).take();
    }
    return new SystemSnapshot(
        registry.processes().stream().map(SnapshotWriter::process).toList(), objects, waits());
  }

  private List<WaitState> waits() {
    return registry
        .waits()
        .flatMap(call -> Stream.ofNullable(call.waiting()).map(wait -> wait.state(call.caller())))
        .toList();
  }

  /** A new object is asked for its name once, if it was made with one. */
  private Set<RowItem> named() {
    return tables.answered().entrySet().stream()
        .filter(row -> !ObjectClassifier.name(row.getValue().call().call()).isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /**
   * An operation keeps the end that it is on, on a system that carries out one after the other, and
   * whoever asks that end waits as well.
   */
  private Set<RowItem> busy() {
    return tables.rows().entrySet().stream()
        .filter(row -> operations.containsKey(row.getValue().object()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Returns what is known of an object, though perhaps nobody could ask it now. */
  private StateReader detail(int id, ObjectSeen seen) {
    if (!(seen.detail() instanceof StateReader.Unknown
        && registry.detail(id) instanceof StateReader.Pipe pipe)) {
      return seen.detail();
    }
    PendingCall<?> operation = operations.get(id);
    return operation == null
        ? pipe.disconnected()
        : pipe.whileBusy(operation.call() instanceof ConnectNamedPipe);
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    registry.running().forEach(process -> items.add(new ProcessItem(process.id())));
    registry.lingering().forEach(process -> items.add(new ProcessItem(process.id())));
    registry
        .agentThreads()
        .filter(AgentThread::isRunning)
        .forEach(agentThread -> items.add(new ThreadItem(agentThread.threadId())));
    items.addAll(tables.rows().keySet());
    items.addAll(tables.candidates().keySet());
    return items;
  }

  private void endThreads(List<ObjectSeen> seen) {
    Set<Item> alive = new HashSet<>();
    for (ObjectSeen object : seen) {
      if (!(object.detail() instanceof StateReader.ThreadObject thread) || thread.running()) {
        alive.addAll(object.items());
      }
    }
    registry
        .agentThreads()
        .filter(
            agentThread ->
                agentThread.isRunning() && !alive.contains(new ThreadItem(agentThread.threadId())))
        .toList()
        .forEach(AgentThread::end);
  }

  /**
   * An ended process exists while a handle to it or to one of its threads is open. A system may
   * take a moment to forget one that nothing keeps.
   */
  private void forget(ProcessEntry process, List<ObjectSeen> seen) {
    ProcessItem item = new ProcessItem(process.id());
    boolean kept = seen.stream().anyMatch(object -> isOf(process, object) && isNamed(object));
    boolean there = seen.stream().anyMatch(object -> object.items().contains(item));
    if (!there || (!kept && observer.isForgotten(item, FORGETTING))) {
      process.setGone();
      seen.removeIf(object -> !kept && object.items().contains(item));
    }
  }

  private boolean isOf(ProcessEntry process, ObjectSeen object) {
    int id = known.id(object);
    return id == process.object()
        || process.agentThreads().stream().anyMatch(agentThread -> agentThread.object() == id);
  }

  private boolean isNamed(ObjectSeen object) {
    return object.items().stream().anyMatch(this::isRow);
  }

  private void settle(ObjectSeen seen) {
    boolean named = isNamed(seen);
    boolean alive = seen.items().stream().anyMatch(item -> !(item instanceof RowItem));
    if (!named && !alive) {
      return;
    }
    int before = known.id(seen);
    int id = before != 0 ? before : ObjectClassifier.of(seen, tables.answered(), registry);
    StateReader detail = detail(id, seen);
    registry.see(id, detail);
    if (seen.detail() instanceof StateReader.Job job) {
      jobs.settle(id, job);
    }
    for (Item item : seen.items()) {
      if (item instanceof RowItem key) {
        settle(key, id, named && !known.isOwn(key.processId(), id));
      }
    }
    objects.add(
        SnapshotWriter.object(
            registry.object(id), seen, detail, alive && isAlive(seen), registry, deadlines));
  }

  private boolean isRow(Item item) {
    return tables.rows().containsKey(item);
  }

  private void settle(RowItem key, int object, boolean inheritable) {
    Row row = tables.rows().get(key);
    RowSeen candidate = tables.candidates().get(key);
    if (row != null) {
      row.setObject(object);
      ResultHandle entered = tables.answered().get(key);
      if (entered != null && object <= objectsBefore) {
        replace(key, entered, row);
      }
    } else if (candidate != null && inheritable) {
      ProcessEntry heir = registry.runningProcess(key.processId()).orElseThrow();
      heir.rows()
          .put(key.handle(), new Row(inherited(heir, key.handle(), object), candidate, object));
    }
  }

  /** An inherited row has the value of the parent's; a standard handle is duplicated to another. */
  private static Origin inherited(ProcessEntry heir, Handle handle, int object) {
    ProcessEntry.Ancestry ancestry = Objects.requireNonNull(heir.ancestry());
    Row original = ancestry.parent().rows().get(handle);
    boolean same = original != null && original.object() == object;
    return new Origin(
        same ? How.INHERITED : How.DUPLICATED,
        "CreateProcess",
        ancestry.callNumber(),
        ancestry.parent().ref());
  }

  /** The call opened what was there before. */
  private void replace(RowItem key, ResultHandle entered, Row row) {
    Row opened = new Row(entered.openedOrigin(), row.seen(), row.object());
    entered.process().rows().replace(key.handle(), opened);
  }

  private static boolean isAlive(ObjectSeen seen) {
    if (seen.detail() instanceof StateReader.ProcessObject process) {
      return process.running();
    }
    return !(seen.detail() instanceof StateReader.ThreadObject thread) || thread.running();
  }
}
