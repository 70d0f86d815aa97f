package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.Types;
import org.jspecify.annotations.Nullable;

/** Reads types: what stands before the names, and what stands around them. */
final class TypeReading {
  static final Set<String> BASIC =
      Set.of(
          "void",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "signed",
          "unsigned",
          "bool",
          "_Bool",
          "__int64",
          "__int32",
          "__int16",
          "__int8",
          "struct",
          "union",
          "enum",
          "const",
          "volatile",
          "static",
          "extern",
          "register",
          "inline",
          "__inline",
          "__forceinline",
          "auto",
          "typedef",
          "class",
          "constexpr",
          "_Noreturn",
          "__declspec");

  private static final Set<String> SKIPPED =
      Set.of(
          "WINAPI",
          "CALLBACK",
          "APIENTRY",
          "__stdcall",
          "__cdecl",
          "__fastcall",
          "_cdecl",
          "_stdcall",
          "NTAPI",
          "PASCAL",
          "STDMETHODCALLTYPE",
          "WINAPIV",
          "__restrict",
          "restrict",
          "__unaligned",
          "__RPC_FAR",
          "FAR",
          "NEAR",
          "CDECL",
          "_In_",
          "_Out_",
          "_Inout_",
          "_In_opt_",
          "_Out_opt_",
          "_Inout_opt_",
          "_In_z_",
          "_Reserved_",
          "__in",
          "__out",
          "__inout",
          "__in_opt",
          "__out_opt",
          "IN",
          "OUT",
          "OPTIONAL",
          "CONST",
          "WINBASEAPI",
          "__ptr64",
          "_CRTIMP",
          "__clrcall",
          "noexcept");

  private static final Set<String> STORAGE = Set.of("static", "extern", "typedef");

  private final Reading reading;

  TypeReading(Reading reading) {
    this.reading = reading;
  }

  /**
   * What stands before the names of a declaration.
   *
   * @param storage static, extern, typedef, or ""
   */
  record Specifiers(CType type, String storage, boolean constant, Spot at) {}

  /** A parameter of a function. */
  record Parameter(String name, CType type, Spot at) {}

  /**
   * A name with its type.
   *
   * @param parameters those of a function, with names; null if it is none
   */
  record Declared(String name, CType type, @Nullable List<Parameter> parameters, Spot at) {}

  private Words words() {
    return reading.words();
  }

  /** Returns whether a type begins at a word. */
  boolean isNext(int ahead) {
    Lexeme word = words().peek(ahead);
    if (!word.isName()) {
      return false;
    }
    if (word.isName("std") && words().peek(ahead + 1).is("::")) {
      return isNext(ahead + 2);
    }
    return BASIC.contains(word.text())
        || (SKIPPED.contains(word.text()) && !words().peek(ahead + 1).is("("))
        || new Lookup(reading).type(word.text()).isPresent();
  }

  Specifiers specifiers() {
    Spot at = words().peek().at();
    String storage = "";
    boolean constant = false;
    List<String> basic = new ArrayList<>();
    CType named = null;
    while (words().peek().isName()) {
      Lexeme word = words().peek();
      if (STORAGE.contains(word.text())) {
        storage = words().next().text();
      } else if (word.isName("const") || word.isName("constexpr") || word.isName("CONST")) {
        constant = true;
        words().next();
      } else if (word.isName("struct") || word.isName("union") || word.isName("enum")) {
        named = new StructReader(reading).read();
      } else if (word.isName("class") || word.isName("template") || word.isName("auto")) {
        throw reading.diagnostics().fatal(word.at(), DiagnosticText.CPP_REFUSED, word.text());
      } else if (word.isName("__declspec")) {
        skipWithParentheses();
      } else if (SKIPPED.contains(word.text()) || isModifier(word.text())) {
        words().next();
      } else if (BASIC.contains(word.text())) {
        basic.add(words().next().text());
      } else if (named == null && basic.isEmpty() && typeOf(word).isPresent()) {
        named = typeOf(word).get();
        words().next();
      } else {
        break;
      }
    }
    CType type = named != null ? named : basic(basic, at);
    return new Specifiers(type, storage, constant, at);
  }

  private static boolean isModifier(String word) {
    return Set.of("volatile", "register", "inline", "__inline", "__forceinline", "_Noreturn")
        .contains(word);
  }

  private void skipWithParentheses() {
    words().next();
    if (words().take("(")) {
      words().skipBalanced();
    }
  }

  private Optional<CType> typeOf(Lexeme word) {
    if (word.isName("std") && words().peek(1).is("::")) {
      words().next();
      words().next();
      return new Lookup(reading).type(words().peek().text());
    }
    return new Lookup(reading).type(word.text());
  }

