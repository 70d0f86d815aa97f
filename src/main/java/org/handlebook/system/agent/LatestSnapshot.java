package org.handlebook.system.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.agent.host.Worker;
import org.handlebook.system.agent.look.Inspection;
import org.handlebook.system.agent.scenario.Deadlines;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.PendingCall;

/** Keeps what was seen last, and looks again when something may have happened since. */
final class LatestSnapshot {
  private final Worker worker;
  private final ObjectRegistry registry;
  private final Deadlines deadlines;
  private final List<PendingCall<?>> unseen = new ArrayList<>();
  private SystemSnapshot snapshot = SystemSnapshot.EMPTY;
  private int objectsSeen;
  private boolean isCurrent = true;

  LatestSnapshot(Worker worker, ObjectRegistry registry, Deadlines deadlines) {
    this.worker = worker;
    this.registry = registry;
    this.deadlines = deadlines;
  }

  /** Returns what was seen last. */
  SystemSnapshot snapshot() {
    return snapshot;
  }

  /** Has the next look look: something may have happened. */
  void outdate() {
    isCurrent = false;
  }

  /** Notes a call that has come back; the next look sees what it did. */
  void note(PendingCall<?> call) {
    unseen.add(call);
    outdate();
  }

  /** Looks at what has happened since the last look, if anything can have. */
  void look() {
    if (isCurrent && !deadlines.hasTimers()) {
      return;
    }
    snapshot =
        new Inspection(worker.observer(), registry, deadlines, List.copyOf(unseen), objectsSeen)
            .take();
    objectsSeen = registry.objects();
    unseen.clear();
    isCurrent = true;
  }

  /** Returns the mailslots and pipes of which an end is gone. */
  Set<String> closedSince(SystemSnapshot before) {
    return before.objects().stream()
        .map(SystemSnapshot.ObjectState::id)
        .filter(id -> snapshot.object(id).isEmpty())
        .map(id -> registry.object(id).channel())
        .filter(channel -> !channel.isEmpty())
        .collect(Collectors.toSet());
  }
}
