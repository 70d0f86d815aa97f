package org.handlebook.c.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * The types that have names.
 *
 * @source Microsoft, "Windows Data Types"; on 64-bit Windows
 */
public final class TypeNames {
  private static final List<String> POINTS = List.of("LPC", "PC", "LP", "P");

  private final Map<String, CType> types = new LinkedHashMap<>();

  TypeNames() {
    put(Types.VOID, "void", "VOID");
    put(Types.HANDLE, "HANDLE", "HMODULE", "HINSTANCE");
    put(
        new Pointer(Types.VOID, false),
        "PSID",
        "PSECURITY_DESCRIPTOR",
        "HLOCAL",
        "HGLOBAL",
        "PACL");
    put(Types.VOID, "PROC_THREAD_ATTRIBUTE_LIST");
    for (String code : new String[] {"LPTHREAD_START_ROUTINE", "PTIMERAPCROUTINE"}) {
      put(new CType.Code(code), code);
    }
    numbers(1, true, "char", "CHAR", "STR", "CH");
    numbers(2, false, "WCHAR", "wchar_t", "WSTR", "WCH");
    numbers(2, true, "short", "SHORT");
    numbers(4, true, "int", "INT", "BOOL", "LONG", "long", "HRESULT", "JOBOBJECTINFOCLASS");
    numbers(4, true, "WELL_KNOWN_SID_TYPE");
    numbers(1, false, "BYTE", "UCHAR", "BOOLEAN", "bool");
    numbers(2, false, "WORD", "USHORT");
    numbers(4, false, "DWORD", "UINT", "ULONG", "SECURITY_INFORMATION");
    numbers(8, true, "LONGLONG", "LONG64", "INT64", "__int64", "LONG_PTR", "INT_PTR", "SSIZE_T");
    numbers(8, false, "SIZE_T", "size_t", "ULONGLONG", "DWORD64", "ULONG64", "UINT64");
    numbers(8, false, "ULONG_PTR", "DWORD_PTR", "UINT_PTR");
    put(Types.TCHAR, "TCHAR", "_TCHAR", "TSTR", "TCH");
    types.put("STR", Types.CHAR);
    types.put("CH", Types.CHAR);
    types.put("WSTR", Types.WCHAR);
    types.put("WCH", Types.WCHAR);
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

  /**
   * Returns the type of that name; LP, P and C before a name make pointers, as in Windows' headers.
   */
  public Optional<CType> find(String name) {
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

  private @Nullable CType target(String name) {
    CType type = types.get(name);
    return type != null ? type : suffixed(name);
  }

  /** Structures with text in them have a name with A and one with W. */
  private @Nullable CType suffixed(String name) {
    boolean suffix = name.endsWith("A") || name.endsWith("W");
    CType type = suffix ? types.get(name.substring(0, name.length() - 1)) : null;
    return type instanceof CType.Struct ? type : null;
  }

  public Set<String> all() {
    return types.keySet().stream()
        .filter(name -> find(name).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}
