package org.handlebook.c.read;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Position;
import org.handlebook.c.header.Types;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.WellKnownSid;
import org.handlebook.win32.Win32Error;

/** The constants that C knows by name: those of the surface, and a few of C itself. */
final class NamedValues {
  private NamedValues() {}

  static Map<String, Expression.Literal> all() {
    Map<String, Expression.Literal> all = new LinkedHashMap<>();
    for (Field field : Constant.class.getFields()) {
      put(all, field.getName(), Types.DWORD, valueOf(field));
    }
    for (AccessRight right : AccessRight.values()) {
      put(all, right.name(), Types.DWORD, right.mask());
    }
    for (Win32Error error : Win32Error.values()) {
      put(all, error.name(), Types.DWORD, error.code());
    }
    put(all, "NO_ERROR", Types.DWORD, 0);
    put(all, "TRUE", Types.INT, 1);
    put(all, "FALSE", Types.INT, 0);
    put(all, "SDDL_REVISION_1", Types.DWORD, 1);
    put(all, "SECURITY_DESCRIPTOR_REVISION", Types.DWORD, 1);
    put(all, "SECURITY_DESCRIPTOR_MIN_LENGTH", Types.DWORD, 40);
    put(all, "SECURITY_MAX_SID_SIZE", Types.DWORD, 68);
    for (WellKnownSid sid : WellKnownSid.values()) {
      put(all, sid.name(), Types.INT, sid.number());
    }
    put(all, "HEAP_ZERO_MEMORY", Types.DWORD, 8);
    put(all, "LPTR", Types.DWORD, 0x40);
    put(all, "GPTR", Types.DWORD, 0x40);
    put(all, "S_OK", Types.INT, 0);
    put(all, "MAX_PATH", Types.INT, 260);
    put(all, "true", Types.INT, 1);
    put(all, "false", Types.INT, 0);
    put(all, "NULL", new CType.Pointer(Types.VOID, false), 0);
    put(all, "nullptr", new CType.Pointer(Types.VOID, false), 0);
    put(all, "INVALID_HANDLE_VALUE", Types.HANDLE, -1);
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, Expression.Literal> all, String name, CType type, long value) {
    long fitting = type instanceof CType.Int integer ? integer.fit(value) : value;
    all.putIfAbsent(name, new Expression.Literal(type, fitting, new Position(1, 1)));
  }

  private static long valueOf(Field field) {
    try {
      return field.getInt(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + field, e);
    }
  }
}
