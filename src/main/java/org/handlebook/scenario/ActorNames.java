package org.handlebook.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.ThreadRef;
import org.jspecify.annotations.Nullable;

/** Keeps what the scenario calls processes and their threads. */
public final class ActorNames {
  private final Map<String, ThreadRef> processes = new LinkedHashMap<>();
  private final Map<ProcessRef, String> processNames = new HashMap<>();
  private final Map<ProcessRef, ProcessRef> parents = new HashMap<>();
  private final Map<ProcessRef, Map<String, ThreadRef>> threads = new HashMap<>();
  private int seen;
  private int renamed;

  /** Gives a process its name. */
  public void enter(String name, ThreadRef firstThread, @Nullable ProcessRef parent) {
    if (processes.putIfAbsent(name, firstThread) != null) {
      throw new ScenarioMistake(
          "There is a process \"" + name + "\" already; give this one another name.");
    }
    processNames.put(firstThread.process(), name);
    renamed += firstThread.process().number() <= seen ? 1 : 0;
    if (parent != null) {
      parents.put(firstThread.process(), parent);
    }
  }

  /** Returns a name that no process has: this one, or this one with a number. */
  String freeName(String name) {
    String free = name;
    for (int number = 2; processes.containsKey(free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  /** Returns a name that no thread of the process has: this one, or this one with a number. */
  String freeThreadName(ProcessRef process, String name) {
    Map<String, ThreadRef> own = threads.getOrDefault(process, Map.of());
    String free = name;
    for (int number = 2; own.containsKey(free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  /** Returns whether the scenario has a name for a process. */
  boolean isNamed(ProcessRef process) {
    return processNames.containsKey(process);
  }

  /** Gives a thread its name. */
  public void enterThread(String name, ThreadRef thread) {
    threads.computeIfAbsent(thread.process(), process -> new HashMap<>()).put(name, thread);
  }

  /** Takes note of the processes that are there after a step. */
  void settle(SystemSnapshot snapshot) {
    seen = snapshot.processes().size();
  }

  /** Returns how often a process that was there before a step got another name by it. */
  int renamed() {
    return renamed;
  }

  /** Returns every process's first thread, and every thread that has a name. */
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

  /** Returns a thread as an actor, under the names that it and its process have. */
  public Actor actor(ThreadRef thread) {
    return new Actor(process(thread.process()), thread(thread));
  }

  /** Returns the process of that name. */
  public ProcessRef process(String name) {
    return firstThread(name).process();
  }

  /** Returns the process of an actor. */
  public ProcessRef process(Actor actor) {
    return process(actor.process());
  }

  private ThreadRef firstThread(String name) {
    ThreadRef thread = processes.get(name);
    if (processes.isEmpty()) {
      throw new ScenarioMistake(
          "There is no process \""
              + name
              + "\". The scenario knows none yet. Begin with: Given a process \""
              + name
              + "\"");
    }
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

  /** Returns the thread that acts. */
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

  /** Returns every process's name. */
  public List<String> processNames() {
    return List.copyOf(processes.keySet());
  }

  /** Returns the process that made this one, as far as the scenario saw it; null for none. */
  @Nullable ProcessRef parent(ProcessRef process) {
    return parents.get(process);
  }

  /** Returns the name of a process, without quotes. */
  public String process(ProcessRef process) {
    return processNames.getOrDefault(process, "process " + process.number());
  }

  /** Returns the name of a thread, or "" for a process's first thread and one without a name. */
  String thread(ThreadRef thread) {
    return threads.getOrDefault(thread.process(), Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().equals(thread))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** Returns the names in order, for a person. */
  static String known(Iterable<String> names, String quote) {
    TreeSet<String> sorted = new TreeSet<>();
    names.forEach(sorted::add);
    return sorted.isEmpty()
        ? "none yet"
        : quote + String.join(quote + ", " + quote, sorted) + quote;
  }
}