  private CType basic(List<String> words, Spot at) {
    boolean unsigned = words.contains("unsigned");
    long longs = words.stream().filter("long"::equals).count();
    if (words.contains("void")) {
      return Types.VOID;
    } else if (words.contains("double")) {
      return NumberText.DOUBLE;
    } else if (words.contains("float")) {
      return NumberText.FLOAT;
    } else if (words.contains("bool") || words.contains("_Bool")) {
      return new CType.Int("bool", 1, false);
    } else if (words.contains("char") || words.contains("__int8")) {
      return unsigned ? new CType.Int("unsigned char", 1, false) : Types.CHAR;
    } else if (words.contains("short") || words.contains("__int16")) {
      return new CType.Int(unsigned ? "unsigned short" : "short", 2, !unsigned);
    } else if (longs >= 2 || words.contains("__int64")) {
      return unsigned ? NumberText.UNSIGNED_LONG_LONG : NumberText.LONG_LONG;
    } else if (longs == 1) {
      return unsigned ? NumberText.UNSIGNED_LONG : NumberText.LONG;
    } else if (words.isEmpty()) {
      reading.diagnostics().add(at, DiagnosticText.TYPE_MISSING);
    }
    return unsigned ? NumberText.UNSIGNED : Types.INT;
  }

  /** Returns a type as it stands in casts and sizeof. */
  CType typeName() {
    CType base = specifiers().type();
    return declarator(base).type();
  }

  /**
   * Returns a name with the type that the signs around it make of the base; "" if none is there.
   */
  Declared declarator(CType base) {
    CType type = base;
    skipWords();
    while (words().isNext("*") || words().isNext("&") || words().isNext("^")) {
      if (!words().isNext("*")) {
        throw reading.diagnostics().fatal(words().peek().at(), DiagnosticText.REFERENCE);
      }
      words().next();
      type = new Pointer(type, false);
      skipWords();
    }
    if (words().isNext("(") && groups()) {
      return grouped(type);
    }
    Spot at = words().peek().at();
    String name = words().peek().isName() ? words().next().text() : "";
    skipWords();
    List<Parameter> parameters = words().isNext("(") ? parameters() : null;
    CType whole = parameters == null ? arrays(type) : function(type, parameters);
    return new Declared(name, whole, parameters, at);
  }

  private void skipWords() {
    while (SKIPPED.contains(words().peek().text())
        || words().isNext("const")
        || words().isNext("volatile")) {
      words().next();
      if (words().isNext("(") && words().peek(1).kind() == Lexeme.Kind.NUMBER) {
        words().next();
        words().skipBalanced();
      }
    }
  }

  /** Returns whether a parenthesis groups a declarator, rather than open parameters. */
  private boolean groups() {
    Lexeme inner = words().peek(1);
    return inner.is("*")
        || inner.is("(")
        || (inner.isName() && SKIPPED.contains(inner.text()))
        || (inner.isName() && !isNext(1) && words().peek(2).is(")"));
  }

  /** The signs behind the parentheses bind first; so they are read first. */
  private Declared grouped(CType base) {
    words().next();
    int inside = words().position();
    words().skipBalanced();
    List<Parameter> parameters = words().isNext("(") ? parameters() : null;
    CType outer = parameters == null ? arrays(base) : function(base, parameters);
    int behind = words().position();
    words().goTo(inside);
    Declared declared = declarator(outer);
    words().expect(")", "the name");
    words().goTo(behind);
    boolean isFunction = declared.parameters() == null && declared.type() == outer;
    return isFunction ? new Declared(declared.name(), outer, parameters, declared.at()) : declared;
  }

  private boolean variadic;

  private CType function(CType returns, List<Parameter> parameters) {
    List<CType> types = parameters.stream().map(Parameter::type).toList();
    return new CType.Function(returns, types, variadic);
  }

  private List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    boolean varies = false;
    words().expect("(", "the name");
    if (words().isNext("void") && words().peek(1).is(")")) {
      words().next();
    }
    while (!words().isNext(")") && !words().atEnd()) {
      if (words().take("...")) {
        varies = true;
      } else {
        parameters.add(parameter());
      }
      if (!words().take(",")) {
        break;
      }
    }
    words().expect(")", "the parameters");
    variadic = varies;
    return parameters;
  }

  private Parameter parameter() {
    if (!isNext(0)) {
      throw reading
          .diagnostics()
          .fatal(words().peek().at(), DiagnosticText.NO_TYPE, words().peek().shown(), "");
    }
    Specifiers specifiers = specifiers();
    boolean before = variadic;
    Declared declared = declarator(specifiers.type());
    variadic = before;
    if (words().take("=")) {
      reading.expressions().assignment();
    }
    CType type = declared.type().decayed();
    type = type instanceof CType.Function ? new Pointer(type, false) : type;
    return new Parameter(declared.name(), type, declared.at());
  }

  private CType arrays(CType element) {
    if (!words().take("[")) {
      return element;
    }
    long length = 0;
    if (!words().isNext("]")) {
      Spot at = words().peek().at();
      length = reading.expressions().constant();
      if (length < 0 || length > 1 << 26) {
        reading.diagnostics().add(at, DiagnosticText.ARRAY_LENGTH, length);
        length = 1;
      }
    }
    words().expect("]", "the length");
    return new Array(arrays(element), (int) length);
  }
}
