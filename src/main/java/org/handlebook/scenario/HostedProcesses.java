package org.handlebook.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handlebook.scenario.HostedProcess.HostedThread;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;

/** The processes that run C: what they wait for, and what is typed at them. */
final class HostedProcesses {
  private final ActorNames names;
  private final Map<ProcessRef, HostedProcess> hosted = new LinkedHashMap<>();

  HostedProcesses(ActorNames names) {
    this.names = names;
  }

  void put(ProcessRef process, HostedProcess made) {
    hosted.put(process, made);
  }

  /** Returns a process, which is made unless it is there. */
  HostedProcess get(ProcessRef process, Supplier<HostedProcess> make) {
    return hosted.computeIfAbsent(process, ref -> make.get());
  }

  boolean contains(ProcessRef process) {
    return hosted.containsKey(process);
  }

  boolean isEmpty() {
    return hosted.isEmpty();
  }

  Optional<HostedProcess> find(String process) {
    return Optional.ofNullable(hosted.get(names.process(process)));
  }

  List<HostedProcess> all() {
    return List.copyOf(hosted.values());
  }

  /** Keeps a line for a process that has no console. */
  void typed(String process, String line) {
    find(process).ifPresent(hosted -> hosted.type(line));
  }

  /** Returns whether a program stands where it was to stop. */
  boolean isAnyHalted() {
    return hosted.values().stream().anyMatch(HostedProcess::isHalted);
  }

  /** Returns whether every program has come to its end. */
  boolean haveEnded() {
    return hosted.values().stream().allMatch(HostedProcess::hasEnded);
  }

  /** Returns whether a thread waits for somebody to type, and none for time to pass. */
  boolean waitForInput() {
    return hosted.values().stream().anyMatch(HostedProcess::readsInput)
        && threads()
            .filter(thread -> !thread.code.hasEnded())
            .allMatch(thread -> thread.isWaiting && thread.code.waitsForOthers());
  }

  /** Returns how every program stands in a world. */
  List<ProgramEnding> endings(SystemSnapshot now) {
    return hosted.entrySet().stream()
        .filter(entry -> !entry.getValue().runsSnippets())
        .map(entry -> entry.getValue().ending(now.process(entry.getKey()).exitCode()))
        .toList();
  }

  /** Returns the first process that waits for what somebody types. */
  Optional<String> reader() {
    return all().stream().filter(HostedProcess::readsInput).map(HostedProcess::name).findFirst();
  }

  /** Returns whether every thread that has not ended waits for something. */
  boolean everybodyWaits() {
    return hosted.values().stream()
        .filter(process -> !process.isHalted())
        .flatMap(process -> process.threads().stream())
        .allMatch(thread -> thread.isWaiting || thread.code.hasEnded());
  }

  /** Returns the threads of all of them. */
  Stream<HostedThread> threads() {
    return hosted.values().stream().flatMap(process -> process.threads().stream());
  }
}
