package org.handlebook.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.jspecify.annotations.Nullable;

/** Two moments of one world. Where they part is looked for once, whoever asks. */
final class Moments {
  private final SystemSnapshot before;
  private final SystemSnapshot after;
  private final Unequal<ObjectState> objects;
  private final Map<ProcessRef, Unequal<RowState>> rows = new HashMap<>();

  Moments(SystemSnapshot before, SystemSnapshot after) {
    this.before = before;
    this.after = after;
    this.objects = Unequal.of(before.objects(), after.objects());
  }

  SystemSnapshot before() {
    return before;
  }

  SystemSnapshot after() {
    return after;
  }

  /** Returns where the objects part. */
  Unequal<ObjectState> objects() {
    return objects;
  }

  /** Returns a process as it was; null for one that is new. */
  @Nullable ProcessState earlier(ProcessState now) {
    return now.ref().number() > before.processes().size() ? null : before.process(now.ref());
  }

  /** Returns where the rows of a process part. */
  Unequal<RowState> rows(ProcessState now) {
    return rows.computeIfAbsent(
        now.ref(),
        process -> {
          ProcessState old = earlier(now);
          return Unequal.of(old == null ? List.of() : old.rows(), now.rows());
        });
  }
}
