package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Pointer;
import org.jspecify.annotations.Nullable;

/** Reads types: what stands before the names, and what stands around them. */
final class TypeReading {
  /** How many bytes a variable may have. */
  private static final int MOST = 1 << 26;

  private final Reading reading;

  TypeReading(Reading reading) {
    this.reading = reading;
  }

  /**
   * What stands before the names of a declaration.
   *
   * @param storage static, extern, typedef, or ""
   */
  record Specifiers(CType type, String storage, boolean constant, Spot at) {
    boolean isTypedef() {
      return storage.equals("typedef");
    }

    boolean isStatic() {
      return storage.equals("static");
    }
  }

  /**
   * A parameter of a function.
   *
   * @param otherwise its value where a call gives none; null if each has to
   */
  record Parameter(String name, CType type, boolean constant, @Nullable Expr otherwise, Spot at) {}

  /**
   * A name with its type.
   *
   * @param parameters those of a function, with names; null if it is none
   * @param constant whether what has the name keeps its value
   */
  record Declared(
      String name, CType type, @Nullable List<Parameter> parameters, boolean constant, Spot at) {}

  private LexemeStream words() {
    return reading.words();
  }

  /** Returns whether a type begins at a word. */
  boolean isNext(int ahead) {
    Lexeme word = words().peek(ahead);
    if (!word.isName()) {
      return false;
    }
    if (word.isName("std") && words().peek(ahead + 1).is("::")) {
      return new LibraryClasses(reading).isNext(ahead) || isNext(ahead + 2) || isOfCpp(ahead + 2);
    }
    return SpecifierReader.BASIC.contains(word.text())
        || SpecifierReader.isAnnotation(word)
        || (SpecifierReader.SKIPPED.contains(word.text()) && !words().peek(ahead + 1).is("("))
        || new Lookup(reading).type(word.text()).isPresent()
        || (words().peek(ahead + 1).is("<") && isOfCpp(ahead))
        || word.isName("decltype")
        || new LibraryClasses(reading).isNext(ahead);
  }

  /** Returns whether a type of C++ is named that is not known here. */
  private boolean isOfCpp(int ahead) {
    String name = words().peek(ahead).text();
    return Missing.isOfCpp(name)
        && !words().peek(ahead + 1).is("(")
        && new Lookup(reading).find(name).isEmpty();
  }

  /** Returns whether a parenthesis opens a cast. */
  boolean isCast() {
    Unknown unknown = new Unknown(reading);
    if (!isNext(1) && unknown.isCast()) {
      unknown.declare(words().peek(1));
    }
    return isNext(1) && !makesValue();
  }

  /** {@code (string("x") + y)}: in C++ a type and a parenthesis make a value. */
  private boolean makesValue() {
    int name = words().peek(1).isName("std") ? 3 : 1;
    Lexeme inside = words().peek(name + 2);
    return reading.isCpp()
        && words().peek(name + 1).is("(")
        && !inside.is("*")
        && !SpecifierReader.SKIPPED.contains(inside.text());
  }

  Specifiers specifiers() {
    return new SpecifierReader(reading).read();
  }

  /** Returns a type as it stands in casts and sizeof. */
  CType typeName() {
    return declarator(specifiers()).type();
  }

  /**
   * Returns a name with the type that the signs around it make of what stands before; "" if none is
   * there.
   */
  Declared declarator(Specifiers before) {
    return declarator(before.type(), before.constant());
  }

  /** Returns what is declared, which has to have a name. */
  Declared named(Specifiers before) {
    Declared declared = declarator(before);
    if (declared.name().isEmpty()) {
      throw reading
          .diagnostics()
          .fatal(words().behindLast(), DiagnosticText.NAME_MISSING, words().peek().shown());
    }
    return declared;
  }

  private Declared declarator(CType base, boolean baseIsConstant) {
    CType type = base;
    boolean constant = skipWords() || baseIsConstant;
    while (words().take("*")) {
      type = new Pointer(type, constant);
      constant = skipWords();
    }
    CType referred = new References(reading).type(type, constant);
    if (referred != type) {
      type = referred;
      constant = skipWords();
    }
    if (words().isNext("(") && groups()) {
      return grouped(type, constant);
    }
    Spot at = words().peek().at();
    String name = words().peek().isName() ? words().next().text() : "";
    if (words().isNext("::") && new Lookup(reading).type(name).isPresent()) {
      words().next();
      name += "::" + words().name().text();
    }
    if (StatementWords.has(name) || SpecifierReader.BASIC.contains(name)) {
      throw reading.diagnostics().fatal(at, DiagnosticText.RESERVED, name);
    }
    if (name.equals(ClassParts.OPERATOR)) {
      return new Declared(name, type, null, constant, at);
    }
    skipWords();
    if (type.equals(Unknown.TYPE) && !isParameters() && words().take("(")) {
      words().skipBalanced();
    }
    boolean isObject = CppValues.is(type) || new Classes(reading).begins(type);
    boolean begins = isObject && !isParameters();
    List<Parameter> parameters = words().isNext("(") && !begins ? parameters() : null;
    CType whole = parameters == null ? arrays(type) : function(type, parameters);
    return new Declared(name, whole, parameters, constant, at);
  }

