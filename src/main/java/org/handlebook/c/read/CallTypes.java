package org.handlebook.c.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.win32.Call;
import org.jspecify.annotations.Nullable;

/** The records of calls, by the functions' names, and what records are made of. */
public final class CallTypes {
  private static final Map<String, Class<?>> BY_NAME =
      leaves(Call.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

  private CallTypes() {}

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(CallTypes::leaves);
  }

  public static Map<String, Class<?>> all() {
    return BY_NAME;
  }

  static List<RecordComponent> components(Class<?> record) {
    return List.of(record.getRecordComponents());
  }

  /** Returns a record of these values. */
  static Object make(Class<?> record, List<@Nullable Object> values) {
    try {
      Class<?>[] types =
          components(record).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + record + " of " + values, e);
    }
  }

  static @Nullable Object get(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
