package org.handlebook.win32;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads records by their components, which are asked for once a class: Java makes them anew. */
public final class RecordComponents {
  private static final ClassValue<List<RecordComponent>> KNOWN =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> record) {
          return List.of(record.getRecordComponents());
        }
      };

  private RecordComponents() {}

  /** Returns the components of a record's class, in order. */
  public static List<RecordComponent> of(Class<?> record) {
    return KNOWN.get(record);
  }

  /** Returns whether a component of this type may be null, which its annotation says. */
  public static boolean isNullable(RecordComponent component, Class<?> type) {
    return component.getType() == type
        && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Returns the value of a component. */
  public static @Nullable Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
