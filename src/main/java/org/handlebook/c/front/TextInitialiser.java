package org.handlebook.c.front;

import java.util.List;
import org.handlebook.c.header.CType;
import org.handlebook.c.header.CType.Array;
import org.handlebook.c.header.CType.Pointer;

/** Reads the text that an array of characters begins with. */
record TextInitialiser(Reading reading) {
  /** A text is copied into an array, character by character. */
  void read(Expr place, List<Stmt> stores) {
    Expr value = reading.expressions().assignment();
    Array array = (Array) place.type();
    if (!(value instanceof Expr.StringLiteral text)) {
      reading.diagnostics().add(value.at(), DiagnosticText.BRACES_MISSING);
      return;
    }
    int width = text.wide() ? 2 : 1;
    byte[] bytes = TextBytes.of(text.value(), text.wide());
    int length = bytes.length / width;
    if (array.element().size() != width) {
      reading
          .diagnostics()
          .add(
              value.at(),
              width == 2 ? DiagnosticText.TEXT_IS_WIDE : DiagnosticText.TEXT_IS_NARROW,
              Places.named(place),
              array.element().text(),
              "");
      return;
    }
    if (length > array.length()) {
      reading
          .diagnostics()
          .add(
              value.at(),
              DiagnosticText.TEXT_TOO_LONG,
              length,
              Places.named(place),
              array.length());
    }
    copy(text, Math.min(length, array.length()), place, stores);
  }

  /** The array is emptied, and takes as many characters of the text as it has room for. */
  private static void copy(Expr.StringLiteral text, int count, Expr place, List<Stmt> stores) {
    CType element = ((Array) place.type()).element();
    Spot at = text.at();
    stores.add(new Stmt.Zeroing(place, at));
    Expr first = new Expr.AddressOf(place, new Pointer(element, false), at);
    Expr part = new Expr.Dereference(first, new Array(element, count), at);
    stores.add(new Stmt.Evaluation(new Expr.Assignment(part, text, at), at));
  }
}
