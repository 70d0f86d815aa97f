package org.handlebook.system.agent.look;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.wire.Item.ProcessItem;
import org.handlebook.system.agent.wire.Observer;
import org.handlebook.system.agent.wire.StateReader;

/** Who is in which job, as one look shows it, and whom a job that is gone has taken along. */
final class JobInspection {
  private static final Duration END = Duration.ofSeconds(2);

  private final Observer observer;
  private final ObjectRegistry registry;
  private final Set<Integer> seen = new HashSet<>();

  JobInspection(Observer observer, ObjectRegistry registry) {
    this.observer = observer;
    this.registry = registry;
  }

  /** A job is seen, and so who is in it. */
  void settle(int id, StateReader.Job job) {
    seen.add(id);
    registry
        .running()
        .forEach(
            process -> {
              if (job.processIds().contains(process.id())) {
                process.jobs().add(id);
              } else {
                process.jobs().remove(id);
              }
            });
    if (job.killsOnClose()) {
      registry.killingJobs().add(id);
    } else {
      registry.killingJobs().remove(id);
    }
  }

  /**
   * Returns whether jobs that kill on close are not seen any more, and their processes have ended
   * since: a system may take a moment for that.
   */
  boolean haveKilled() {
    List<ProcessEntry> doomed =
        registry.killingJobs().stream()
            .filter(job -> !seen.contains(job))
            .flatMap(job -> registry.membersOf(job).stream())
            .toList();
    registry.killingJobs().retainAll(seen);
    return doomed.stream()
            .filter(process -> observer.hasEnded(new ProcessItem(process.id()), END))
            .count()
        > 0;
  }
}
