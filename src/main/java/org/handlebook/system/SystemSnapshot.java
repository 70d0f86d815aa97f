package org.handlebook.system;

import java.util.List;
import java.util.Optional;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The world at one moment, the same from every system.
 *
 * @param processes every process of the scenario, ended ones too, in order of creation
 * @param objects every kernel object that exists, in order of creation
 * @param waits every thread that waits for objects, or for time to pass, in the order in which they
 *     began
 */
public record SystemSnapshot(
    List<ProcessState> processes, List<ObjectState> objects, List<WaitState> waits) {
  public SystemSnapshot {
    processes = List.copyOf(processes);
    objects = SharedList.copyOf(objects);
    waits = List.copyOf(waits);
  }

  /** The world before anything happened. */
  public static final SystemSnapshot EMPTY = new SystemSnapshot(List.of(), List.of(), List.of());

  public ProcessState process(ProcessRef ref) {
    return processes.get(ref.number() - 1);
  }

  /** Returns the process that this object is, if it is one. */
  public Optional<ProcessState> processOf(int object) {
    return processes.stream().filter(process -> process.object() == object).findFirst();
  }

  /** Returns the object of that id, unless it is destroyed. */
  public Optional<ObjectState> object(int id) {
    return objects.stream().filter(object -> object.id() == id).findFirst();
  }

  /**
   * A process.
   *
   * @param id its process id
   * @param object the id of its object, whether or not that still exists
   * @param exitCode null while it runs
   * @param rows its handle table, in order of the rows' entry
   * @param standardHandles its standard input, output and error; NULL for none
   * @param views the file mappings that it has mapped, in the order of their addresses
   * @param computer the computer on which it runs
   */
  public record ProcessState(
      ProcessRef ref,
      int id,
      int object,
      @Nullable Integer exitCode,
      List<RowState> rows,
      List<Handle> standardHandles,
      List<ViewState> views,
      String computer) {
    public ProcessState {
      rows = SharedList.copyOf(rows);
      standardHandles = List.copyOf(standardHandles);
      views = List.copyOf(views);
    }

    public boolean isRunning() {
      return exitCode == null;
    }

    /** Returns the row that a value names exactly, if there is one; new rows are asked for most. */
    public Optional<RowState> row(Handle handle) {
      for (int i = rows.size() - 1; i >= 0; i--) {
        if (rows.get(i).handle().value() == handle.value()) {
          return Optional.of(rows.get(i));
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A row of a handle table.
   *
   * @param object the id of the object it names
   * @param grantedAccess an access mask
   */
  public record RowState(
      Handle handle,
      int object,
      int grantedAccess,
      boolean inherit,
      boolean protectFromClose,
      Origin origin) {}

  /**
   * How a row came into its table.
   *
   * @param call the function that made it
   * @param callNumber which call on this machine that was, from 1
   * @param from the process whose row it was copied from, or null
   */
  public record Origin(How how, String call, long callNumber, @Nullable ProcessRef from) {

    /** The ways a row comes into a table. */
    public enum How {
      CREATED,
      OPENED,
      INHERITED,
      DUPLICATED
    }
  }

  /**
   * A kernel object.
   *
   * @param id which object of its system, in order of creation; never given to another
   * @param type its type as NT names it
   * @param kind what it is in plain words
   * @param name its name, or "" for none
   * @param directory where that name stands, as a path of NT's, or "" if it stands nowhere or the
   *     system does not tell
   * @param usageCount the handle count, plus one for a process or thread that runs
   * @param owner the user who owns it
   * @param state what its own fields say
   * @param unread what waits to be read from it, message by message, in order, as far as the system
   *     shows it; a pipe of bytes has one piece for each write
   */
  public record ObjectState(
      int id,
      String type,
      ObjectKind kind,
      String name,
      String directory,
      long address,
      int handleCount,
      int usageCount,
      String owner,
      State state,
      List<Bytes> unread) {
    public ObjectState {
      unread = List.copyOf(unread);
    }

    /** Returns the thread that owns it, if it is a mutex that is owned and the system tells. */
    public @Nullable ThreadRef heldBy() {
      return state instanceof State.Mutant mutant ? mutant.owner() : null;
    }
  }

  /**
   * A view of a file mapping.
   *
   * @param address where it lies in the process's own memory
   * @param object the id of the file mapping
   * @param size in bytes
   */
  public record ViewState(long address, int object, long size) {}

  /**
   * A thread that waits.
   *
   * @param objects the ids of the objects it waits for; none if it sleeps
   * @param all whether it waits for all of them at once
   * @param timesOut whether it stops waiting by itself one day
   */
  public record WaitState(ThreadRef thread, List<Integer> objects, boolean all, boolean timesOut) {
    public WaitState {
      objects = List.copyOf(objects);
    }
  }
}
