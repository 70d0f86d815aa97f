package org.handlebook.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.handlebook.c.vm.Crash;
import org.handlebook.c.vm.Machine;
import org.handlebook.c.vm.VmThread;
import org.handlebook.system.ThreadRef;
import org.jspecify.annotations.Nullable;

/** A process of the system that runs a program, and its threads. */
final class HostedProcess {
  private final String name;
  private final Machine machine;
  private final List<HostedThread> threads = new ArrayList<>();
  private final Deque<String> typed = new ArrayDeque<>();
  private @Nullable String crash;
  private @Nullable String crashKorean;

  /** A thread of the machine, and that of the system in whose name it calls. */
  static final class HostedThread {
    final VmThread code;
    final ThreadRef ref;
    final Actor actor;
    boolean isWaiting;
    boolean readsLine;
    boolean mayBeSuspended;

    HostedThread(VmThread code, ThreadRef ref, Actor actor, boolean mayBeSuspended) {
      this.code = code;
      this.ref = ref;
      this.actor = actor;
      this.mayBeSuspended = mayBeSuspended;
    }
  }

  HostedProcess(String name, Machine machine) {
    this.name = name;
    this.machine = machine;
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

  /** Notes that it did what no program may do. */
  void crashed(HostedThread thread, Crash what) {
    String place = thread.code.spot().toString();
    crash = place + ": " + what.english();
    crashKorean = place + ": " + what.korean();
    threads.forEach(each -> each.code.end());
  }

  /** Returns why it crashed, in English. */
  Optional<String> crash() {
    return Optional.ofNullable(crash);
  }

  /** Returns why it crashed, in Korean. */
  Optional<String> crashKorean() {
    return Optional.ofNullable(crashKorean);
  }

  boolean hasEnded() {
    return threads.stream().allMatch(thread -> thread.code.hasEnded());
  }

  /** Keeps a line for a program that has no console to read it from. */
  void type(String line) {
    typed.add(line);
    for (HostedThread thread : threads) {
      thread.isWaiting &= !thread.readsLine;
      thread.readsLine = false;
    }
  }

  Optional<String> nextTyped() {
    return Optional.ofNullable(typed.poll());
  }
}
