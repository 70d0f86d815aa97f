package org.handlebook.c.front;

import java.util.List;
import java.util.Set;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Int;
import org.handlebook.c.header.Types;

/** Reads what is asked of a string: {@code s.find("x")}, and what it begins with. */
final class StringMethods {
  private static final List<String> SEARCHES =
      List.of(
          "find",
          "rfind",
          "find_first_of",
          "find_last_of",
          "find_first_not_of",
          "find_last_not_of");
  private static final Set<String> CHANGES =
      Set.of(
          "push_back",
          "pop_back",
          "append",
          "assign",
          "insert",
          "erase",
          "replace",
          "resize",
          "clear");

  private static final Set<String> PLACED = Set.of("insert", "erase", "replace");

  private final Reading reading;
  private final Strings strings;

  StringMethods(Reading reading) {
    this.reading = reading;
    this.strings = new Strings(reading);
  }

  /** Reads with what a string begins, after it has become empty. */
  void begin(Expr place, List<Stmt> stores) {
    LexemeStream words = reading.words();
    Spot at = words.peek().at();
    if (words.isNext("{") && words.peek(1).is("}")) {
      words.next();
      words.next();
    } else if (words.take("{")) {
      store(place, List.of(reading.expressions().assignment()), at, stores);
      words.expect("}", "the text");
    } else if (words.take("(")) {
      store(place, reading.operands().arguments(), at, stores);
    } else {
      store(place, List.of(reading.expressions().assignment()), at, stores);
    }
  }

  private void store(Expr place, List<Expr> given, Spot at, List<Stmt> stores) {
    if (given.size() == 1) {
      Expr value = reading.building().converted(place.type(), given.get(0), Places.named(place));
      stores.add(new Stmt.Evaluation(new Expr.Assignment(place, value, at), at));
    } else if (!given.isEmpty()) {
      stores.add(new Stmt.Evaluation(append(place, given, zero(at), at), at));
    }
  }

  private static Expr number(long value, Spot at) {
    return new Expr.WholeNumber(NumberText.LONG_LONG, value, at);
  }

  private static Expr zero(Spot at) {
    return number(0, at);
  }

  private static Expr all(Spot at) {
    return number(-1, at);
  }

  /** Reads a method, of which the dot is taken. */
  Expr method(Expr object) {
    Lexeme name = reading.words().name();
    reading.words().expect("(", name.text());
    List<Expr> given = reading.operands().arguments();
    Spot at = name.at();
    int search = SEARCHES.indexOf(name.text());
    if (search >= 0 && !given.isEmpty()) {
      return search(object, search, given, at);
    } else if (CHANGES.contains(name.text())) {
      if (Places.areFixed(object)) {
        Places.takeValues(object, reading.diagnostics());
      }
      return change(object, name, given);
    }
    return switch (name.text() + "/" + given.size()) {
      case "size/0", "length/0" -> strings.size(object, at);
      case "capacity/0", "max_size/0" -> strings.size(object, at);
      case "empty/0" -> reading.building().binary("==", strings.size(object, at), zero(at), at);
      case "c_str/0" -> strings.text(object, true);
      case "data/0", "begin/0", "cbegin/0" -> strings.text(object, false);
      case "end/0", "cend/0" ->
          reading.building().sum(strings.text(object, false), strings.size(object, at), 0, at);
      case "at/1" -> strings.element(object, given.get(0), at);
      case "front/0" -> strings.element(object, zero(at), at);
      case "back/0" -> strings.element(object, last(object, at), at);
      case "substr/0" -> strings.made(object.type(), object, zero(at), all(at));
      case "substr/1" -> strings.made(object.type(), object, scalar(given, 0), all(at));
      case "substr/2" -> strings.made(object.type(), object, scalar(given, 0), scalar(given, 1));
      case "compare/1" -> strings.compared(object, given.get(0));
      case "compare/3" ->
          strings.compared(
              strings.made(object.type(), object, scalar(given, 0), scalar(given, 1)),
              given.get(2));
      case "reserve/1", "shrink_to_fit/0" -> new Expr.Conversion(zero(at), Types.VOID, at);
      default -> throw refused(object, name);
    };
  }

