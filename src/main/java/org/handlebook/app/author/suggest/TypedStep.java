package org.handlebook.app.author.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody typed, as pieces, and how far each of them is from the words of sentences. */
final class TypedStep {
  private final List<Piece> pieces;
  private final Likely likely;
  private final Map<String, double[]> distances = new HashMap<>();
  private final double[][] ofForms;
  private final List<String> functions;
  private final Set<String> kinds;

  /**
   * Makes a step.
   *
   * @param forms how many forms of words sentences have
   */
  TypedStep(List<Piece> pieces, Likely likely, int forms) {
    this.ofForms = new double[forms][];
    this.pieces = List.copyOf(pieces);
    this.likely = likely;
    this.functions = pieces.stream().filter(Piece::isFunction).map(Piece::text).toList();
    this.kinds = NamedKind.among(pieces);
  }

  /** Returns the functions of Windows that are named. */
  List<String> functions() {
    return functions;
  }

  /** Returns the kinds of objects that its handles are named as. */
  Set<String> kinds() {
    return kinds;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Returns how far a piece is from a word. */
  double distance(int piece, String word) {
    return distances(word)[piece];
  }

  /** Returns how far each piece is from a form of a word, which has a number of its own. */
  double[] distances(String form, int number) {
    if (ofForms[number] == null) {
      ofForms[number] = distances(form);
    }
    return ofForms[number];
  }

  /** Returns how far each piece is from a word. */
  private double[] distances(String word) {
    return distances.computeIfAbsent(word, this::measured);
  }

  /**
   * Returns how far a value would be moved into one of the places of a sentence. Numbers keep their
   * order among numbers, whatever stands between them.
   *
   * @param valuesBefore how many values stand before it
   */
  double disorder(int piece, int valuesBefore, List<Part.Slot> slots, int slot) {
    if (pieces.get(piece).kind() != Piece.Kind.NUMBER) {
      return Math.abs(slot - valuesBefore);
    }
    String type = slots.get(slot).type();
    return Math.abs(
        slots.subList(0, slot).stream().filter(each -> each.type().equals(type)).count()
            - pieces.subList(0, piece).stream()
                .filter(each -> each.kind() == Piece.Kind.NUMBER)
                .count());
  }

  private double[] measured(String word) {
    return pieces.stream()
        .mapToDouble(
            piece ->
                piece.isWord()
                    ? likely.distance(piece.text(), word)
                    : piece.isFunction() && piece.text().equals(word) ? 0 : Likely.OTHER)
        .toArray();
  }
}
