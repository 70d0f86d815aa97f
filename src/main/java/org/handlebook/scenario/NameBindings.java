package org.handlebook.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.handlebook.scenario.Bindings.Bound;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.NameLookup;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the scenario's names mean.
 *
 * <p>A handle's name belongs to the process that was given it. Elsewhere the same name means the
 * same value, first that of the process's ancestors, until the process is given the name for
 * another one.
 */
public final class NameBindings implements NameLookup {
  private final Map<String, ThreadRef> processes = new LinkedHashMap<>();
  private final Map<ProcessRef, String> processNames = new HashMap<>();
  private final Map<ProcessRef, ProcessRef> parents = new HashMap<>();
  private final Map<ProcessRef, Map<String, ThreadRef>> threads = new HashMap<>();
  private final Bindings bindings = new Bindings();
  private final Views views = new Views();
  private final Operations operations = new Operations();
  private SystemSnapshot world = SystemSnapshot.EMPTY;
  private int renamed;

  /** Gives a process its name. */
  public void enter(String name, ThreadRef firstThread, @Nullable ProcessRef parent) {
    if (processes.putIfAbsent(name, firstThread) != null) {
      throw new ScenarioMistake(
          "There is a process \"" + name + "\" already; give this one another name.");
    }
    processNames.put(firstThread.process(), name);
    renamed += firstThread.process().number() <= world.processes().size() ? 1 : 0;
    if (parent != null) {
      parents.put(firstThread.process(), parent);
    }
  }

