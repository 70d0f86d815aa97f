package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.front.Expr.WholeNumber;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Field;
import org.handlebook.c.header.Types;
import org.handlebook.text.NearestNames;

/** Reads what stands behind = in a declaration, as assignments to the variable's parts. */
final class InitialiserReader {
  private final Reading reading;

  InitialiserReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Reads the initialiser of a variable, whose type may get its length by it. */
  List<Stmt> read(Symbol.Variable variable) {
    if (variable.type() instanceof Array array && array.length() == 0) {
      complete(variable, new Array(array.element(), length(array)));
    }
    return into(new Expr.VariableRef(variable, variable.at()));
  }

  /** Reads with what a place begins. */
  List<Stmt> into(Expr place) {
    Spot at = words().peek().at();
    CType type = place.type();
    List<Stmt> stores = new ArrayList<>();
    boolean isEmpty = words().isNext("(") && words().peek(1).is(")");
    if (CppValues.areIn(type) || isEmpty || (words().isNext("{") && !type.isScalar())) {
      stores.add(new Stmt.Zeroing(place, at));
    }
    if (isEmpty && !new Classes(reading).begins(type)) {
      words().next();
      words().next();
      return stores;
    }
    whole(place, stores);
    return stores;
  }

  void complete(Symbol.Variable variable, CType type) {
    Symbol.ProgramFunction function = reading.names().function();
    long place =
        variable.isLocal() && function != null
            ? function.reserve(type)
            : reading.names().reserve(variable.name(), type, false);
    variable.complete(type, place);
  }

  /** Finds out the length of an array by reading its initialiser once without a trace. */
  private int length(Array array) {
    if (!words().isNext("{")) {
      return isTextNext() ? textLength() : 1;
    }
    if (words().peek(1).kind() == Lexeme.Kind.STRING && array.element() instanceof CType.Int) {
      int start = words().position();
      words().next();
      int length = textLength();
      words().goTo(start);
      return length;
    }
    int start = words().position();
    Symbol.Variable probe =
        new Symbol.Variable("", new Array(array.element(), 1 << 20), true, 0, words().peek().at());
    int length = braces(new Expr.VariableRef(probe, probe.at()), new ArrayList<>());
    words().goTo(start);
    return Math.max(1, length);
  }

  private int textLength() {
    int start = words().position();
    Expr text = reading.expressions().assignment();
    words().goTo(start);
    return text.type() instanceof Array array ? array.length() : 1;
  }

  /** Reads the value of a whole variable, element or member. */
  private void whole(Expr place, List<Stmt> stores) {
    CType type = place.type();
    if (new Classes(reading)
        .of(type)
        .filter(parts -> !parts.constructors().isEmpty())
        .isPresent()) {
      new Classes(reading).begin(place, stores);
    } else if (Strings.is(type)) {
      new StringMethods(reading).begin(place, stores);
    } else if (Vectors.is(type)) {
      new Vectors(reading).begin(place, stores);
    } else if (words().isNext("{")) {
      if (type.equals(Unknown.TYPE)) {
        words().skipBraces();
      } else if (type.isScalar()) {
        scalarInBraces(place, stores);
      } else if (isText(type) && words().peek(1).kind() == Lexeme.Kind.STRING) {
        words().next();
        new TextInitialiser(reading).read(place, stores);
        words().take(",");
        words().expect("}", "the text");
      } else {
        braces(place, stores);
      }
    } else if (isText(type) && isTextNext()) {
      new TextInitialiser(reading).read(place, stores);
    } else if (type instanceof Array) {
      reading.diagnostics().add(words().peek().at(), DiagnosticText.BRACES_MISSING);
      reading.expressions().assignment();
    } else {
      store(place, reading.expressions().assignment(), stores);
    }
  }

  private void scalarInBraces(Expr place, List<Stmt> stores) {
    Spot at = words().next().at();
    if (words().isNext("}")) {
      store(place, new WholeNumber(Types.INT, 0, at), stores);
    } else {
      whole(place, stores);
      words().take(",");
    }
    words().expect("}", "the value");
  }

