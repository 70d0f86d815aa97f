package org.handlebook.machine.agent;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads records by their components. */
final class Records {
  private Records() {}

  static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
