package org.handlebook.snippet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.snippet.CType.Int;
import org.handlebook.snippet.CType.Pointer;

/**
 * The types that have names.
 *
 * @source Microsoft, "Windows Data Types"; on 64-bit Windows
 */
final class TypeNames {
  private static final String[] POINTS = {"LPC", "PC", "LP", "P"};

  private final Map<String, CType> types = new LinkedHashMap<>();

  TypeNames() {
    put(CType.VOID, "void", "VOID");
    put(CType.HANDLE, "HANDLE", "HMODULE", "HINSTANCE");
    put(new Pointer(CType.VOID, false), "PSID", "PSECURITY_DESCRIPTOR", "HLOCAL", "PACL");
    put(new Pointer(CType.VOID, false), "LPPROC_THREAD_ATTRIBUTE_LIST");
    for (String code : new String[] {"LPTHREAD_START_ROUTINE", "PTIMERAPCROUTINE"}) {
      put(new CType.Code(code), code);
    }
    numbers(1, true, "char", "CHAR", "STR", "CH");
    numbers(2, false, "WCHAR", "wchar_t", "WSTR", "WCH");
    numbers(2, true, "short", "SHORT");
    numbers(4, true, "int", "INT", "BOOL", "LONG", "long", "JOBOBJECTINFOCLASS");
    numbers(1, false, "BYTE", "UCHAR", "BOOLEAN");
    numbers(2, false, "WORD", "USHORT");
    numbers(4, false, "DWORD", "UINT", "ULONG", "SECURITY_INFORMATION");
    numbers(8, true, "LONGLONG", "LONG64", "INT64", "__int64", "LONG_PTR", "INT_PTR", "SSIZE_T");
    numbers(8, false, "SIZE_T", "size_t", "ULONGLONG", "DWORD64", "ULONG64", "UINT64");
    numbers(8, false, "ULONG_PTR", "DWORD_PTR", "UINT_PTR");
    put(CType.TCHAR, "TCHAR", "_TCHAR", "TSTR", "TCH");
    types.put("STR", CType.CHAR);
    types.put("CH", CType.CHAR);
    types.put("WSTR", CType.WCHAR);
    types.put("WCH", CType.WCHAR);
  }

  private void numbers(int size, boolean signed, String... names) {
    for (String name : names) {
      types.put(name, new Int(name, size, signed));
    }
  }

  private void put(CType type, String... names) {
    for (String name : names) {
      types.put(name, type);
    }
  }

  void put(String name, CType type) {
    types.put(name, type);
  }

  /** The type of that name; LP, P and C before a name make pointers, as in Windows' headers. */
  Optional<CType> find(String name) {
    CType type = types.get(name);
    if (type != null) {
      return name.endsWith("STR") || name.equals("CH") ? Optional.empty() : Optional.of(type);
    }
    for (String prefix : POINTS) {
      CType target = name.startsWith(prefix) ? target(name.substring(prefix.length())) : null;
      if (target != null) {
        return Optional.of(new Pointer(target, prefix.endsWith("C")));
      }
    }
    return Optional.ofNullable(suffixed(name));
  }

  private @org.jspecify.annotations.Nullable CType target(String name) {
    CType type = types.get(name);
    return type != null ? type : suffixed(name);
  }

  /** Structures with text in them have a name with A and one with W. */
  private @org.jspecify.annotations.Nullable CType suffixed(String name) {
    boolean suffix = name.endsWith("A") || name.endsWith("W");
    CType type = suffix ? types.get(name.substring(0, name.length() - 1)) : null;
    return type instanceof CType.Struct ? type : null;
  }

  Set<String> all() {
    return Collections.unmodifiableSet(types.keySet());
  }
}
