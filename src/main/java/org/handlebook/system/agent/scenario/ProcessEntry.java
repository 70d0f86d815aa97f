package org.handlebook.system.agent.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot.Origin;
import org.handlebook.system.agent.wire.Observer;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** A process of the scenario, and what was last seen of it. */
public final class ProcessEntry {
  private final ProcessRef ref;
  private final int id;
  private final int object;
  private final @Nullable Ancestry ancestry;
  private final List<AgentThread> agentThreads = new ArrayList<>();
  private final Map<Handle, Row> rows = new LinkedHashMap<>();
  private final Set<Integer> jobs = new HashSet<>();
  private final Operations operations = new Operations();
  private List<Handle> standardHandles = List.of(Handle.NULL, Handle.NULL, Handle.NULL);
  private @Nullable Integer exitCode;
  private boolean seen;
  private boolean gone;

  /**
   * Makes the entry of a new process.
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
  public record Ancestry(ProcessEntry parent, int callNumber) {}

  /** A row of the scenario; what else the table has is the agent's own. */
  public static final class Row {
    private final Origin origin;
    private Observer.RowSeen seen;
    private int object;

    public Row(Origin origin, Observer.RowSeen seen, int object) {
      this.origin = origin;
      this.seen = seen;
      this.object = object;
    }

    public Origin origin() {
      return origin;
    }

    public Observer.RowSeen seen() {
      return seen;
    }

    public void see(Observer.RowSeen now) {
      seen = now;
    }

    /** Returns the id of the object it names; 0 until that is known. */
    public int object() {
      return object;
    }

    public void setObject(int id) {
      object = id;
    }
  }

  public ProcessRef ref() {
    return ref;
  }

  public int id() {
    return id;
  }

  public int object() {
    return object;
  }

  public @Nullable Ancestry ancestry() {
    return ancestry;
  }

  public List<AgentThread> agentThreads() {
    return agentThreads;
  }

  /** Returns the operations that calls with records have begun in it. */
  Operations operations() {
    return operations;
  }

  public Map<Handle, Row> rows() {
    return rows;
  }

  public List<Handle> standardHandles() {
    return standardHandles;
  }

  public void setStandardHandles(List<Handle> handles) {
    standardHandles = handles;
  }

  public @Nullable Integer exitCode() {
    return exitCode;
  }

  public boolean isRunning() {
    return exitCode == null;
  }

  public void end(int code) {
    exitCode = code;
    rows.clear();
    standardHandles = List.of(Handle.NULL, Handle.NULL, Handle.NULL);
    agentThreads.forEach(AgentThread::end);
  }

  /** Returns whether its object exists: it runs, or something keeps it. */
  boolean exists() {
    return !gone;
  }

  public void setGone() {
    gone = true;
  }

  /** Returns the ids of the scenario's jobs that it is in, as far as they have been seen. */
  public Set<Integer> jobs() {
    return jobs;
  }

  /** Returns whether its table has been looked at; the first look finds what it inherited. */
  public boolean isSeen() {
    return seen;
  }

  public void setSeen() {
    seen = true;
  }
}