  /** A name that no process has: this one, or this one with a number. */
  String freeName(String name) {
    String free = name;
    for (int number = 2; processes.containsKey(free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  /** Gives a thread its name. */
  public void enterThread(String name, ThreadRef thread) {
    threads.computeIfAbsent(thread.process(), process -> new HashMap<>()).put(name, thread);
  }

  /** Every process's first thread, and every thread that has a name. */
  List<Actor> everyone() {
    List<Actor> everyone = new ArrayList<>();
    processes.forEach(
        (process, first) -> {
          everyone.add(new Actor(process, ""));
          threads
              .getOrDefault(first.process(), Map.of())
              .keySet()
              .forEach(thread -> everyone.add(new Actor(process, thread)));
        });
    return everyone;
  }

  /** A thread as an actor, under the names that the scenario has for it and its process. */
  public Actor actor(ThreadRef thread) {
    return new Actor(process(thread.process()), thread(thread));
  }

  /** Gives a handle its name in one process; a number is no name. */
  public void bind(ProcessRef process, HandleName name, Handle handle) {
    bindings.bind(process, name.text(), handle);
  }

  /** Gives a view its name in one process. */
  public void bindView(ProcessRef process, String name, long address) {
    views.bind(process, name, address);
    renamed += isKnown(process, address) ? 1 : 0;
  }

  private boolean isKnown(ProcessRef process, long view) {
    return process.number() <= world.processes().size()
        && world.process(process).views().stream().anyMatch(known -> known.address() == view);
  }

  /** Where the view of that name lies, or lay. */
  public long view(ProcessRef process, String name) {
    return views.address(process, name);
  }

  @Override
  public String view(ProcessRef process, long address) {
    return views.name(process, address);
  }

  /** Gives an overlapped operation its name in one process. */
  public void bindOperation(ProcessRef process, String name, Operation operation) {
    operations.bind(process, name, operation);
  }

  /** The overlapped operation of that name. */
  public Operation operation(ProcessRef process, String name) {
    return operations.get(process, name);
  }

  @Override
  public List<Handle> renamedHandles() {
    return bindings.touched();
  }

  @Override
  public int renamedOthers() {
    return renamed;
  }

  @Override
  public String operation(ProcessRef process, long address) {
    return operations.name(process, address);
  }

  /** An address for the OVERLAPPED structure of a new operation. */
  public long newOperation() {
    return operations.newAddress();
  }

  /** Looks at the world after a step: now it is known which object each new name means. */
  void settle(SystemSnapshot now) {
    world = now;
    bindings.settle(this::object);
  }

  private int object(Bound bound) {
    if (bound.handle().equals(Handle.CURRENT_PROCESS)) {
      return world.process(bound.process()).object();
    }
    return world.process(bound.process()).row(bound.handle()).map(RowState::object).orElse(0);
  }

  /** The process of that name. */
  public ProcessRef process(String name) {
    return firstThread(name).process();
  }

  private ThreadRef firstThread(String name) {
    ThreadRef thread = processes.get(name);
    if (thread == null) {
      throw new ScenarioMistake(
          "There is no process \""
              + name
              + "\". The scenario knows "
              + known(processes.keySet(), "\"")
              + ".");
    }
    return thread;
  }

  /** The thread that acts. */
  public ThreadRef thread(Actor actor) {
    ThreadRef first = firstThread(actor.process());
    if (actor.thread().isEmpty()) {
      return first;
    }
    Map<String, ThreadRef> own = threads.getOrDefault(first.process(), Map.of());
    ThreadRef thread = own.get(actor.thread());
    if (thread == null) {
      throw new ScenarioMistake(
          "There is no " + actor + ". That process has " + known(own.keySet(), "\"") + ".");
    }
    return thread;
  }

  /** The value that a process means by a handle's name. */
  public Handle handle(ProcessRef process, HandleName name) {
    return name.literal().orElseGet(() -> bound(process, name).handle());
  }

  /** The value that a process means by a handle's name, if it means one. */
  Optional<Handle> knows(ProcessRef process, HandleName name) {
    boolean known = !bindings.everywhere(name.text()).isEmpty();
    try {
      return known ? Optional.of(bound(process, name).handle()) : Optional.empty();
    } catch (ScenarioMistake ambiguous) {
      return Optional.empty();
    }
  }

  /** Every process's name. */
  public List<String> processNames() {
    return List.copyOf(processes.keySet());
  }

  /** The value that an actor means by a handle's name. */
  public Handle handle(Actor actor, HandleName name) {
    return handle(process(actor.process()), name);
  }

  private Bound bound(ProcessRef process, HandleName name) {
    for (ProcessRef owner = process; owner != null; owner = parents.get(owner)) {
      Optional<Bound> own = bindings.find(owner, name.text());
      if (own.isPresent()) {
        return own.get();
      }
    }
    List<Bound> elsewhere = everywhere(name);
    if (elsewhere.stream().map(Bound::handle).distinct().count() > 1) {
      throw new ScenarioMistake(
          name
              + " means different values in different processes, and none in "
              + quoted(process)
              + ".");
    }
    return elsewhere.get(0);
  }

  private List<Bound> everywhere(HandleName name) {
    List<Bound> found = bindings.everywhere(name.text());
    if (found.isEmpty()) {
      throw new ScenarioMistake(
          "No handle is called "
              + name
              + ". The scenario knows "
              + known(bindings.names(), "")
              + ".");
    }
    return found;
  }

  /**
   * The process that was given the name; if several were, it must mean one object in all of them.
   */
  public ProcessRef owner(HandleName name) {
    return theOne(name).process();
  }

  /**
   * The value that a handle's name was given for; if several processes were given it, it must mean
   * one object in all of them.
   */
  public Handle ownHandle(HandleName name) {
    return name.literal().orElseGet(() -> theOne(name).handle());
  }

  /** The object that a handle's name was given for, which may be destroyed by now. */
  public int object(HandleName name) {
    return theOne(name).object();
  }

  /**
   * The object that a process means by a handle's name: that of its row, or of the name if the row
   * is gone.
   */
  public int object(ProcessRef process, HandleName name) {
    int named = objectNamed(process, name);
    return named == 0 ? objectGivenFor(process, name) : named;
  }

  /** The object that a handle names in a process now; 0 if it names nothing there. */
  public int objectNamed(ProcessRef process, HandleName name) {
    Handle handle = handle(process, name);
    return handle.equals(Handle.CURRENT_PROCESS)
        ? world.process(process).object()
        : world.process(process).row(handle).map(RowState::object).orElse(0);
  }

  /**
   * The object for which a handle's name was given, as that process understands the name; 0 for a
   * number.
   */
  public int objectGivenFor(ProcessRef process, HandleName name) {
    return name.literal().isPresent() ? 0 : bound(process, name).object();
  }

  private Bound theOne(HandleName name) {
    List<Bound> found = everywhere(name);
    if (found.stream().map(Bound::object).distinct().count() > 1) {
      String owners =
          known(found.stream().map(bound -> processNames.get(bound.process())).toList(), "\"");
      throw new ScenarioMistake(
          name
              + " means different objects in "
              + owners
              + ". Say which: "
              + name
              + " of "
              + quoted(found.get(0).process())
              + ".");
    }
    return found.get(0);
  }

  private static String known(Iterable<String> names, String quote) {
    TreeSet<String> sorted = new TreeSet<>();
    names.forEach(sorted::add);
    return sorted.isEmpty()
        ? "none yet"
        : quote + String.join(quote + ", " + quote, sorted) + quote;
  }

  private String quoted(ProcessRef process) {
    return "\"" + process(process) + "\"";
  }

  @Override
  public String process(ProcessRef process) {
    return processNames.getOrDefault(process, "process " + process.number());
  }

  @Override
  public String thread(ThreadRef thread) {
    return threads.getOrDefault(thread.process(), Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().equals(thread))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  @Override
  public String handle(ProcessRef process, Handle handle) {
    Optional<RowState> row =
        process.number() <= world.processes().size()
            ? world.process(process).row(handle)
            : Optional.empty();
    for (ProcessRef owner = process; owner != null; owner = parents.get(owner)) {
      List<Bound> given = bindings.ofHandle(owner, handle);
      for (int i = given.size() - 1; i >= 0; i--) {
        Bound bound = given.get(i);
        if (row.map(r -> r.object() == bound.object()).orElse(owner.equals(process))) {
          return bound.name();
        }
      }
    }
    return "";
  }
}