  /** Behind a name of a type that is not known stand values, or outside of functions parameters. */
  private boolean isParameters() {
    return reading.names().function() == null && (isNext(1) || words().peek(1).is(")"));
  }

  /** Skips what is said of a pointer; returns whether const was among it. */
  private boolean skipWords() {
    boolean constant = false;
    while (SpecifierReader.SKIPPED.contains(words().peek().text())
        || words().isNext("const")
        || words().isNext("volatile")) {
      String word = words().next().text();
      constant |= word.equals("const") || word.equals("CONST");
      if (words().isNext("(") && words().peek(1).kind() == Lexeme.Kind.NUMBER) {
        words().next();
        words().skipBalanced();
      }
    }
    return constant;
  }

  /** Returns whether a parenthesis groups a declarator, rather than open parameters. */
  private boolean groups() {
    Lexeme inner = words().peek(1);
    return inner.is("*")
        || inner.is("(")
        || (inner.isName() && SpecifierReader.SKIPPED.contains(inner.text()))
        || (inner.isName() && !isNext(1) && words().peek(2).is(")"));
  }

  /** The signs behind the parentheses bind first; so they are read first. */
  private Declared grouped(CType base, boolean constant) {
    words().next();
    int inside = words().position();
    words().skipBalanced();
    List<Parameter> parameters = words().isNext("(") ? parameters() : null;
    CType outer = parameters == null ? arrays(base) : function(base, parameters);
    int behind = words().position();
    words().goTo(inside);
    Declared declared = declarator(outer, false);
    words().expect(")", "the name");
    words().goTo(behind);
    boolean isFunction = declared.parameters() == null && declared.type() == outer;
    return isFunction
        ? new Declared(declared.name(), outer, parameters, constant, declared.at())
        : declared;
  }

  private boolean variadic;
  private boolean inStructure;

  /** Reads the name of a member; the last one may be an array without elements. */
  Declared member(Specifiers before) {
    boolean outer = inStructure;
    inStructure = true;
    Declared declared = declarator(before);
    inStructure = outer;
    return declared;
  }

  private CType function(CType returns, List<Parameter> parameters) {
    List<CType> types = parameters.stream().map(Parameter::type).toList();
    return new CType.Function(returns, types, variadic);
  }

  /** Reads the parameters of a function. */
  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    boolean varies = false;
    words().expect("(", "the name");
    while (!words().isNext(")") && !words().atEnd()) {
      if (words().take("...")) {
        varies = true;
      } else {
        Parameter parameter = parameter();
        if (!(parameter.type() instanceof CType.Nothing)) {
          parameters.add(parameter);
        }
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
      Lexeme name = words().peek();
      if (!name.isName()) {
        throw reading.diagnostics().fatal(name.at(), DiagnosticText.NO_TYPE, name.shown(), "");
      }
      new Unknown(reading).declare(name);
    }
    Specifiers specifiers = specifiers();
    boolean before = variadic;
    Declared declared = declarator(specifiers);
    variadic = before;
    Expr otherwise = words().take("=") ? reading.expressions().assignment() : null;
    CType type =
        declared.type() instanceof Array array
            ? new Pointer(array.element(), declared.constant())
            : declared.type();
    boolean constant = declared.constant() && type == declared.type();
    type = type instanceof CType.Function ? new Pointer(type, false) : type;
    return new Parameter(declared.name(), type, constant, otherwise, declared.at());
  }

  private CType arrays(CType element) {
    if (!words().take("[")) {
      return element;
    }
    long length = 0;
    if (!words().isNext("]")) {
      Spot at = words().peek().at();
      length = reading.expressions().constant();
      if (length < 0 || length > MOST || (length == 0 && !inStructure)) {
        reading.diagnostics().add(at, DiagnosticText.ARRAY_LENGTH, length);
        length = 1;
      }
    }
    words().expect("]", "the length");
    CType row = arrays(element);
    if (length * row.size() > MOST) {
      reading.diagnostics().add(words().behindLast(), DiagnosticText.ARRAY_TOO_LARGE, MOST);
      length = 1;
    }
    return new Array(row, (int) length);
  }
}
