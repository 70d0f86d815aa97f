package org.handlebook.win32;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of any type, with values of three sorts. */
public final class CallSamples {
  private CallSamples() {}

  /** Returns a call of that type: of zeros and nothings for 0, of usual values for 1. */
  public static Call<?> call(Class<?> type, int sort) {
    return (Call<?>) record(type, sort);
  }

  private static Object record(Class<?> type, int sort) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        boolean absent =
            sort == 0 && components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
        values[i] = absent ? null : value(types[i], components[i].getName(), sort);
      }
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static Object value(Class<?> type, String name, int sort) {
    boolean some = sort > 0;
    if (type == boolean.class) {
      return some;
    } else if (type == int.class || type == Integer.class) {
      return List.of(0, 1, -1).get(sort);
    } else if (type == long.class) {
      return name.equals("lpBaseAddress") ? 0x10000L * sort : List.of(0L, 1L, -1L).get(sort);
    } else if (type == Handle.class) {
      boolean changed = name.equals("BoundaryDescriptor");
      return new Handle(changed ? 4 : List.of(0L, 4L, -1L).get(sort));
    } else if (type == String.class) {
      return List.of("", "a\\b \"c\"", "한글??/\n\u0001f").get(sort);
    } else if (type == Bytes.class) {
      return Bytes.of(List.of("", "hello", "x".repeat(100)).get(sort).getBytes(UTF_8));
    } else if (type == List.class) {
      return list(name, sort);
    }
    return structure(type, sort);
  }

  private static List<?> list(String name, int sort) {
    return sort == 0
        ? List.of()
        : name.equals("lpHandles")
            ? List.of(new Handle(4), new Handle(sort == 1 ? 8 : 12))
            : List.of("a=b", "c=d");
  }

  private static Object structure(Class<?> type, int sort) {
    SecurityDescriptor descriptor = SecurityDescriptor.parse("D:(A;;GA;;;WD)");
    if (type == SecurityAttributes.class) {
      return new SecurityAttributes(sort == 2 ? descriptor : null, sort > 0);
    } else if (type == SecurityDescriptor.class) {
      return descriptor;
    } else if (type == StartupInfo.class) {
      return startup(sort);
    } else if (type == Overlapped.class) {
      return new Overlapped(64, 0, 0, Handle.NULL);
    } else if (type == JobObjectInformation.class) {
      return JobObjectInformation.limits(8, sort);
    }
    return record(type, sort);
  }

  private static StartupInfo startup(int sort) {
    Handle some = new Handle(4);
    return switch (sort) {
      case 0 -> StartupInfo.EMPTY;
      case 1 -> new StartupInfo(0x100, Handle.NULL, some, some, null);
      default ->
          new StartupInfo(
              0,
              Handle.NULL,
              Handle.NULL,
              Handle.NULL,
              new ProcThreadAttributeList(List.of(some), some));
    };
  }
}
