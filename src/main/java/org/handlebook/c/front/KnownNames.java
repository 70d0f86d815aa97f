package org.handlebook.c.front;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.HeaderCodes;
import org.handlebook.c.header.HeaderReader;
import org.handlebook.c.header.Parameter;
import org.handlebook.c.header.Prototype;
import org.handlebook.c.header.Types;
import org.handlebook.text.NearestNames;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Constant;
import org.handlebook.win32.WellKnownSid;
import org.handlebook.win32.Win32Error;

/** Finds what headers declare: types, calls, functions, constants. */
final class KnownNames {
  private final HeaderReader surface;
  private final HeaderReader helpers;
  private final LibraryHeader library;
  private final Macros macros;
  private final boolean ofSnippets;

  KnownNames(HeaderReader surface, HeaderReader helpers, LibraryHeader library, Macros macros) {
    this(surface, helpers, library, macros, false);
  }

  private KnownNames(
      HeaderReader surface,
      HeaderReader helpers,
      LibraryHeader library,
      Macros macros,
      boolean ofSnippets) {
    this.ofSnippets = ofSnippets;
    this.surface = surface;
    this.helpers = helpers;
    this.library = library;
    this.macros = macros;
  }

  /** Returns what snippets know: what the system can answer, it answers. */
  static KnownNames ofSnippets(
      HeaderReader surface, HeaderReader helpers, LibraryHeader library, Macros macros) {
    return new KnownNames(surface, helpers, library, macros, true);
  }

  Optional<String> declaration(String name) {
    return isCall(name) ? Optional.empty() : library.declaration(name);
  }

  private boolean isCall(String name) {
    return ofSnippets && SnippetReader.isOfSystem(name);
  }

  /** Returns the function that a name of tchar.h means. */
  Optional<String> generic(String name) {
    return isCall(name)
        ? Optional.empty()
        : library.generic(name).map(g -> macros.wideText() ? g.wide() : g.narrow());
  }

  /** Returns the classes of the library of C++, as it writes them. */
  Map<String, String> classes() {
    return library.classes();
  }

  Optional<CType> type(String name) {
    return surface.types().find(name).map(this::adapted);
  }

  /** Returns a type with TCHAR as this program has it, and code as pointers to functions. */
  CType adapted(CType type) {
    if (type.equals(Types.TCHAR)) {
      return macros.wideText() ? Types.WCHAR : Types.CHAR;
    } else if (type instanceof CType.Pointer pointer) {
      return new CType.Pointer(adapted(pointer.target()), pointer.readOnly());
    } else if (type instanceof CType.Array array) {
      return new CType.Array(adapted(array.element()), array.length());
    } else if (type instanceof CType.Code code) {
      return code(code);
    }
    return type;
  }

  private static CType code(CType.Code code) {
    CType pointer = new CType.Pointer(Types.VOID, false);
    CType.Function function =
        code.text().startsWith("LPTHREAD")
            ? new CType.Function(Types.DWORD, List.of(pointer), false)
            : new CType.Function(Types.VOID, List.of(pointer, Types.DWORD, Types.DWORD), false);
    return new CType.Pointer(function, false);
  }

  /** Returns the call of a name, which may end in A or W. */
  Optional<Symbol> windows(String name) {
    Optional<Symbol> exact = windows(name, name, macros.wideCalls());
    boolean suffix = name.endsWith("A") || name.endsWith("W");
    return exact.isPresent() || !suffix
        ? exact
        : windows(name.substring(0, name.length() - 1), name, name.endsWith("W"));
  }

  private Optional<Symbol> windows(String base, String name, boolean wide) {
    return surface
        .function(base)
        .or(() -> helpers.function(base))
        .filter(function -> base.equals(name) || function.hasSuffixes())
        .map(function -> made(name, function, wide));
  }

  private static Symbol made(String name, Prototype function, boolean wide) {
    List<CType> parameters =
        function.parameters().stream().map(Parameter::type).map(t -> text(t, wide)).toList();
    return new Symbol.WindowsFunction(
        name,
        function,
        wide,
        new CType.Function(text(function.returns(), wide), parameters, function.variadic()));
  }

  private static CType text(CType type, boolean wide) {
    if (type.equals(Types.TCHAR)) {
      return wide ? Types.WCHAR : Types.CHAR;
    } else if (type instanceof CType.Pointer pointer) {
      return new CType.Pointer(text(pointer.target(), wide), pointer.readOnly());
    }
    return type instanceof CType.Code code ? code(code) : type;
  }

  Optional<Symbol> constant(String name) {
    Optional<Long> value =
        field(name).or(() -> right(name)).or(() -> sid(name)).or(() -> code(name));
    return value.map(number -> new Symbol.NamedConstant(name, type(number), number));
  }

  private static CType type(long number) {
    return number >= 0 && number <= Integer.MAX_VALUE ? Types.INT : Types.DWORD;
  }

  private static Optional<Long> field(String name) {
    try {
      Field field = Constant.class.getField(name);
      return Optional.of(field.getInt(null) & 0xFFFF_FFFFL);
    } catch (ReflectiveOperationException none) {
      return Optional.empty();
    }
  }

  private static Optional<Long> right(String name) {
    for (AccessRight right : AccessRight.values()) {
      if (right.name().equals(name)) {
        return Optional.of(right.mask() & 0xFFFF_FFFFL);
      }
    }
    return Optional.empty();
  }

  private static Optional<Long> code(String name) {
    Optional<Integer> code =
        Win32Error.named(name).map(Win32Error::code).or(() -> HeaderCodes.code(name));
    return code.map(number -> number & 0xFFFF_FFFFL);
  }

  private static Optional<Long> sid(String name) {
    return Arrays.stream(WellKnownSid.values())
        .filter(sid -> sid.name().equals(name))
        .map(sid -> (long) sid.number())
        .findFirst();
  }

  /** Returns names like that of a type that is not known. */
  Offer nearestType(String name, Set<String> own) {
    Set<String> all = new TreeSet<>(own);
    all.addAll(surface.types().all());
    all.addAll(library.names());
    return Offer.of(NearestNames.to(name, all));
  }

  /** Returns names like one that is not known. */
  Offer nearest(String name, Set<String> own) {
    Set<String> all = new TreeSet<>(own);
    all.addAll(surface.functions().keySet());
    all.addAll(helpers.functions().keySet());
    all.addAll(library.names());
    return Offer.of(NearestNames.to(name, all));
  }
}
