package org.handlebook.runner.glue;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * A public method by its name, which costs nothing until it is looked up.
 *
 * @param text the full names of its class and of its parameters' classes: {@code
 *     a.Type#name(b.Other,int)}
 */
record MethodName(String text) {

  /** Returns the name of a method. */
  static MethodName of(Method method) {
    return new MethodName(
        Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(
                joining(
                    ",",
                    method.getDeclaringClass().getName() + '#' + method.getName() + '(',
                    ")")));
  }

  /** Returns the method's own name. */
  String simpleName() {
    return text.substring(text.indexOf('#') + 1, text.indexOf('('));
  }

  /**
   * Returns the method.
   *
   * @throws IllegalStateException if there is none, as the name is not of these classes
   */
  Method method() {
    String parameters = text.substring(text.indexOf('(') + 1, text.length() - 1);
    String[] names = parameters.isEmpty() ? new String[0] : parameters.split(",", -1);
    Class<?>[] types = new Class<?>[names.length];
    try {
      for (int i = 0; i < types.length; i++) {
        types[i] = type(names[i]);
      }
      return type(text.substring(0, text.indexOf('#'))).getMethod(simpleName(), types);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("there is no method " + text, e);
    }
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return name.equals("int") ? int.class : Class.forName(name);
  }

  /** Returns whether a frame of a stack trace is the method's. */
  boolean isAt(StackTraceElement frame) {
    return text.startsWith(frame.getClassName() + '#' + frame.getMethodName() + '(');
  }
}
