package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.handlebook.kernel.Network;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.ThreadRef;
import org.jspecify.annotations.Nullable;

/**
 * What processes and threads are called outside the kernel: by the order of their creation, on
 * whatever computer.
 */
final class ExternalRefs {
  private final Network network;
  private final List<String> calls = new ArrayList<>();

  ExternalRefs(Network network) {
    this.network = network;
  }

  /** Gives the next call its number, from 1. */
  long enter(String function) {
    calls.add(function);
    return calls.size();
  }

  /** Returns the name of the function that the call of that number called; "" for no call. */
  String call(long number) {
    return number == 0 ? "" : calls.get((int) number - 1);
  }

  ThreadRef of(ThreadObject thread) {
    ProcessObject process = thread.process();
    return new ThreadRef(of(process), process.threads().indexOf(thread) + 1);
  }

  ProcessRef of(ProcessObject process) {
    return new ProcessRef(processes().indexOf(process) + 1);
  }

  /** Returns the process that has this id, or had it first; null for none. */
  @Nullable ProcessRef processOf(int id) {
    List<ProcessObject> all = processes();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id() == id) {
        return new ProcessRef(i + 1);
      }
    }
    return null;
  }

  /** Returns the process that has this id, which exists. */
  ProcessRef of(int id) {
    return Objects.requireNonNull(processOf(id));
  }

  /** Returns the number of that process's object. */
  int object(int id) {
    return process(of(id)).header().serial();
  }

  ProcessObject process(ProcessRef process) {
    return processes().get(process.number() - 1);
  }

  ThreadObject thread(ThreadRef thread) {
    return process(thread.process()).threads().get(thread.number() - 1);
  }

  Stream<ThreadObject> everyThread() {
    return processes().stream().flatMap(process -> process.threads().stream());
  }

  private List<ProcessObject> processes() {
    return network.processes();
  }
}
