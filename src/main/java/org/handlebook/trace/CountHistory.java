package org.handlebook.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** How the usage count of an object came to be what it is. */
public final class CountHistory {
  private CountHistory() {}

  /**
   * One entry of the history.
   *
   * @param step the step that changed the count
   * @param count the usage count from then on; 0 when the object was destroyed
   */
  public record Entry(StepLocation step, int count) {}

  /** Returns the steps that changed the count of that object, in order. */
  public static List<Entry> of(int object, List<StepTrace> traces) {
    List<Entry> entries = new ArrayList<>();
    for (StepTrace trace : traces) {
      trace.changes().stream()
          .flatMapToInt(change -> count(change, object))
          .forEach(count -> entries.add(new Entry(trace.step(), count)));
    }
    return entries;
  }

  /**
   * Returns by how much the usage count of that object changed where it changed last: less than 0
   * when it fell, 0 when it never changed.
   */
  public static int lastMove(int object, List<StepTrace> traces) {
    return last(traces, change -> usageMove(change, object));
  }

  /** Returns by how much the number of handles to that object changed where it changed last. */
  public static int lastHandleMove(int object, List<StepTrace> traces) {
    return last(traces, change -> handleMove(change, object));
  }

  private static int last(List<StepTrace> traces, ToIntFunction<Change> move) {
    return traces.stream()
        .mapToInt(trace -> trace.changes().stream().mapToInt(move).sum())
        .filter(moved -> moved != 0)
        .reduce(0, (earlier, later) -> later);
  }

  private static int usageMove(Change change, int object) {
    if (change instanceof Change.ObjectCreated created && created.object().id() == object) {
      return created.object().usageCount();
    }
    if (change instanceof Change.CountChanged count && count.object() == object) {
      return count.to() - count.from();
    }
    return change instanceof Change.ObjectDestroyed destroyed && destroyed.object().id() == object
        ? -destroyed.object().usageCount()
        : 0;
  }

  private static int handleMove(Change change, int object) {
    if (change instanceof Change.RowAdded added && added.row().object() == object) {
      return 1;
    }
    return change instanceof Change.RowRemoved removed && removed.row().object() == object ? -1 : 0;
  }

  private static IntStream count(Change change, int object) {
    if (change instanceof Change.ObjectCreated created && created.object().id() == object) {
      return IntStream.of(created.object().usageCount());
    }
    if (change instanceof Change.CountChanged count && count.object() == object) {
      return IntStream.of(count.to());
    }
    return change instanceof Change.ObjectDestroyed destroyed && destroyed.object().id() == object
        ? IntStream.of(0)
        : IntStream.empty();
  }
}
