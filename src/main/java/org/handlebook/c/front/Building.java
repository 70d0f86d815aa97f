package org.handlebook.c.front;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.c.front.Expr.AddressOf;
import org.handlebook.c.front.Expr.BinaryOp;
import org.handlebook.c.front.Expr.Dereference;
import org.handlebook.c.front.Expr.Operator;
import org.handlebook.c.front.Expr.PointerSum;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.CType.Pointer;
import org.handlebook.c.header.CType.Real;
import org.handlebook.c.header.Types;

/** Puts expressions together, with the conversions that C makes by itself. */
final class Building {
  static final Map<String, Operator> OPERATORS =
      Map.ofEntries(
          Map.entry("+", Operator.ADD),
          Map.entry("-", Operator.SUBTRACT),
          Map.entry("*", Operator.MULTIPLY),
          Map.entry("/", Operator.DIVIDE),
          Map.entry("%", Operator.REMAINDER),
          Map.entry("&", Operator.AND),
          Map.entry("|", Operator.OR),
          Map.entry("^", Operator.XOR),
          Map.entry("<<", Operator.SHIFT_LEFT),
          Map.entry(">>", Operator.SHIFT_RIGHT),
          Map.entry("==", Operator.EQUAL),
          Map.entry("!=", Operator.NOT_EQUAL),
          Map.entry("<", Operator.LESS),
          Map.entry("<=", Operator.LESS_EQUAL));

  private final Reading reading;

  Building(Reading reading) {
    this.reading = reading;
  }

  private Diagnostics diagnostics() {
    return reading.diagnostics();
  }

  /** Returns an expression as a value: arrays and functions are pointers. */
  Expr value(Expr e) {
    if (e.type() instanceof Array array) {
      return new AddressOf(e, new Pointer(array.element(), Places.areFixed(e)), e.at());
    } else if (e.type() instanceof CType.Function) {
      return e instanceof Expr.FunctionRef f
          ? new Expr.FunctionRef(f.function(), new Pointer(e.type(), false), e.at())
          : new AddressOf(e, new Pointer(e.type(), false), e.at());
    }
    return e instanceof Expr.BitMember bits ? new BitMembers(this).read(bits) : e;
  }

  Expr scalar(Expr e) {
    Expr value =
        StreamReader.isStream(e) ? StreamReader.holds(e) : value(new Classes(reading).single(e));
    if (!value.type().isScalar()) {
      diagnostics()
          .add(
              e.at(),
              e.type() instanceof CType.Nothing
                  ? DiagnosticText.NO_VALUE
                  : DiagnosticText.NO_SINGLE_VALUE,
              e.type().text());
      return Unknown.value(e.at());
    }
    return value;
  }

  /** Returns the value as a condition. */
  Expr condition(Expr e) {
    return scalar(e);
  }

  /**
   * Returns the value as something of that type takes it.
   *
   * @param what the taker, for the reader
   */
  Expr converted(CType to, Expr from, String what) {
    return new Taking(reading).as(to, from, what);
  }

  static CType promoted(CType type) {
    return type instanceof Int && type.size() < 4 ? Types.INT : type;
  }

  static CType common(CType a, CType b) {
    if (a instanceof Real || b instanceof Real) {
      boolean isDouble =
          (a instanceof Real && a.size() == 8) || (b instanceof Real && b.size() == 8);
      return isDouble ? NumberText.DOUBLE : NumberText.FLOAT;
    }
    CType one = promoted(a);
    CType other = promoted(b);
    if (one.size() != other.size()) {
      return one.size() > other.size() ? one : other;
    }
    return one instanceof Int integer && integer.signed() ? other : one;
  }

  Expr binary(String sign, Expr left, Expr right, Spot at) {
    if (Strings.is(left.type()) || Strings.is(right.type())) {
      return new Strings(reading).binary(sign, left, right, at);
    }
    Optional<Expr> own = new ClassOperators(reading).of(sign, left, List.of(right), at);
    return own.isPresent() ? own.get() : ofNumbers(sign, left, right, at);
  }

  private Expr ofNumbers(String sign, Expr left, Expr right, Spot at) {
    Expr a = scalar(left);
    Expr b = scalar(right);
    if (sign.equals("&&") || sign.equals("||")) {
      return new Expr.Logical(sign.equals("&&"), a, b, at);
    } else if (sign.equals(">") || sign.equals(">=")) {
      return compare(sign.equals(">") ? Operator.LESS : Operator.LESS_EQUAL, b, a, at);
    }
    Operator operator = OPERATORS.get(sign);
    if (operator == null) {
      throw new IllegalStateException("no operator " + sign);
    } else if (operator.compares()) {
      return compare(operator, a, b, at);
    } else if (a.type().isPointer() || b.type().isPointer()) {
      return pointers(operator, a, b, at);
    }
    return arithmetic(operator, a, b, at);
  }

  private Expr compare(Operator operator, Expr a, Expr b, Spot at) {
    if (a.type().isPointer() || b.type().isPointer()) {
      CType type = NumberText.UNSIGNED_LONG_LONG;
      return made(operator, asAddress(a, type), asAddress(b, type), Types.INT, at);
    }
    CType type = common(a.type(), b.type());
    return made(operator, Folding.conversion(a, type), Folding.conversion(b, type), Types.INT, at);
  }

  /** A number beside a pointer: extended as its own type has it. */
  private static Expr asAddress(Expr e, CType type) {
    return Folding.conversion(e, type);
  }

