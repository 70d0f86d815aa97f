package org.handlebook.system.agent.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.handlebook.system.Capability;
import org.handlebook.system.SystemFailure;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Win32Error;

/**
 * The worker's resident agent: starts first processes and looks at all processes of a scenario from
 * outside, so that looking needs none of them, however blocked they are.
 */
public final class Observer {
  private static final int SLICE_MILLIS = 250;
  private static final int UNKNOWN_CLASS = -1;

  private final Connection connection;
  private final BooleanSupplier alive;
  private final Duration patience;

  /**
   * Makes the observer of the agent at the other end.
   *
   * @param alive whether its process still runs
   * @param patience how long an answer may take, beyond what it is told to wait
   */
  public Observer(Connection connection, BooleanSupplier alive, Duration patience) {
    this.connection = connection;
    this.alive = alive;
    this.patience = patience;
  }

  /** The ids of a new process and of its first thread. */
  public record Started(int processId, int threadId) {}

  /** Starts a process that no call of the scenario makes, and watches it. */
  public Started start(List<String> environment) {
    FrameWriter question = writer(Op.START).text(String.join("\0", environment) + "\0");
    FrameReader answer = checked("start a process", send("start a process", question));
    return new Started(answer.u32(), answer.u32());
  }

  /**
   * Watches a process from now on; false if it is gone already.
   *
   * @param made the row that its maker has for it, by which also one can be had that lets nobody in
   */
  public boolean watch(int processId, Item.RowItem made) {
    FrameWriter question =
        writer(Op.WATCH).u32(processId).u32(made.processId()).u64(made.handle().value());
    return send("watch a process", question).u32() == 0;
  }

  /**
   * A process as it is now. One that ended is reported once more and then forgotten.
   *
   * @param standardHandles input, output and error
   */
  public record ProcessSeen(
      int processId,
      boolean running,
      int exitCode,
      List<Handle> standardHandles,
      List<RowSeen> rows) {}

  /** A row of a handle table, whoever made it. */
  public record RowSeen(
      Handle handle, int grantedAccess, boolean inherit, boolean protect, int typeIndex) {}

