package org.handlebook.trace;

import java.util.ArrayList;
import java.util.List;
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
