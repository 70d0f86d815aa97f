package org.handlebook.system.agent.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.UntypedCall;

/** Every call of the surface with its number on the wire, and the type of what it answers. */
public final class CallTable {
  /** The number that is no call, but a request about memory. */
  static final int MEMORY = 0;

  /** The number of a call by words. */
  static final int BY_WORDS = 0xFFFF;

  private final List<Class<?>> calls;
  private final Map<Class<?>, Entry> entries = new HashMap<>();

  private record Entry(int number, Type answer) {}

  public CallTable() {
    calls =
        records(Call.class)
            .filter(type -> type != RawCall.class && type != UntypedCall.class)
            .sorted(Comparator.comparing(Class::getSimpleName))
            .toList();
    for (int i = 0; i < calls.size(); i++) {
      entries.put(calls.get(i), new Entry(i + 1, answerType(calls.get(i))));
    }
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(CallTable::records);
  }

  /** {@code record CloseHandle(…) implements HandleCall<Answer.Bool>} answers a Bool. */
  private static Type answerType(Class<?> call) {
    ParameterizedType group = (ParameterizedType) call.getGenericInterfaces()[0];
    return group.getActualTypeArguments()[0];
  }

  /** Returns the call records in the order of their numbers, from 1. */
  public List<Class<?>> calls() {
    return calls;
  }

  int number(Class<?> call) {
    return entry(call).number();
  }

  /** Returns the call's answer type, a class or a parameterised {@code Stored}. */
  public Type answer(Class<?> call) {
    return entry(call).answer();
  }

  private Entry entry(Class<?> call) {
    Entry entry = entries.get(call);
    if (entry == null) {
      throw new IllegalArgumentException(call + " is no call of the surface");
    }
    return entry;
  }
}