  /** Returns every watched process. */
  public List<ProcessSeen> survey() {
    FrameReader in = ask("look at the handle tables", Op.SURVEY);
    int count = in.u32();
    List<ProcessSeen> processes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      processes.add(process(in));
    }
    return processes;
  }

  private static ProcessSeen process(FrameReader in) {
    int id = in.u32();
    boolean running = in.flag();
    int exitCode = in.u32();
    List<Handle> standard = List.of(in.handle(), in.handle(), in.handle());
    int count = in.u32();
    List<RowSeen> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(in));
    }
    return new ProcessSeen(id, running, exitCode, standard, rows);
  }

  private static RowSeen row(FrameReader in) {
    Handle handle = in.handle();
    int access = in.u32();
    int attributes = in.u32();
    return new RowSeen(handle, access, (attributes & 2) != 0, (attributes & 1) != 0, in.u16());
  }

  /**
   * An object as it is now.
   *
   * @param items by what it can be had
   * @param type as NT names it
   * @param handleCount without the handles of the resident agent itself
   * @param path its name with its path, if that was wanted and it has one; else ""
   */
  public record ObjectSeen(
      List<Item> items, String type, int handleCount, String path, StateReader detail) {}

  /**
   * Returns what all these items are: items of one object come together.
   *
   * @param named the rows whose objects' names are wanted; a file's name is never told
   * @param busy the rows whose objects must not be asked for details, which could hang
   */
  public List<ObjectSeen> look(
      List<? extends Item> items, Set<Item.RowItem> named, Set<Item.RowItem> busy) {
    FrameWriter question = writer(Op.LOOK).u32(items.size());
    items.forEach(item -> write(item, named, busy, question));
    FrameReader in = checked("look at objects", send("look at objects", question));
    Map<Integer, List<Item>> classes = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int group = in.u32();
      if (group == i) {
        order.add(i);
      }
      if (group != UNKNOWN_CLASS) {
        classes.computeIfAbsent(group, absent -> new ArrayList<>()).add(items.get(i));
      }
    }
    List<ObjectSeen> objects = new ArrayList<>(order.size());
    for (int group : order) {
      String type = in.ascii(in.u16());
      int handles = in.u32();
      objects.add(
          new ObjectSeen(
              classes.getOrDefault(group, List.of()),
              type,
              handles,
              in.text(),
              StateReader.read(in)));
    }
    return objects;
  }

  /** How a thread fares. */
  public enum ThreadState {
    RUNNING,
    SUSPENDED,
    ENDED
  }

  /** Returns how a thread fares now. */
  public ThreadState state(int threadId) {
    List<ObjectSeen> seen = look(List.of(new Item.ThreadItem(threadId)), Set.of(), Set.of());
    if (seen.isEmpty()
        || !(seen.get(0).detail() instanceof StateReader.ThreadObject thread)
        || !thread.running()) {
      return ThreadState.ENDED;
    }
    return thread.suspendCount() > 0 ? ThreadState.SUSPENDED : ThreadState.RUNNING;
  }

  private static void write(
      Item item, Set<Item.RowItem> named, Set<Item.RowItem> busy, FrameWriter out) {
    if (item instanceof Item.RowItem row) {
      out.u8(busy.contains(row) ? 4 : named.contains(row) ? 3 : 0)
          .u32(row.processId())
          .u64(row.handle().value());
    } else if (item instanceof Item.ProcessItem process) {
      out.u8(1).u32(process.processId());
    } else if (item instanceof Item.ThreadItem thread) {
      out.u8(2).u32(thread.threadId());
    }
  }

  /** Ends every watched process; returns how many would not end. */
  public int end() {
    return ask("end the processes", Op.END).u32();
  }

  /** Waits for a process to end; whether it has. */
  public boolean hasEnded(Item.ProcessItem process, Duration patience) {
    return wait(1, process.processId(), patience);
  }

  /** Waits for a thread to end; whether it has. */
  public boolean hasEnded(Item.ThreadItem thread, Duration patience) {
    return wait(2, thread.threadId(), patience);
  }

  /** Waits until no process has that id any more, not even an ended one; whether it is so. */
  public boolean isForgotten(Item.ProcessItem process, Duration patience) {
    return wait(3, process.processId(), patience);
  }

  /** Asks again and again: a wait that has missed its end would last as long as it may. */
  private boolean wait(int kind, int id, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    int slice = (int) Math.min(SLICE_MILLIS, patience.toMillis());
    boolean ended = waitBriefly(kind, id, slice);
    while (!ended && System.nanoTime() < end) {
      ended = waitBriefly(kind, id, slice);
    }
    return ended;
  }

  private boolean waitBriefly(int kind, int id, int millis) {
    FrameWriter question = writer(Op.WAIT).u8(kind).u32(id).u32(millis);
    return checked("wait for an end", send("wait for an end", question)).flag();
  }

  /** Returns what the system has that not every system has. */
  public Set<Capability> features() {
    boolean namespaces = (ask("say what the system has", Op.FEATURES).u32() & 1) != 0;
    return namespaces
        ? EnumSet.of(Capability.PRIVATE_NAMESPACES)
        : EnumSet.noneOf(Capability.class);
  }

  /**
   * Removes the folder in which the scenario's first processes began, and other files that it has
   * made, and waits until its named jobs are gone.
   */
  public void clean(List<String> files, List<String> jobs) {
    checked("clean up", send("clean up", writer(Op.CLEAN).texts(files).texts(jobs)));
  }

  /** Returns what a request about the memory of a watched process is answered. */
  public byte[] memory(int processId, byte[] request) {
    FrameWriter question = writer(Op.MEMORY).u32(processId).raw(request);
    return checked("reach the memory of a process", send("reach memory", question)).rest();
  }

  /** The commands, with the numbers that the agent knows them by. */
  private enum Op {
    START(1),
    WATCH(2),
    SURVEY(3),
    LOOK(4),
    END(5),
    WAIT(6),
    CLEAN(7),
    FEATURES(8),
    MEMORY(9);

    private final int number;

    Op(int number) {
      this.number = number;
    }
  }

  private static FrameWriter writer(Op op) {
    return new FrameWriter().u16(op.number);
  }

  private FrameReader ask(String wish, Op op) {
    return checked(wish, send(wish, writer(op)));
  }

  private static FrameReader checked(String wish, FrameReader answer) {
    int error = answer.u32();
    if (error != 0) {
      throw new SystemFailure(
          "the resident agent could not " + wish + ": " + Win32Error.text(error));
    }
    return answer;
  }

  private FrameReader send(String wish, FrameWriter question) {
    if (!connection.send(question.payload())) {
      throw new SystemFailure("the resident agent is gone; it was to " + wish);
    }
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      Connection.Received answer = connection.receive(SLICE_MILLIS);
      if (answer.payload().isPresent()) {
        return new FrameReader(answer.payload().get());
      } else if (answer.isClosed() || !alive.getAsBoolean()) {
        throw new SystemFailure("the resident agent vanished when it was to " + wish);
      } else if (System.nanoTime() > end) {
        throw new SystemFailure("the resident agent hangs; it was to " + wish);
      }
    }
  }
}
