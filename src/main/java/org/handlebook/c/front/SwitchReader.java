package org.handlebook.c.front;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads switches and their labels. */
final class SwitchReader {
  private final Reading reading;
  private final Deque<Open> switches = new ArrayDeque<>();
  private int cases;

  /** A switch whose cases are being read. */
  private static final class Open {
    final List<Stmt.Case> cases = new ArrayList<>();
    Stmt.@Nullable Case otherwise;
  }

  SwitchReader(Reading reading) {
    this.reading = reading;
  }

  private LexemeStream words() {
    return reading.words();
  }

  /** Tells whether a switch is being read. */
  boolean isOpen() {
    return !switches.isEmpty();
  }

  /** Reads a switch, whose body is a statement. */
  Stmt read(Supplier<Stmt> inner) {
    Spot at = words().next().at();
    words().expect("(", "switch");
    Expr value = reading.building().scalar(reading.expressions().expression());
    words().expect(")", "the value");
    Open open = new Open();
    switches.push(open);
    Stmt body = inner.get();
    switches.pop();
    Expr promoted = Folding.conversion(value, NumberText.LONG_LONG);
    Expr kept = Folding.conversion(value, Building.promoted(value.type()));
    return new Stmt.Switch(
        value.type().isPointer() ? promoted : kept, body, open.cases, open.otherwise, at);
  }

  /** Reads case and default. */
  Stmt label(Lexeme word) {
    words().next();
    Open open = switches.peek();
    boolean isDefault = word.isName("default");
    long value = isDefault ? 0 : reading.expressions().constant();
    words().expect(":", word.text());
    Stmt.Case made = new Stmt.Case(value, cases++, word.at());
    if (open == null) {
      reading.diagnostics().add(word.at(), DiagnosticText.OUTSIDE_SWITCH, word.text());
    } else if (isDefault) {
      open.otherwise = made;
    } else if (isThere(open, value)) {
      reading.diagnostics().add(word.at(), DiagnosticText.CASE_TWICE, value);
    } else {
      open.cases.add(made);
    }
    return made;
  }

  /** Names that are not known have no values that could be the same. */
  private boolean isThere(Open open, long value) {
    return reading.diagnostics().isEmpty()
        && open.cases.stream().anyMatch(other -> other.value() == value);
  }
}
