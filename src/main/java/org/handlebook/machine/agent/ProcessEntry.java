package org.handlebook.machine.agent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.WorldSnapshot.Origin;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** A process of the scenario, and what was last seen of it. */
final class ProcessEntry {
  private final ProcessRef ref;
  private final int id;
  private final int object;
  private final @Nullable Ancestry ancestry;
  private final List<Puppet> puppets = new ArrayList<>();
  private final Map<Handle, Row> rows = new LinkedHashMap<>();
  private final Set<Integer> jobs = new HashSet<>();
  private List<Handle> standardHandles = List.of(Handle.NULL, Handle.NULL, Handle.NULL);
  private @Nullable Integer exitCode;
  private boolean seen;
  private boolean gone;

  /**
   * A process that was just made.
   *
   * @param object the id of its object
   * @param ancestry null for a first process
   */
  ProcessEntry(ProcessRef ref, int id, int object, @Nullable Ancestry ancestry) {
    this.ref = ref;
    this.id = id;
    this.object = object;
    this.ancestry = ancestry;
  }

  /** Whose rows a child may inherit, and by which call. */
  record Ancestry(ProcessEntry parent, int callNumber) {}

  /** A row of the scenario; what else the table has is the agent's own. */
  static final class Row {
    private final Origin origin;
    private Observer.RowSeen seen;
    private int object;

    Row(Origin origin, Observer.RowSeen seen, int object) {
      this.origin = origin;
      this.seen = seen;
      this.object = object;
    }

    Origin origin() {
      return origin;
    }

    Observer.RowSeen seen() {
      return seen;
    }

    void see(Observer.RowSeen now) {
      seen = now;
    }

    /** The id of the object it names; 0 until that is known. */
    int object() {
      return object;
    }

    void setObject(int id) {
      object = id;
    }
  }

  ProcessRef ref() {
    return ref;
  }

  int id() {
    return id;
  }

  int object() {
    return object;
  }

  @Nullable Ancestry ancestry() {
    return ancestry;
  }

  List<Puppet> puppets() {
    return puppets;
  }

  Map<Handle, Row> rows() {
    return rows;
  }

  List<Handle> standardHandles() {
    return standardHandles;
  }

  void setStandardHandles(List<Handle> handles) {
    standardHandles = handles;
  }

  @Nullable Integer exitCode() {
    return exitCode;
  }

  boolean isRunning() {
    return exitCode == null;
  }

  void end(int code) {
    exitCode = code;
    rows.clear();
    standardHandles = List.of(Handle.NULL, Handle.NULL, Handle.NULL);
    puppets.forEach(Puppet::end);
  }

  /** Whether its object exists: it runs, or something keeps it. */
  boolean exists() {
    return !gone;
  }

  void setGone() {
    gone = true;
  }

  /** The ids of the scenario's jobs that it is in, as far as they have been seen. */
  Set<Integer> jobs() {
    return jobs;
  }

  /** Whether its table has been looked at; the first look finds what it inherited. */
  boolean isSeen() {
    return seen;
  }

  void setSeen() {
    seen = true;
  }
}
