package org.handlebook.machine.agent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.machine.MachineFailure;
import org.handlebook.machine.WorldSnapshot;
import org.handlebook.machine.WorldSnapshot.ObjectState;
import org.handlebook.machine.WorldSnapshot.Origin;
import org.handlebook.machine.WorldSnapshot.Origin.How;
import org.handlebook.machine.agent.Observer.Item;
import org.handlebook.machine.agent.Observer.ObjectSeen;
import org.handlebook.machine.agent.Observer.ProcessItem;
import org.handlebook.machine.agent.Observer.ProcessSeen;
import org.handlebook.machine.agent.Observer.RowItem;
import org.handlebook.machine.agent.Observer.RowSeen;
import org.handlebook.machine.agent.Observer.ThreadItem;
import org.handlebook.machine.agent.ProcessEntry.Row;
import org.handlebook.win32.Handle;

/**
 * One look at the scenario's world, after some calls came back.
 *
 * <p>A row belongs to the scenario if a call answered it, or if a new process had it at its first
 * moment and it names an object of the scenario: then it was inherited. Every other row is the
 * agent's own or the system's, and is left out. Which rows name one object is asked of the system.
 */
final class Look {
  private static final Duration FORGETTING = Duration.ofSeconds(3);

  private final Observer observer;
  private final Census census;
  private final List<OpenCall<?>> calls;
  private final int objectsBefore;
  private final Map<RowItem, Row> rows = new LinkedHashMap<>();
  private final Map<RowItem, RowSeen> candidates = new LinkedHashMap<>();
  private final Map<RowItem, NewRow> answered = new HashMap<>();
  private final List<ObjectState> objects = new ArrayList<>();

  /**
   * A look that is yet to be taken.
   *
   * @param calls those that came back since the look before
   * @param objectsBefore how many objects there had been at the look before
   */
  Look(Observer observer, Census census, List<OpenCall<?>> calls, int objectsBefore) {
    this.observer = observer;
    this.census = census;
    this.calls = calls;
    this.objectsBefore = objectsBefore;
  }

  WorldSnapshot take() {
    readTables();
    List<ObjectSeen> seen = new ArrayList<>(observer.look(items()));
    endThreads(seen);
    census.lingering().forEach(process -> forget(process, seen));
    seen.sort(Comparator.comparingInt(this::age));
    seen.forEach(this::settle);
    objects.sort(Comparator.comparingInt(ObjectState::id));
    return new WorldSnapshot(census.processes().stream().map(States::process).toList(), objects);
  }

  // Handle tables

  private void readTables() {
    Map<Integer, ProcessSeen> seen =
        observer.survey().stream().collect(Collectors.toMap(ProcessSeen::processId, p -> p));
    for (ProcessEntry process : census.running().toList()) {
      ProcessSeen now = seen.get(process.id());
      if (now == null) {
        throw new MachineFailure("process " + process.id() + " is gone, and nobody knows how");
      }
      if (now.running()) {
        readTable(process, now);
      } else if (calls.stream().anyMatch(Conversation::endsThreads)) {
        process.end(now.exitCode());
      } else {
        throw new MachineFailure("process " + process.id() + " was ended, but by no call");
      }
    }
  }

  private void readTable(ProcessEntry process, ProcessSeen now) {
    process.setStandardHandles(now.standardHandles());
    Map<Handle, RowSeen> table =
        now.rows().stream().collect(Collectors.toMap(RowSeen::handle, row -> row));
    process.rows().entrySet().removeIf(entry -> !isStill(entry.getValue(), table));
    process.rows().values().forEach(row -> row.see(table.get(row.seen().handle())));
    for (OpenCall<?> call : calls) {
      for (NewRow row : NewRow.of(call, census)) {
        if (row.process() == process && table.containsKey(row.handle())) {
          enter(row, table.get(row.handle()));
        }
      }
    }
    if (!process.isSeen()) {
      process.setSeen();
      findCandidates(process, now);
    }
    process.rows().forEach((handle, row) -> rows.put(new RowItem(process.id(), handle), row));
  }

  private static boolean isStill(Row row, Map<Handle, RowSeen> table) {
    RowSeen now = table.get(row.seen().handle());
    return now != null && now.typeIndex() == row.seen().typeIndex();
  }

  private void enter(NewRow row, RowSeen seen) {
    ProcessEntry process = row.process();
    process.rows().remove(row.handle());
    process.rows().put(row.handle(), new Row(row.origin(), seen, 0));
    answered.put(new RowItem(process.id(), row.handle()), row);
  }

