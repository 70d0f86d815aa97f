package org.handlebook.contract;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows a fact under its id and what it says. */
final class FactNames extends DisplayNameGenerator.Standard {
  @Override
  public String generateDisplayNameForMethod(
      List<Class<?>> enclosing, Class<?> testClass, Method testMethod) {
    Fact fact = testMethod.getAnnotation(Fact.class);
    return fact == null
        ? super.generateDisplayNameForMethod(enclosing, testClass, testMethod)
        : fact.id() + " " + fact.says();
  }
}
