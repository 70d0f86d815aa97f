package org.handlebook.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.c.front.Spot;
import org.handlebook.c.vm.Crash;
import org.handlebook.c.vm.Machine;
import org.handlebook.c.vm.VmThread;
import org.handlebook.c.vm.WindowsCall;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.SourceLine;
import org.handlebook.win32.Handle;
import org.jspecify.annotations.Nullable;

/** A process of the system that runs a program, and its threads. */
final class HostedProcess {
  private final String name;
  private final Machine machine;
  private final List<HostedThread> threads = new ArrayList<>();
  private final List<ProgramEnding.Belief> beliefs = new ArrayList<>(0);
  private final Deque<byte[]> typed = new ArrayDeque<>();
  private final Set<Handle> given;
  private Set<Handle> left = Set.of();
  private @Nullable Diagnostic crash;
  private String awaited = "";
  private @Nullable HostedThread standing;
  private @Nullable HostedThread passing;

  /** A thread of the machine, and that of the system in whose name it calls. */
  static final class HostedThread {
    final VmThread code;
    final ThreadRef ref;
    final Actor actor;
    boolean isWaiting;
    boolean readsLine;
    boolean mayBeSuspended;
    ProgramBeliefs.@Nullable Open open;

    HostedThread(VmThread code, ThreadRef ref, Actor actor, boolean mayBeSuspended) {
      this.code = code;
      this.ref = ref;
      this.actor = actor;
      this.mayBeSuspended = mayBeSuspended;
    }
  }

  /**
   * Makes a process that is about to run its program.
   *
   * @param given the handles that it has before its program has opened any
   */
  HostedProcess(String name, Machine machine, Set<Handle> given) {
    this.name = name;
    this.machine = machine;
    this.given = given;
  }

  /** Returns whether steps give it C to run: it has no program of its own, and no console. */
  boolean runsSnippets() {
    return threads.isEmpty();
  }

  /** Notes the handles that it has when it asks to end, which closes them. */
  void exits(Set<Handle> open) {
    left =
        open.stream()
            .filter(handle -> !given.contains(handle) && !machine.isOfLibrary(handle.value()))
            .collect(Collectors.toSet());
  }

  /** Returns how many handles its program had opened and not closed when it asked to end. */
  int leftOpen() {
    return left.size();
  }

  String name() {
    return name;
  }

  Machine machine() {
    return machine;
  }

  List<HostedThread> threads() {
    return List.copyOf(threads);
  }

  void add(HostedThread thread) {
    threads.add(thread);
  }

  /** Returns the line of the program where a thread is. */
  SourceLine source(HostedThread thread) {
    Spot spot = thread.code.spot();
    return new SourceLine(
        SourceLine.file(spot.file()) + ":" + spot.line(), machine.line(thread.code));
  }

  /** Returns whether it stands where it was to stop. */
  boolean isHalted() {
    return standing != null;
  }

  /** Lets it go on, up to a call of that name; "" for none. */
  void goOn(String function) {
    awaited = function;
    passing = standing != null && standing.code.pending().isPresent() ? standing : null;
    standing = null;
    threads.forEach(thread -> thread.code.place().goOn());
  }

  /** Stops if a thread has come to where it was to stop. */
  void ran(HostedThread thread) {
    if (thread.code.place().isHalted()) {
      standing = thread;
    }
  }

  /** Returns whether it stops before the call that a thread has come to. */
  boolean haltsBefore(HostedThread thread, WindowsCall call) {
    boolean passes = thread.equals(passing);
    passing = null;
    if (!passes && call.written() && call.function().name().equals(awaited)) {
      standing = thread;
    }
    return isHalted();
  }

  /** Returns at which line the thread is that has stopped; 0 if none has. */
  int haltedAt() {
    return standing == null ? 0 : standing.code.spot().line();
  }

  /** Notes that it did what no program may do. */
  void crashed(HostedThread thread, Crash what) {
    crash = new Diagnostic(thread.code.spot(), what.english(), what.korean());
    threads.forEach(each -> each.code.end());
  }

  /** Returns where and why it crashed, if it did. */
  Optional<Diagnostic> crash() {
    return Optional.ofNullable(crash);
  }

  /**
   * Returns how it stands.
   *
   * @param exitCode null while it runs
   */
  ProgramEnding ending(@Nullable Integer exitCode) {
    List<String> waits =
        threads.stream()
            .filter(thread -> !thread.code.hasEnded())
            .map(HostedProcess::waits)
            .toList();
    return exitCode == null
        ? new ProgramEnding(name, -1, crash(), waits, leftOpen(), beliefs)
        : new ProgramEnding(name, exitCode, crash(), List.of(), leftOpen(), beliefs);
  }

  /** Notes what its author may believe. */
  void believes(ProgramEnding.Belief belief) {
    beliefs.add(belief);
  }

  /** Returns where a thread waits, and in which call. */
  private static String waits(HostedThread thread) {
    String call = thread.code.place().call();
    return thread.code.place().function()
        + ", "
        + thread.code.spot()
        + (call.isEmpty() ? "" : ", " + call);
  }

  boolean hasEnded() {
    return threads.stream().allMatch(thread -> thread.code.hasEnded());
  }

  /** Returns whether a thread of it waits for what somebody types. */
  boolean readsInput() {
    return threads.stream()
        .anyMatch(
            thread -> !thread.code.hasEnded() && thread.isWaiting && thread.code.readsInput());
  }

  /** Keeps a line for a program that has no console to read it from. */
  void type(String line) {
    typed.add(line.getBytes(StandardCharsets.UTF_8));
    for (HostedThread thread : threads) {
      thread.isWaiting &= !thread.readsLine;
      thread.readsLine = false;
    }
  }

  /** Returns the next line that was typed, or so much of it as there is room for. */
  Optional<byte[]> nextTyped(int room) {
    byte[] line = typed.poll();
    if (line != null && line.length > room) {
      typed.addFirst(Arrays.copyOfRange(line, room, line.length));
      return Optional.of(Arrays.copyOf(line, room));
    }
    return Optional.ofNullable(line);
  }
}