  static Expr made(Operator operator, Expr a, Expr b, CType type, Spot at) {
    return Folding.binary(operator, a, b, type, at)
        .orElseGet(() -> new BinaryOp(operator, a, b, type, at));
  }

  Expr arithmetic(Operator operator, Expr a, Expr b, Spot at) {
    boolean shifts = operator == Operator.SHIFT_LEFT || operator == Operator.SHIFT_RIGHT;
    CType type = shifts ? promoted(a.type()) : common(a.type(), b.type());
    boolean whole = shifts || operator == Operator.REMAINDER || isBitwise(operator);
    if (whole && (a.type() instanceof Real || b.type() instanceof Real)) {
      diagnostics().add(at, DiagnosticText.WHOLE_NUMBERS_ONLY);
      return Unknown.value(at);
    }
    Expr right = Folding.conversion(b, shifts ? promoted(b.type()) : type);
    return made(operator, Folding.conversion(a, type), right, type, at);
  }

  private static boolean isBitwise(Operator operator) {
    return operator == Operator.AND || operator == Operator.OR || operator == Operator.XOR;
  }

  private Expr pointers(Operator operator, Expr a, Expr b, Spot at) {
    boolean both = a.type().isPointer() && b.type().isPointer();
    if (operator == Operator.ADD && !both) {
      return a.type().isPointer() ? sum(a, b, 0, at) : sum(b, a, 0, at);
    } else if (operator == Operator.SUBTRACT && both) {
      long size = targetSize(a.type());
      return new Expr.PointerDifference(a, b, size, NumberText.LONG_LONG, at);
    } else if (operator == Operator.SUBTRACT && a.type().isPointer()) {
      return sum(a, new Expr.Negation(whole(b), NumberText.LONG_LONG, at), 0, at);
    }
    diagnostics().add(at, DiagnosticText.NOT_WITH_POINTERS);
    return Unknown.value(at);
  }

  static Expr whole(Expr index) {
    return Folding.conversion(index, NumberText.LONG_LONG);
  }

  static long targetSize(CType pointer) {
    return pointer instanceof Pointer p ? Math.max(1, p.target().size()) : 1;
  }

  Expr sum(Expr pointer, Expr index, long bound, Spot at) {
    return new PointerSum(
        pointer, whole(index), targetSize(pointer.type()), bound, pointer.type(), at);
  }

  Expr index(Expr array, Expr index, Spot at) {
    if (!array.type().isPointer() && !(array.type() instanceof Array)) {
      if (index.type().isPointer() || index.type() instanceof Array) {
        return index(index, array, at);
      }
      if (!Unknown.is(array)) {
        diagnostics().add(at, DiagnosticText.NO_ARRAY, array.type().text());
      }
      return Unknown.value(at);
    }
    long bound = array.type() instanceof Array known && known.length() > 1 ? known.length() : 0;
    return dereference(sum(value(array), scalar(index), bound, at), at);
  }

  /** Returns an element of an array, a vector or a string. */
  Expr element(Expr all, Expr index, Spot at) {
    if (Vectors.is(all.type())) {
      return new Vectors(reading).element(all, index, at);
    }
    return Strings.is(all.type())
        ? new Strings(reading).element(all, index, at)
        : new ClassOperators(reading)
            .of("[]", all, List.of(index), at)
            .orElseGet(() -> index(all, index, at));
  }

  Expr dereference(Expr e, Spot at) {
    Optional<Expr> own = new ClassOperators(reading).of("*", e, List.of(), at);
    if (own.isPresent()) {
      return own.get();
    }
    Expr pointer = value(e);
    if (pointer.type() instanceof Pointer known && known.target() instanceof CType.Function) {
      return pointer;
    } else if (pointer.type() instanceof Pointer known && !known.isVoidPointer()) {
      return new Dereference(pointer, known.target(), at);
    }
    if (!Unknown.is(pointer)) {
      diagnostics().add(at, DiagnosticText.LEADS_TO_NOTHING, e.type().text());
    }
    return Unknown.value(at);
  }

  Expr address(Expr e, Spot at) {
    if (e instanceof Expr.FunctionRef) {
      return value(e);
    } else if (e instanceof Dereference target) {
      Expr pointer = target.pointer();
      return pointer instanceof PointerSum sum
          ? new PointerSum(sum.pointer(), sum.index(), sum.size(), 0, sum.type(), at)
          : pointer;
    } else if (Unknown.is(e)) {
      return e;
    } else if (!e.isPlace() || e instanceof Expr.BitMember) {
      diagnostics().add(at, DiagnosticText.NO_ADDRESS);
      return Unknown.value(at);
    }
    return new AddressOf(e, new Pointer(e.type(), Places.areFixed(e)), at);
  }

  Expr assign(Expr place, Expr value, Spot at) {
    if (!Places.takeValues(place, diagnostics())) {
      return value;
    }
    Optional<Expr> own = new ClassOperators(reading).of("=", place, List.of(value), at);
    if (own.isPresent()) {
      return own.get();
    }
    Expr given =
        place.type().isStructure() && place.type().equals(value.type())
            ? new Classes(reading).assigned(value)
            : converted(place.type(), value, Places.named(place));
    return stored(place, given, at);
  }

  /** Returns what stores a value of the type of the place. */
  Expr stored(Expr place, Expr value, Spot at) {
    return place instanceof Expr.BitMember bits
        ? new BitMembers(this).store(bits, value, at)
        : new Expr.Assignment(place, value, at);
  }
}
