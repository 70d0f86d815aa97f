package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.CType.Struct;
import org.handlebook.c.header.Types;

/**
 * {@code string} and {@code wstring} of C++: a structure of a pointer, how many characters there
 * are, and for how many there is room.
 */
final class Strings {
  static final Struct NARROW = of("string", Types.CHAR);
  static final Struct WIDE = of("wstring", Types.WCHAR);
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

  /** How a text is passed: as a character, as characters with a null behind, as a string. */
  private static final int CHARACTER = 0;

  private static final int CHARACTERS = 1;
  private static final int OBJECT = 2;

  /** So many characters: 3 and four times their number. */
  private static final int COUNTED = 3;

  private final Reading reading;

  Strings(Reading reading) {
    this.reading = reading;
  }

  private static Struct of(String name, Int character) {
    return new Struct(
        name,
        List.of(
            new Field("text", new Pointer(character, false), 0),
            new Field("count", NumberText.UNSIGNED_LONG_LONG, 8),
            new Field("room", NumberText.UNSIGNED_LONG_LONG, 16),
            new Field("more", NumberText.UNSIGNED_LONG_LONG, 24)));
  }

  static boolean is(CType type) {
    return type.equals(NARROW) || type.equals(WIDE);
  }

  /** Returns the type of that name, where the program is one in C++. */
  static Optional<CType> type(Reading reading, String name) {
    boolean known = reading.isCpp() && (name.equals("string") || name.equals("wstring"));
    return known ? Optional.of(name.equals("string") ? NARROW : WIDE) : Optional.empty();
  }

  private Building building() {
    return reading.building();
  }

  /** Returns what is known by the name of the type: {@code string::npos}. */
  Optional<Expr> constant(Spot at) {
    return reading.words().take("::") && reading.words().take("npos")
        ? Optional.of(CppValues.number(-1, at))
        : Optional.empty();
  }

  /** Returns a value as a string takes it; empty if it takes none of its kind. */
  Optional<Expr> taken(CType to, Expr from) {
    if (from.type().equals(to)) {
      return Optional.of(new CppValues(reading).own(from));
    }
    CType type = from.type().decayed();
    boolean isText =
        type instanceof Pointer text
            && text.target() instanceof Int one
            && one.size() == unit(to)
            && !from.isZero();
    return isText || (type instanceof Int && !Unknown.is(from))
        ? Optional.of(made(to, from))
        : Optional.empty();
  }

  private Expr made(CType type, Expr text) {
    return made(type, text, number(0, text), number(-1, text));
  }

  /** Returns a new string of a part of a text. */
  Expr made(CType type, Expr text, Expr from, Expr count) {
    Expr place = fresh(type, text.at());
    return call("string_new", type, with(text, place, number(unit(type), text), from, count));
  }

  /** Returns where a new string is made. */
  Expr fresh(CType type, Spot at) {
    return address(new Expr.VariableRef(new Temporaries(reading).variable(type, at), at));
  }

  Expr separated(Expr place) {
    return call("string_separate", Types.VOID, List.of(address(place), unit(place)));
  }

  /** An operator of which one operand is a string. */
  Expr binary(String sign, Expr left, Expr right, Spot at) {
    CType type = is(left.type()) ? left.type() : right.type();
    if (sign.equals("+")) {
      boolean isNew = left instanceof Expr.Invocation && is(left.type());
      return replaced(type, isNew ? left : made(type, left), right);
    } else if (COMPARISONS.contains(sign)) {
      return building()
          .binary(sign, compared(left, right), new Expr.WholeNumber(Types.INT, 0, at), at);
    }
    throw reading.diagnostics().fatal(at, DiagnosticText.CPP_REFUSED, type.text() + " " + sign);
  }

  private Expr replaced(CType returns, Expr object, Expr text) {
    Expr end = number(-1, text);
    Expr none = number(0, text);
    List<Expr> words = with(text, address(object), unit(object), end, none, none, end);
    return call("string_replace", returns, words);
  }

