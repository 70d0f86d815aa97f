package org.handlebook.system.agent.host;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.function.Supplier;

/** How quick a system is just now, told by how long the last processes took to start. */
public final class Pace {
  private static final int KEPT = 4;

  private final Deque<Duration> starts = new ArrayDeque<>();

  /** Starts a process, and notes how long that takes. */
  public <T> T note(Supplier<T> start) {
    long begin = System.nanoTime();
    T started = start.get();
    starts.add(Duration.ofNanos(System.nanoTime() - begin));
    if (starts.size() > KEPT) {
      starts.remove();
    }
    return started;
  }

  /** Returns the longest of the last few; none if no process has started yet. */
  public Duration slowest() {
    return starts.isEmpty() ? Duration.ZERO : Collections.max(starts);
  }
}
