package org.handlebook.snippet;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Win32Error;

/** The constants that C knows by name: those of the surface, and a few of C itself. */
final class NamedValues {
  private NamedValues() {}

  static Map<String, Expression.Number> all() {
    Map<String, Expression.Number> all = new LinkedHashMap<>();
    for (Field field : Constant.class.getFields()) {
      put(all, field.getName(), CType.DWORD, valueOf(field));
    }
    for (AccessRight right : AccessRight.values()) {
      put(all, right.name(), CType.DWORD, right.mask());
    }
    for (Win32Error error : Win32Error.values()) {
      put(all, error.name(), CType.DWORD, error.code());
    }
    put(all, "NO_ERROR", CType.DWORD, 0);
    put(all, "WAIT_ABANDONED", CType.DWORD, Constant.WAIT_ABANDONED_0);
    put(all, "TRUE", CType.INT, 1);
    put(all, "FALSE", CType.INT, 0);
    put(all, "SDDL_REVISION_1", CType.DWORD, 1);
    put(all, "SECURITY_DESCRIPTOR_REVISION", CType.DWORD, 1);
    put(all, "HEAP_ZERO_MEMORY", CType.DWORD, 8);
    put(all, "MAX_PATH", CType.INT, 260);
    put(all, "NULL", new CType.Pointer(CType.VOID, false), 0);
    put(all, "INVALID_HANDLE_VALUE", CType.HANDLE, -1);
    return Map.copyOf(all);
  }

  private static void put(Map<String, Expression.Number> all, String name, CType type, long value) {
    long fitting = type instanceof CType.Int integer ? integer.fit(value) : value;
    all.putIfAbsent(name, new Expression.Number(type, fitting, new Position(1, 1)));
  }

  private static long valueOf(Field field) {
    try {
      return field.getInt(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + field, e);
    }
  }
}
