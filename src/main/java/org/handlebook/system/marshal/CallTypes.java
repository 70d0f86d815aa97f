package org.handlebook.system.marshal;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.RecordComponents;
import org.handlebook.win32.UntypedCall;
import org.jspecify.annotations.Nullable;

/** The records of calls, by the functions' names, and what records are made of. */
public final class CallTypes {
  private static final Map<String, Class<?>> BY_NAME =
      leaves(Call.class)
          .filter(type -> type != RawCall.class && type != UntypedCall.class)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

  private CallTypes() {}

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(CallTypes::leaves);
  }

  public static Map<String, Class<?>> all() {
    return BY_NAME;
  }

  /**
   * Returns what a function answers, a class or a parameterised {@code Stored}: {@code record
   * CloseHandle(…) implements HandleCall<Answer.Bool>} answers a Bool.
   */
  public static Type answer(Class<?> call) {
    return ((ParameterizedType) call.getGenericInterfaces()[0]).getActualTypeArguments()[0];
  }

  /** Returns a record of these values. */
  public static Object make(Class<?> record, List<@Nullable Object> values) {
    try {
      Class<?>[] types =
          RecordComponents.of(record).stream()
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + record + " of " + values, e);
    }
  }
}
