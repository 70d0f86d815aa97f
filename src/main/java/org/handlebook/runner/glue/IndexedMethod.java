package org.handlebook.runner.glue;

import io.cucumber.core.backend.CucumberBackendException;
import io.cucumber.core.backend.CucumberInvocationTargetException;
import io.cucumber.core.backend.Located;
import io.cucumber.core.backend.Lookup;
import io.cucumber.core.backend.SourceReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A method of the index, found when it is first needed. */
abstract class IndexedMethod implements Located {
  private final MethodName name;
  private final Lookup lookup;
  private @Nullable Method method;

  IndexedMethod(MethodName name, Lookup lookup) {
    this.name = name;
    this.lookup = lookup;
  }

  final Method method() {
    if (method == null) {
      method = name.method();
    }
    return method;
  }

  final MethodName name() {
    return name;
  }

  /** Calls the method of the scenario's own object; returns what it returns. */
  final @Nullable Object call(@Nullable Object... arguments) {
    Method called = method();
    try {
      return called.invoke(lookup.getInstance(called.getDeclaringClass()), arguments);
    } catch (InvocationTargetException e) {
      throw new CucumberInvocationTargetException(this, e);
    } catch (IllegalAccessException | IllegalArgumentException e) {
      throw new CucumberBackendException("cannot call " + name.text(), e);
    }
  }

  @Override
  public final boolean isDefinedAt(StackTraceElement frame) {
    return name.isAt(frame);
  }

  @Override
  public final String getLocation() {
    return name.text();
  }

  @Override
  public final Optional<SourceReference> getSourceReference() {
    return Optional.of(SourceReference.fromMethod(method()));
  }
}
