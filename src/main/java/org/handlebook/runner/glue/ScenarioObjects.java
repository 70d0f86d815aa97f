package org.handlebook.runner.glue;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the objects of a scenario, each when it is first asked for: its class has one public
 * constructor, which takes other such objects. A service; a scenario needs no container that knows
 * more.
 */
public final class ScenarioObjects implements ObjectFactory {
  /** Found once for all scenarios. */
  private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

  private final Map<Class<?>, Object> made = new HashMap<>();

  @Override
  public boolean addClass(Class<?> glue) {
    return true;
  }

  @Override
  public void start() {
    made.clear();
  }

  @Override
  public void stop() {
    made.clear();
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    return type.cast(instance(type));
  }

  private Object instance(Class<?> type) {
    Object known = made.get(type);
    if (known == null) {
      known = make(type);
      made.put(type, known);
    }
    return known;
  }

  private Object make(Class<?> type) {
    Constructor<?> constructor =
        constructors.computeIfAbsent(type, ScenarioObjects::publicConstructor);
    Class<?>[] parameters = constructor.getParameterTypes();
    @Nullable Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] = instance(parameters[i]);
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw unchecked(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  private static Constructor<?> publicConstructor(Class<?> type) {
    return Arrays.stream(type.getConstructors())
        .max(Comparator.comparingInt(Constructor::getParameterCount))
        .orElseThrow(() -> new IllegalStateException(type + " has no public constructor"));
  }
}
