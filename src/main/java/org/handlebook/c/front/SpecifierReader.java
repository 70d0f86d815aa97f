package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.handlebook.c.front.TypeReading.Specifiers;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.Types;
import org.jspecify.annotations.Nullable;

/** Reads what stands before the names of a declaration. */
final class SpecifierReader {
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

  static final Set<String> SKIPPED =
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

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "_(In|Out|Inout|Outptr|COM_Outptr|Ret|Reserved|Pre|Post|Check|Success|When|Field|Must|Use"
              + "|Printf|Frees|Null|Acquires|Releases|Guarded|Interlocked)(_\\w+)?_"
              + "|__(in|out|inout|deref|reserved|checkReturn|notnull|nullterminated)(_\\w+)?");

  private static final Set<String> STORAGE = Set.of("static", "extern", "typedef");

  private final Reading reading;

  SpecifierReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  Specifiers read() {
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
        named = new CppClass(reading).refuseStructure().orElseGet(new StructReader(reading)::read);
      } else if (word.isName("class")) {
        named = readsClass() ? new StructReader(reading).read() : new CppClass(reading).refuse();
      } else if (named == null && new Vectors(reading).isNext()) {
        named = new Vectors(reading).type();
      } else if (named == null && basic.isEmpty() && new LibraryClasses(reading).isNext(0)) {
        named = new LibraryClasses(reading).type();
      } else if (word.isName("decltype") && words().peek(1).is("(")) {
        named = ofExpression();
      } else if (word.isName("template")) {
        throw reading.diagnostics().fatal(word.at(), DiagnosticText.CPP_REFUSED, word.text());
      } else if (word.isName("auto")) {
        words().next();
        named = automatic(named);
      } else if (word.isName("__declspec") || word.isName("_declspec") || isAnnotation(word)) {
        skipWithParentheses();
      } else if (SKIPPED.contains(word.text()) || isModifier(word.text())) {
        words().next();
      } else if (BASIC.contains(word.text())) {
        basic.add(words().next().text());
      } else {
        Optional<CType> type = named == null && basic.isEmpty() ? typeOf(word) : Optional.empty();
        if (type.isEmpty()) {
          break;
        }
        named = type.get();
        words().next();
        new Unknown(reading).skipArguments(named);
      }
    }
    CType type = named != null ? named : basic.isEmpty() ? unnamed(at) : basic(basic, at);
    return new Specifiers(type, storage, constant, at);
  }

  /** Returns whether a class of C++ stands here of which everything may be known. */
  private boolean readsClass() {
    boolean isDerived = words().peek(1).isName() && words().peek(2).is(":");
    return reading.isCpp() && !isDerived;
  }

  /** Returns the type where no word of C says one: it may be a name that nobody knows. */
  private CType unnamed(Spot at) {
    Unknown unknown = new Unknown(reading);
    if (!unknown.beginsDeclaration()) {
      return basic(List.of(), at);
    }
    unknown.declare(words().peek());
    words().next();
    return Unknown.TYPE;
  }

  /** {@code decltype(x)}: the type of x. */
  private CType ofExpression() {
    words().next();
    words().next();
    Expr one = reading.lifetimes().probe(reading.expressions()::expression);
    words().expect(")", "decltype");
    return one.type();
  }

  /** Returns the type of the value that a variable of type auto is given, if one is. */
  private @Nullable CType automatic(@Nullable CType named) {
    int start = words().position();
    int stars = 0;
    while (words().isNext("*") || words().isNext("&") || words().isNext("&&")) {
      stars += words().next().is("*") ? 1 : 0;
    }
    boolean begins = words().peek().isName() && words().peek(1).is("=");
    CType type = begins ? initialiser() : named;
    while (stars-- > 0 && type instanceof CType.Pointer pointer) {
      type = pointer.target();
    }
    words().goTo(start);
    return type;
  }

  private CType initialiser() {
    words().next();
    words().next();
    return reading.lifetimes().probe(reading.expressions()::assignment).type().decayed();
  }

  private static boolean isModifier(String word) {
    return Set.of("volatile", "register", "inline", "__inline", "__forceinline", "_Noreturn")
        .contains(word);
  }

  /** Returns whether a word is one of those that tell Microsoft's analysers about parameters. */
  static boolean isAnnotation(Lexeme word) {
    return word.isName() && ANNOTATION.matcher(word.text()).matches();
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
    }
    return ofCpp(words().peek()).or(() -> new Lookup(reading).type(words().peek().text()));
  }

  /** A type of C++ that is not known here. */
  private Optional<CType> ofCpp(Lexeme word) {
    boolean isNew = Missing.isOfCpp(word.text()) && new Lookup(reading).type(word.text()).isEmpty();
    if (isNew
        && (words().peek(1).isName() || Set.of("<", ">", ">>").contains(words().peek(1).text()))) {
      new Unknown(reading).declare(word);
      return Optional.of(Unknown.TYPE);
    }
    return Optional.empty();
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
}