  private Diagnostics.Abandoned refused(Expr object, Lexeme name) {
    return reading
        .diagnostics()
        .fatal(name.at(), DiagnosticText.CPP_REFUSED, object.type().text() + "::" + name.text());
  }

  private Expr scalar(List<Expr> given, int index) {
    return reading.building().scalar(given.get(index));
  }

  private Expr last(Expr object, Spot at) {
    return reading.building().binary("-", strings.size(object, at), number(1, at), at);
  }

  private Expr search(Expr object, int kind, List<Expr> given, Spot at) {
    boolean backwards = SEARCHES.get(kind).contains("rfind") || SEARCHES.get(kind).contains("last");
    Expr from = given.size() > 1 ? scalar(given, 1) : backwards ? all(at) : zero(at);
    return Strings.call(
        "string_find",
        NumberText.UNSIGNED_LONG_LONG,
        strings.with(
            given.get(0), Strings.address(object), Strings.unit(object), number(kind, at), from));
  }

  private Expr change(Expr object, Lexeme name, List<Expr> given) {
    Spot at = name.at();
    boolean byPlace = given.isEmpty() || !given.get(0).type().isPointer();
    if (!byPlace && PLACED.contains(name.text())) {
      throw refused(object, name);
    }
    return switch (name.text() + "/" + given.size()) {
      case "clear/0", "erase/0" -> erased(object, zero(at), all(at));
      case "push_back/1" -> strings.added(object, given.get(0));
      case "pop_back/0" -> erased(object, last(object, at), number(1, at));
      case "append/1", "append/2", "append/3" -> append(object, given, zero(at), at);
      case "assign/1", "assign/2", "assign/3" -> append(object, given, all(at), at);
      case "resize/1" -> resized(object, scalar(given, 0), zero(at));
      case "resize/2" -> resized(object, scalar(given, 0), scalar(given, 1));
      case "insert/2" ->
          strings.changed(object, scalar(given, 0), zero(at), given.get(1), zero(at), all(at));
      case "insert/3" ->
          filled(object, scalar(given, 0), zero(at), scalar(given, 1), scalar(given, 2));
      case "erase/1" -> erased(object, scalar(given, 0), all(at));
      case "erase/2" -> erased(object, scalar(given, 0), scalar(given, 1));
      case "replace/3" ->
          strings.changed(
              object, scalar(given, 0), scalar(given, 1), given.get(2), zero(at), all(at));
      default -> throw refused(object, name);
    };
  }

  /** Adds a text, a part of one, or a character so many times, behind what is kept. */
  private Expr append(Expr object, List<Expr> given, Expr removed, Spot at) {
    Expr place = removed.isZero() ? all(at) : zero(at);
    Expr text = given.get(0);
    if (given.size() == 1) {
      return strings.changed(object, place, removed, text, zero(at), all(at));
    } else if (given.size() == 3) {
      return strings.changed(object, place, removed, text, scalar(given, 1), scalar(given, 2));
    }
    Expr second = scalar(given, 1);
    CType type = second.type();
    if (Strings.is(text.type())) {
      return strings.changed(object, place, removed, text, second, all(at));
    } else if (text.type() instanceof Int) {
      return filled(object, place, removed, scalar(given, 0), second);
    }
    Expr count = type.isPointer() ? reading.building().binary("-", second, text, at) : second;
    return strings.part(object, place, removed, text, count);
  }

  private Expr erased(Expr object, Expr place, Expr count) {
    return filled(object, place, count, zero(place.at()), zero(place.at()));
  }

  private Expr filled(Expr object, Expr place, Expr removed, Expr count, Expr character) {
    return self(
        object,
        "string_fill",
        List.of(Strings.address(object), Strings.unit(object), place, removed, count, character));
  }

  private Expr resized(Expr object, Expr count, Expr character) {
    return self(
        object,
        "string_resize",
        List.of(Strings.address(object), Strings.unit(object), count, character));
  }

  private Expr self(Expr object, String function, List<Expr> words) {
    CType type = new CType.Pointer(object.type(), false);
    return reading.building().dereference(Strings.call(function, type, words), object.at());
  }
}
