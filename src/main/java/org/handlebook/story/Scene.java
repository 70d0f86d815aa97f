package org.handlebook.story;

import java.util.List;
import org.handlebook.machine.WorldSnapshot;

/**
 * What one step called, and what that changed.
 *
 * @param step where it happened
 * @param calls the calls, in order
 * @param world the world afterwards
 * @param changes in what it differs from the world before
 */
public record Scene(
    StepLocation step, List<CallRecord> calls, WorldSnapshot world, List<Change> changes) {
  public Scene {
    calls = List.copyOf(calls);
    changes = List.copyOf(changes);
  }
}
