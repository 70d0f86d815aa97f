package org.handlebook.runner.scope;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose run this thread works for. Cucumber makes its plugins and backends by class name, so what
 * the run decides (where messages go, on which system scenarios happen) cannot be handed to them;
 * it is bound to the thread that starts the engine, and the engine's worker threads inherit the
 * binding.
 */
public final class RunScope {
  private static final InheritableThreadLocal<@Nullable Map<Class<?>, Object>> BOUND =
      new InheritableThreadLocal<>();

  private RunScope() {}

  /**
   * Binds the value to this thread and to the threads it starts, until the answer is closed; what
   * was bound before is bound again then.
   */
  public static <T> Binding binding(Class<T> type, T value) {
    Map<Class<?>, Object> before = BOUND.get();
    BOUND.set(with(before == null ? Map.of() : before, type, value));
    return () -> {
      if (before == null) {
        BOUND.remove();
      } else {
        BOUND.set(before);
      }
    };
  }

  private static Map<Class<?>, Object> with(
      Map<Class<?>, Object> all, Class<?> type, Object value) {
    return Stream.concat(
            all.entrySet().stream().filter(entry -> !entry.getKey().equals(type)),
            Stream.of(Map.entry(type, value)))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Returns what the run that this thread works for has bound, if it bound such a thing. */
  public static <T> Optional<T> current(Class<T> type) {
    Map<Class<?>, Object> bound = BOUND.get();
    return bound == null ? Optional.empty() : Optional.ofNullable(type.cast(bound.get(type)));
  }

  /** A binding that lasts until it is closed, by the thread that made it. */
  public interface Binding extends AutoCloseable {
    @Override
    void close();
  }
}
