package org.handlebook.report.merge;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The ids in messages, by which one message names another. Messages are flat value classes whose
 * constructors take their fields in order; a field that holds ids ends in {@code id}, {@code Id} or
 * {@code Ids}, and only the id of a worker names nothing.
 */
final class MessageIds {
  private final Map<Class<?>, Shape> shapes = new HashMap<>();

  private record Shape(Constructor<?> constructor, List<Field> fields) {}

  /** Returns all ids that are in a message, in the order of its fields. */
  List<String> in(Object message) {
    List<String> ids = new ArrayList<>();
    renamed(
        message,
        id -> {
          ids.add(id);
          return id;
        });
    return ids;
  }

  /** Returns the same message with other ids. */
  <T> T renamed(T message, UnaryOperator<String> names) {
    Shape shape = shapes.computeIfAbsent(message.getClass(), MessageIds::shape);
    @Nullable Object[] values = new @Nullable Object[shape.fields().size()];
    boolean same = true;
    for (int i = 0; i < values.length; i++) {
      Field field = shape.fields().get(i);
      Object value = get(field, message);
      values[i] = value == null ? null : renamed(value, isId(field.getName()), names);
      same &= values[i] == value;
    }
    return same ? message : made(shape.constructor(), values, message);
  }

  private Object renamed(Object value, boolean isId, UnaryOperator<String> names) {
    if (value instanceof List<?> list) {
      return renamed(list, isId, names);
    }
    if (value instanceof String text) {
      return isId ? names.apply(text) : text;
    }
    return value instanceof Number || value instanceof Boolean || value instanceof Enum<?>
        ? value
        : renamed(value, names);
  }

  private List<?> renamed(List<?> list, boolean isId, UnaryOperator<String> names) {
    List<Object> renamed = new ArrayList<>(list.size());
    boolean same = true;
    for (Object element : list) {
      Object other = renamed(element, isId, names);
      renamed.add(other);
      same &= other == element;
    }
    return same ? list : renamed;
  }

  private static boolean isId(String field) {
    return field.equals("id")
        || field.endsWith("Ids")
        || (field.endsWith("Id") && !field.equals("workerId"));
  }

  private static Shape shape(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        fields.add(field);
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == fields.size()) {
        constructor.setAccessible(true);
        return new Shape(constructor, fields);
      }
    }
    throw new IllegalStateException("no message: " + type);
  }

  private static @Nullable Object get(Field field, Object message) {
    try {
      return field.get(message);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T made(Constructor<?> constructor, @Nullable Object[] values, T like) {
    try {
      return (T) like.getClass().cast(constructor.newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
