package org.handlebook.c.front;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.handlebook.c.front.Lexeme.Kind;

/** The words of a preprocessed program, one after the other. */
final class LexemeStream {
  private final List<Lexeme> all;
  private final Diagnostics diagnostics;
  private final NavigableMap<Integer, Integer> packing = new TreeMap<>();
  private int next;

  LexemeStream(List<Lexeme> all, Diagnostics diagnostics) {
    this.all = new ArrayList<>(all.size());
    this.diagnostics = diagnostics;
    for (Lexeme word : all) {
      if (word.kind() == Kind.PACK) {
        packing.put(this.all.size(), Integer.parseInt(word.text()));
      } else {
        this.all.add(word);
      }
    }
  }

  Lexeme peek() {
    return peek(0);
  }

  Lexeme peek(int ahead) {
    return all.get(Math.min(next + ahead, all.size() - 1));
  }

  Lexeme next() {
    Lexeme word = peek();
    next = Math.min(next + 1, all.size() - 1);
    return word;
  }

  /** Returns how close members of structures lie that begin here; 0 for as their types ask. */
  int packing() {
    Map.Entry<Integer, Integer> last = packing.floorEntry(next);
    return last == null ? Packing.NATURAL : last.getValue();
  }

  int position() {
    return next;
  }

  void goTo(int position) {
    next = position;
  }

  boolean atEnd() {
    return peek().isEnd();
  }

  boolean isNext(String text) {
    return peek().is(text) || peek().isName(text);
  }

  boolean take(String text) {
    boolean found = isNext(text);
    if (found) {
      next();
    }
    return found;
  }

  /** Returns the place behind the word that was taken last: where something is missing. */
  Spot behindLast() {
    return next == 0 ? peek().at() : all.get(next - 1).end();
  }

  /**
   * Takes a sign; where it is missing, says so behind the last word that was right.
   *
   * @param after what it follows, for the reader
   */
  void expect(String sign, String after) {
    if (!take(sign)) {
      refuseForeign();
      throw diagnostics.fatal(behindLast(), DiagnosticText.SIGN_MISSING, sign, peek().shown());
    }
  }

  /** Takes the > behind a type, which may be half of another sign. */
  void expectClosing(String after) {
    if (peek().is(">>")) {
      Lexeme both = peek();
      all.set(next, Lexeme.sign(">", both.at()));
      all.add(next + 1, Lexeme.sign(">", both.at().after(1)));
      List<Integer> behind = List.copyOf(packing.tailMap(next, false).descendingKeySet());
      behind.forEach(place -> packing.put(place + 1, packing.remove(place)));
    }
    expect(">", after);
  }

  /** Like {@link #expect}, for what a reader can do without: it goes on as if it were there. */
  void expectOrNote(String sign) {
    if (!take(sign)) {
      refuseForeign();
      diagnostics.add(behindLast(), DiagnosticText.SIGN_MISSING, sign, peek().shown());
    }
  }

  /** What is no sign of C, or stands in C++ alone, is wrong by itself. */
  private void refuseForeign() {
    if (peek().kind() == Kind.OTHER) {
      throw noSign();
    } else if (peek().is("::")) {
      throw diagnostics.fatal(peek().at(), DiagnosticText.CPP_REFUSED, peek().text());
    }
  }

  /** Tells that the next word is no sign of C. */
  Diagnostics.Abandoned noSign() {
    String sign = peek().text();
    return diagnostics.fatal(
        peek().at(), DiagnosticText.NO_SIGN_OF_C, peek().shown(), Offer.ofSign(sign));
  }

  Lexeme name() {
    if (!peek().isName()) {
      throw diagnostics.fatal(behindLast(), DiagnosticText.NAME_MISSING, peek().shown());
    }
    return next();
  }

  /** Goes behind the parenthesis that closes the one that has been taken. */
  void skipBalanced() {
    int depth = 1;
    while (depth > 0 && !atEnd()) {
      Lexeme word = next();
      depth += word.is("(") ? 1 : word.is(")") ? -1 : 0;
    }
  }

  /** Goes behind braces of which nothing can be known. */
  void skipBraces() {
    int depth = 0;
    do {
      Lexeme word = next();
      depth += word.is("{") ? 1 : word.is("}") ? -1 : 0;
    } while (depth > 0 && !atEnd());
  }

  /** After a mistake: goes behind the next ; or before the next } of the same depth. */
  void recover() {
    int depth = 0;
    while (!atEnd()) {
      if (depth == 0 && (peek().is(";") || peek().is("}"))) {
        take(";");
        return;
      }
      Lexeme word = next();
      depth += word.is("{") ? 1 : word.is("}") ? -1 : 0;
      if (depth == 0 && word.is("}")) {
        return;
      }
    }
  }
}
