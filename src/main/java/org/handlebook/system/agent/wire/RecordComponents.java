package org.handlebook.system.agent.wire;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads records by their components. */
public final class RecordComponents {
  private RecordComponents() {}

  /** Returns whether a component of this type may be null, which its annotation says. */
  public static boolean isNullable(RecordComponent component, Class<?> type) {
    return component.getType() == type
        && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  public static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