  /** What a new process has besides what its agent needs, it inherited. */
  private void findCandidates(ProcessEntry process, ProcessSeen now) {
    if (process.ancestry() == null) {
      return;
    }
    Set<Integer> types = new HashSet<>();
    census.running().forEach(p -> p.rows().values().forEach(r -> types.add(r.seen().typeIndex())));
    for (RowSeen row : now.rows()) {
      if (types.contains(row.typeIndex()) && !process.rows().containsKey(row.handle())) {
        candidates.put(new RowItem(process.id(), row.handle()), row);
      }
    }
  }

  // Objects

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    census.running().forEach(process -> items.add(new ProcessItem(process.id())));
    census.lingering().forEach(process -> items.add(new ProcessItem(process.id())));
    census
        .puppets()
        .filter(Puppet::isRunning)
        .forEach(puppet -> items.add(new ThreadItem(puppet.threadId())));
    items.addAll(rows.keySet());
    items.addAll(candidates.keySet());
    return items;
  }

  private void endThreads(List<ObjectSeen> seen) {
    Set<Item> alive = new HashSet<>();
    for (ObjectSeen object : seen) {
      if (!(object.detail() instanceof Detail.Thread thread) || thread.running()) {
        alive.addAll(object.items());
      }
    }
    census
        .puppets()
        .filter(puppet -> puppet.isRunning() && !alive.contains(new ThreadItem(puppet.threadId())))
        .toList()
        .forEach(Puppet::end);
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
    int id = known(object);
    return id == process.object()
        || process.puppets().stream().anyMatch(puppet -> puppet.object() == id);
  }

  private boolean isNamed(ObjectSeen object) {
    return object.items().stream().anyMatch(this::isRow);
  }

  /** Objects of known age first; new ones in the order of the calls that answered them. */
  private int age(ObjectSeen object) {
    int known = known(object);
    return known != 0
        ? known - Integer.MAX_VALUE
        : object.items().stream()
            .filter(answered::containsKey)
            .mapToInt(item -> answered.get((RowItem) item).call().number())
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  /** The id that the object has had at the look before; 0 if it is new. */
  private int known(ObjectSeen object) {
    int duplicated = 0;
    for (Item item : object.items()) {
      int id = known(item);
      if (id != 0) {
        return id;
      }
      NewRow row = item instanceof RowItem key ? answered.get(key) : null;
      duplicated = row == null ? duplicated : row.call().sources().object();
    }
    return duplicated;
  }

  private int known(Item item) {
    if (item instanceof ProcessItem process) {
      return Stream.concat(census.running(), census.lingering().stream())
          .filter(entry -> entry.id() == process.processId())
          .findFirst()
          .map(ProcessEntry::object)
          .orElse(0);
    } else if (item instanceof ThreadItem thread) {
      return census
          .puppets()
          .filter(puppet -> puppet.isRunning() && puppet.threadId() == thread.threadId())
          .findFirst()
          .map(Puppet::object)
          .orElse(0);
    }
    Row row = item instanceof RowItem key ? rows.get(key) : null;
    return row == null ? 0 : row.object();
  }

  private void settle(ObjectSeen seen) {
    boolean named = isNamed(seen);
    boolean alive = seen.items().stream().anyMatch(item -> !(item instanceof RowItem));
    if (!named && !alive) {
      return;
    }
    int known = known(seen);
    int id = known != 0 ? known : Births.of(seen, answered, census);
    for (Item item : seen.items()) {
      if (item instanceof RowItem key) {
        settle(key, id, named && !isOwn(key.processId(), id));
      }
    }
    objects.add(States.object(census.object(id), seen, alive && isAlive(seen)));
  }

  private boolean isRow(Item item) {
    return item instanceof RowItem key && rows.containsKey(key);
  }

  /** A process has handles to itself and to its first thread that nobody gave it. */
  private boolean isOwn(int processId, int object) {
    return census
        .running()
        .filter(process -> process.id() == processId)
        .anyMatch(
            process ->
                process.object() == object
                    || process.puppets().stream().anyMatch(puppet -> puppet.object() == object));
  }

  private void settle(RowItem key, int object, boolean inheritable) {
    Row row = rows.get(key);
    RowSeen candidate = candidates.get(key);
    if (row != null) {
      row.setObject(object);
      NewRow entered = answered.get(key);
      if (entered != null && object <= objectsBefore) {
        replace(key, entered, row);
      }
    } else if (candidate != null && inheritable) {
      ProcessEntry heir = census.runningProcess(key.processId()).orElseThrow();
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
  private void replace(RowItem key, NewRow entered, Row row) {
    Row opened = new Row(entered.openedOrigin(), row.seen(), row.object());
    entered.process().rows().replace(key.handle(), opened);
  }

  private static boolean isAlive(ObjectSeen seen) {
    if (seen.detail() instanceof Detail.Process process) {
      return process.running();
    }
    return !(seen.detail() instanceof Detail.Thread thread) || thread.running();
  }
}