  Expr compared(Expr left, Expr right) {
    List<Expr> first = operand(left);
    Expr unit = is(left.type()) ? unit(left) : unit(right);
    return call("string_compare", Types.INT, with(right, first.get(0), first.get(1), unit));
  }

  /** {@code s += text}: the string itself. */
  Expr added(Expr place, Expr text) {
    return building()
        .dereference(replaced(new Pointer(place.type(), false), place, text), place.at());
  }

  /** Puts a part of a text where something is taken away; returns the string itself. */
  Expr changed(Expr place, Expr at, Expr removed, Expr text, Expr from, Expr count) {
    List<Expr> words = with(text, address(place), unit(place), at, removed, from, count);
    Expr changed = call("string_replace", new Pointer(place.type(), false), words);
    return building().dereference(changed, place.at());
  }

  /** The same with so many characters, of which none need be a null. */
  Expr part(Expr place, Expr at, Expr removed, Expr characters, Expr count) {
    Expr value = building().scalar(characters);
    List<Expr> words =
        List.of(
            address(place),
            unit(place),
            at,
            removed,
            number(0, count),
            number(-1, count),
            value,
            new Expr.PointerSum(
                number(COUNTED, count),
                Folding.conversion(building().scalar(count), NumberText.LONG_LONG),
                COUNTED + 1,
                0,
                NumberText.LONG_LONG,
                count.at()));
    Expr changed = call("string_replace", new Pointer(place.type(), false), words);
    return building().dereference(changed, place.at());
  }

  /** Returns a character, which may be stored to. */
  Expr element(Expr object, Expr index, Spot at) {
    Int character = character(object);
    boolean fixed = Places.areFixed(object);
    Expr place =
        call(
            "string_at",
            new Pointer(character, fixed),
            List.of(address(object), unit(object), building().scalar(index)));
    return new Expr.Dereference(place, character, at);
  }

  /** Returns the characters, with a null behind them. */
  Expr text(Expr object, boolean readOnly) {
    return call(
        "string_text",
        new Pointer(character(object), readOnly),
        List.of(address(object), unit(object)));
  }

  Expr size(Expr object, Spot at) {
    Expr count = new Expr.MemberOf(object, object.type().members().get(1), at);
    return building().binary("+", count, CppValues.number(0, at), at);
  }

  /** Returns words, and behind them a text. */
  List<Expr> with(Expr text, Expr... before) {
    List<Expr> words = new ArrayList<>(List.of(before));
    words.addAll(operand(text));
    return words;
  }

  /** Returns a text as two words: what it is, and how that is meant. */
  private List<Expr> operand(Expr e) {
    if (is(e.type())) {
      return List.of(address(e), number(OBJECT, e));
    }
    Expr value = building().scalar(e);
    return List.of(value, number(value.type().isPointer() ? CHARACTERS : CHARACTER, e));
  }

  static Expr address(Expr object) {
    return new Expr.AddressOf(object, new Pointer(object.type(), false), object.at());
  }

  private static Int character(Expr object) {
    return object.type().equals(WIDE) ? Types.WCHAR : Types.CHAR;
  }

  private static int unit(CType type) {
    return type.equals(WIDE) ? 2 : 1;
  }

  static Expr unit(Expr object) {
    return number(unit(object.type()), object);
  }

  static Expr number(long value, Expr beside) {
    return new Expr.WholeNumber(NumberText.LONG_LONG, value, beside.at());
  }

  /** Returns a call of a function of the library. */
  static Expr call(String name, CType returns, List<Expr> words) {
    CType.Function type =
        new CType.Function(returns, words.stream().map(Expr::type).toList(), false);
    Symbol symbol = new Symbol.LibraryFunction(name, type);
    Spot at = words.get(0).at();
    Expr callee = new Expr.FunctionRef(symbol, new Pointer(type, false), at);
    return new Expr.Invocation(callee, words, returns, -1, at);
  }
}
