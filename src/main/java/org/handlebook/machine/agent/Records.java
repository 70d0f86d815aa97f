package org.handlebook.machine.agent;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads records by their components. */
final class Records {
  private Records() {}

  /** Whether a component of this type may be null, which its annotation says. */
  static boolean isNullable(RecordComponent component, Class<?> type) {
    return component.getType() == type
        && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
