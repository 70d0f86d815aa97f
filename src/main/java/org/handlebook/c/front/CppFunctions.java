package org.handlebook.c.front;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Real;
import org.handlebook.c.header.Types;

/** Reads calls of functions of C++ that go with strings and with values of any type. */
final class CppFunctions {
  private static final Map<String, CType> NUMBERS =
      Map.of(
          "stoi", Types.INT,
          "stol", NumberText.LONG,
          "stoul", NumberText.UNSIGNED_LONG,
          "stoll", NumberText.LONG_LONG,
          "stoull", NumberText.UNSIGNED_LONG_LONG,
          "stod", NumberText.DOUBLE,
          "stof", NumberText.DOUBLE);
  private static final Set<String> OTHERS =
      Set.of("to_string", "to_wstring", "getline", "swap", "move", "ref", "cref");

  private final Reading reading;
  private final Strings strings;

  CppFunctions(Reading reading) {
    this.reading = reading;
    this.strings = new Strings(reading);
  }

  /** Returns a call of one of them, unless the program has declared that name itself. */
  Optional<Expr> read(Lexeme name) {
    if (reading.isCpp() && name.isName("make_unique") && reading.words().peek(1).is("<")) {
      return Optional.of(new LibraryClasses(reading).made(reading.words().next()));
    }
    boolean isCall =
        reading.isCpp()
            && (NUMBERS.containsKey(name.text()) || OTHERS.contains(name.text()))
            && reading.words().peek(1).is("(")
            && reading.names().find(name.text()).isEmpty();
    if (!isCall) {
      return Optional.empty();
    }
    reading.words().next();
    reading.words().next();
    List<Expr> given = reading.operands().arguments();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(call(name, given));
  }

  private Expr call(Lexeme name, List<Expr> given) {
    Expr first = given.get(0);
    if (NUMBERS.containsKey(name.text())) {
      return number(name, given);
    }
    return switch (name.text() + "/" + given.size()) {
      case "to_string/1" -> text(Strings.NARROW, first);
      case "to_wstring/1" -> text(Strings.WIDE, first);
      case "getline/2", "getline/3" -> line(name, given);
      case "move/1", "ref/1", "cref/1" -> first;
      case "swap/2" -> swapped(first, given.get(1));
      default ->
          throw reading.diagnostics().fatal(name.at(), DiagnosticText.CPP_REFUSED, name.text());
    };
  }

  private Expr number(Lexeme name, List<Expr> given) {
    Expr text = given.get(0);
    Expr base =
        given.size() > 2 ? reading.building().scalar(given.get(2)) : Strings.number(10, text);
    boolean wide = text.type().equals(Strings.WIDE) || TextTypes.isWide(text.type().decayed());
    List<Expr> words = strings.with(text, Strings.number(wide ? 2 : 1, text), base);
    CType type = NUMBERS.getOrDefault(name.text(), Types.INT);
    return Strings.call(name.text(), type, words);
  }

  private Expr text(CType type, Expr given) {
    Expr number = reading.building().scalar(given);
    boolean isReal = number.type() instanceof Real;
    boolean unsigned = Folding.isUnsigned(Building.promoted(number.type()));
    Expr value = Folding.conversion(number, isReal ? NumberText.DOUBLE : NumberText.LONG_LONG);
    Expr place = strings.fresh(type, given.at());
    String kind = isReal ? "real" : unsigned ? "unsigned" : "signed";
    Expr unit = Strings.number(type.equals(Strings.WIDE) ? 2 : 1, given);
    return Strings.call("string_of_" + kind, type, List.of(place, unit, value));
  }

  private Expr line(Lexeme name, List<Expr> given) {
    Expr stream = given.get(0);
    Expr text = given.get(1);
    if (!StreamReader.isStream(stream) || !Strings.is(text.type())) {
      throw reading.diagnostics().fatal(name.at(), DiagnosticText.CPP_REFUSED, name.text());
    }
    Expr end =
        given.size() > 2 ? reading.building().scalar(given.get(2)) : Strings.number('\n', text);
    String function = "stream_getline_string" + (text.type().equals(Strings.WIDE) ? "16" : "8");
    return Strings.call(function, stream.type(), List.of(stream, Strings.address(text), end));
  }

  /** Two values change places, and what belongs to them goes along. */
  private Expr swapped(Expr one, Expr other) {
    Spot at = one.at();
    if (!Places.takeValues(one, reading.diagnostics())
        || !Places.takeValues(other, reading.diagnostics())) {
      return Unknown.value(at);
    }
    Expr kept = new Expr.VariableRef(new Temporaries(reading).variable(one.type(), at), at);
    Expr first = new Expr.Assignment(kept, one, at);
    Expr second = new Expr.Assignment(one, other, at);
    Expr third = new Expr.Assignment(other, kept, at);
    Expr all = new Expr.Sequence(first, new Expr.Sequence(second, third, at), at);
    return new Expr.Conversion(all, Types.VOID, at);
  }
}
