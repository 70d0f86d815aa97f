package org.handlebook.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, wherever more than one thread of a program could run, which goes on and how far: all in
 * the order in which they began, each as far as it comes; or as a seed says, which always says the
 * same.
 */
@API(status = API.Status.INTERNAL)
public final class Schedule {
  /** So far a thread goes on at most, in jumps. */
  static final int TURN = 2_000_000;

  /** What a call takes of a turn. */
  static final int CALL = TURN / 500;

  private static final int SHORT = 11;

  private final @Nullable Random random;
  private long used;

  private Schedule(@Nullable Random random) {
    this.random = random;
  }

  /** Returns the schedule in which each thread goes on as far as it comes. */
  public static Schedule inOrder() {
    return new Schedule(null);
  }

  /** Returns one of the others, which is always the same for a seed. */
  public static Schedule of(long seed) {
    return new Schedule(new Random(seed));
  }

  /** Returns in which order those go on that could. */
  <T> List<T> order(List<T> all) {
    if (random == null) {
      return all;
    }
    List<T> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    return mixed;
  }

  /** Returns how far a thread goes on before others may: by a call, or by some jumps. */
  int turn() {
    return random == null ? TURN : 1 << random.nextInt(SHORT);
  }

  /** Takes note of what a thread has used; answers whether time passes by it. */
  boolean isTurnOver(int granted, int left) {
    if (random == null) {
      return left <= 0;
    }
    used += granted - left;
    boolean over = used >= TURN;
    used = over ? 0 : used;
    return over;
  }
}
