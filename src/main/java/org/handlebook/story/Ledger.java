package org.handlebook.story;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.machine.WorldSnapshot.ObjectState;

/** How the usage count of an object came to be what it is. */
public final class Ledger {
  private Ledger() {}

  /**
   * One line of the ledger.
   *
   * @param step the step that changed the count
   * @param count the usage count from then on; 0 when the object was destroyed
   */
  public record Entry(StepLocation step, int count) {}

  /** The steps that changed the count of that object, in order. */
  public static List<Entry> of(int object, List<Scene> scenes) {
    List<Entry> entries = new ArrayList<>();
    int count = 0;
    for (Scene scene : scenes) {
      int now = scene.world().object(object).map(ObjectState::usageCount).orElse(0);
      if (now != count) {
        entries.add(new Entry(scene.step(), now));
        count = now;
      }
    }
    return entries;
  }
}
