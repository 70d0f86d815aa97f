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
    byte[] bytes = TextBytes.of(text.value(), text.wide());
    if (bytes.length / width > array.length()) {
      reading
          .diagnostics()
          .add(
              value.at(),
              DiagnosticText.TEXT_TOO_LONG,
              bytes.length / width,
              Places.named(place),
              array.length());
    }
    stores.add(new Stmt.Zeroing(place, value.at()));
    int count = Math.min(bytes.length / width, array.length());
    CType pointer = new Pointer(array.element(), false);
    Expr first = new Expr.AddressOf(place, pointer, value.at());
    CType.Array copied = new Array(array.element(), count);
    stores.add(
        new Stmt.Evaluation(
            new Expr.Assignment(new Expr.Dereference(first, copied, value.at()), value, value.at()),
            value.at()));
  }
}