  void store(Expr place, Expr value, List<Stmt> stores) {
    Expr converted = reading.building().converted(place.type(), value, Places.named(place));
    Expr stored = reading.building().stored(place, converted, value.at());
    stores.add(new Stmt.Evaluation(stored, value.at()));
  }

  /** A text may stand in parentheses. */
  private boolean isTextNext() {
    int ahead = 0;
    while (words().peek(ahead).is("(")) {
      ahead++;
    }
    return words().peek(ahead).kind() == Lexeme.Kind.STRING;
  }

  private static boolean isText(CType type) {
    return type instanceof Array array
        && array.element() instanceof CType.Int element
        && element.size() <= 2;
  }

  /** Reads a list in braces; returns how many elements it gives. */
  int braces(Expr place, List<Stmt> stores) {
    words().expect("{", "=");
    int most = 0;
    int index = 0;
    while (!words().isNext("}") && !words().atEnd()) {
      if (words().isNext("[") || words().isNext(".")) {
        index = designated(place, stores);
      } else {
        part(place, index, stores);
      }
      index++;
      most = Math.max(most, index);
      if (!words().take(",")) {
        break;
      }
    }
    words().expect("}", "the values");
    return most;
  }

  private int designated(Expr place, List<Stmt> stores) {
    int index = 0;
    Expr part = place;
    if (words().take("[")) {
      index = (int) reading.expressions().constant();
      words().expect("]", "the index");
      part = element(place, index);
    } else {
      words().next();
      Lexeme name = words().name();
      index = indexOf(place.type(), name);
      part = member(place, index);
    }
    while (words().isNext(".") || words().isNext("[")) {
      boolean bracket = words().next().is("[");
      if (bracket) {
        part = element(part, (int) reading.expressions().constant());
        words().expect("]", "the index");
      } else {
        part = member(part, indexOf(part.type(), words().name()));
      }
    }
    words().expect("=", "the name");
    whole(part, stores);
    return index;
  }

  private int indexOf(CType type, Lexeme name) {
    List<Field> fields = type.members();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name.text())) {
        return i;
      }
    }
    Offer offer = Offer.of(NearestNames.to(name.text(), fields.stream().map(Field::name).toList()));
    throw reading
        .diagnostics()
        .fatal(name.at(), DiagnosticText.NO_MEMBER, type.text(), name.text(), offer);
  }

  private Expr element(Expr place, int index) {
    return reading
        .building()
        .index(place, new WholeNumber(NumberText.LONG_LONG, index, place.at()), place.at());
  }

  private Expr member(Expr place, int index) {
    Field field = place.type().members().get(index);
    return BitMembers.of(place, field, place.at());
  }

  /** Reads the next value of a list, which may fill a structure without braces of its own. */
  private void part(Expr place, int index, List<Stmt> stores) {
    boolean isArray = place.type() instanceof Array;
    int room = place.type() instanceof Array array ? array.length() : place.type().members().size();
    if (index >= room) {
      reading.diagnostics().add(words().peek().at(), DiagnosticText.TOO_MANY_VALUES, room);
      reading.expressions().assignment();
      return;
    }
    Expr part = isArray ? element(place, index) : member(place, index);
    boolean isLeaf =
        part.type().isScalar()
            || CppValues.is(part.type())
            || new Classes(reading).begins(part.type())
            || words().isNext("{")
            || (isText(part.type()) && words().peek().kind() == Lexeme.Kind.STRING);
    if (isLeaf) {
      whole(part, stores);
    } else {
      flat(part, stores);
    }
  }

  /** An aggregate inside a list whose braces were left out. */
  private void flat(Expr place, List<Stmt> stores) {
    if (place.type().isStructure()) {
      int start = words().position();
      Expr value = reading.expressions().assignment();
      if (value.type().equals(place.type())) {
        store(place, value, stores);
        return;
      }
      words().goTo(start);
    }
    int count =
        place.type() instanceof Array array ? array.length() : place.type().members().size();
    for (int i = 0; i < count; i++) {
      part(place, i, stores);
      boolean more = i + 1 < count && words().isNext(",") && !words().peek(1).is("}");
      if (!more) {
        return;
      }
      words().next();
    }
  }
}
