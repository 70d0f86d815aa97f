package org.handlebook.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.scenario.Bindings.Bound;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.win32.Handle;

/**
 * Keeps what the scenario's names of handles mean.
 *
 * <p>A handle's name belongs to the process that was given it. Elsewhere the same name means the
 * same value, first that of the process's ancestors, until the process is given the name for
 * another one.
 */
public final class HandleNames {
  private final ActorNames actors;
  private final Bindings bindings = new Bindings();
  private final Map<String, Refusal> refused = new HashMap<>();
  private SystemSnapshot now = SystemSnapshot.EMPTY;

  /** What a call returned in the place of a handle. */
  public record Refusal(Actor actor, Handle returned) {}

  /** Keeps no name yet. */
  public HandleNames(ActorNames actors) {
    this.actors = actors;
  }

  /** Gives a handle its name in one process; a number is no name. */
  public void bind(ProcessRef process, HandleName name, Handle handle) {
    bindings.bind(process, name.text(), handle);
    refused.remove(name.text());
  }

  /** Gives a handle its name in the actor's process. */
  public void bind(Actor actor, HandleName name, Handle handle) {
    bind(actors.process(actor), name, handle);
  }

  /** Takes note that a call was refused that was to answer the handle of that name. */
  void refuse(Actor actor, HandleName name, Handle returned) {
    refused.put(name.text(), new Refusal(actor, returned));
  }

  /** Returns what was returned in the place of the handle that was last to get the name, if so. */
  public Optional<Refusal> refusal(HandleName name) {
    return Optional.ofNullable(refused.get(name.text()));
  }

  /** Returns whether a step was to give a handle that name, whatever came of it. */
  public boolean isGiven(HandleName name) {
    return refused.containsKey(name.text()) || !bindings.everywhere(name.text()).isEmpty();
  }

  /** Looks at the system after a step: now it is known which object each new name means. */
  void settle(SystemSnapshot snapshot) {
    now = snapshot;
    bindings.settle(this::object);
  }

  private int object(Bound bound) {
    if (bound.handle().equals(Handle.CURRENT_PROCESS)) {
      return now.process(bound.process()).object();
    }
    return now.process(bound.process()).row(bound.handle()).map(RowState::object).orElse(0);
  }

  /** Returns the value that a process means by a handle's name. */
  public Handle handle(ProcessRef process, HandleName name) {
    return name.literal().orElseGet(() -> bound(process, name).handle());
  }

  /** Returns the value that a process means by a handle's name, if it means one. */
  Optional<Handle> knows(ProcessRef process, HandleName name) {
    boolean isKnown = !bindings.everywhere(name.text()).isEmpty();
    try {
      return isKnown ? Optional.of(bound(process, name).handle()) : Optional.empty();
    } catch (ScenarioMistake ambiguous) {
      return Optional.empty();
    }
  }

  /** Returns the value that an actor means by a handle's name. */
  public Handle handle(Actor actor, HandleName name) {
    return handle(actors.process(actor), name);
  }

  private Bound bound(ProcessRef process, HandleName name) {
    for (ProcessRef owner = process; owner != null; owner = actors.parent(owner)) {
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
              + ActorNames.known(bindings.names(), "")
              + ".");
    }
    return found;
  }

  /**
   * Returns the process that was given the name; if several were, it must mean one object in all of
   * them.
   */
  public ProcessRef owner(HandleName name) {
    return theOne(name).process();
  }

  /**
   * Returns the value that a handle's name was given for; if several processes were given it, it
   * must mean one object in all of them.
   */
  public Handle ownHandle(HandleName name) {
    return name.literal().orElseGet(() -> theOne(name).handle());
  }

  /** Returns the object that a handle's name was given for, which may be destroyed by now. */
  public int object(HandleName name) {
    return theOne(name).object();
  }

  /**
   * Returns the object that a process means by a handle's name: that of its row, or of the name if
   * the row is gone.
   */
  public int object(ProcessRef process, HandleName name) {
    int named = objectNamed(process, name);
    return named == 0 ? objectGivenFor(process, name) : named;
  }

  /** Returns the object that a handle names in a process now; 0 if it names nothing there. */
  public int objectNamed(ProcessRef process, HandleName name) {
    Handle handle = handle(process, name);
    return handle.equals(Handle.CURRENT_PROCESS)
        ? now.process(process).object()
        : now.process(process).row(handle).map(RowState::object).orElse(0);
  }

  /**
   * Returns the object for which a handle's name was given, as that process understands the name; 0
   * for a number.
   */
  public int objectGivenFor(ProcessRef process, HandleName name) {
    return name.literal().isPresent() ? 0 : bound(process, name).object();
  }

  private Bound theOne(HandleName name) {
    List<Bound> found = everywhere(name);
    if (found.stream().map(Bound::object).distinct().count() > 1) {
      String owners =
          ActorNames.known(
              found.stream().map(bound -> actors.process(bound.process())).toList(), "\"");
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

  private String quoted(ProcessRef process) {
    return "\"" + actors.process(process) + "\"";
  }

  /** Returns every handle that got a name or lost one, as often as it did, in order. */
  List<Handle> renamed() {
    return bindings.touched();
  }

  /** Returns the name under which a process knows a handle, or "" for none. */
  public String handle(ProcessRef process, Handle handle) {
    for (ProcessRef owner = process; owner != null; owner = actors.parent(owner)) {
      List<Bound> given = bindings.ofHandle(owner, handle);
      Optional<RowState> row = given.isEmpty() ? Optional.empty() : row(process, handle);
      for (int i = given.size() - 1; i >= 0; i--) {
        Bound bound = given.get(i);
        if (row.map(r -> r.object() == bound.object()).orElse(owner.equals(process))) {
          return bound.name();
        }
      }
    }
    return "";
  }

  private Optional<RowState> row(ProcessRef process, Handle handle) {
    return process.number() <= now.processes().size()
        ? now.process(process).row(handle)
        : Optional.empty();
  }
}
