package org.handlebook.app.author.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody typed, as pieces, and how far each of them is from the words of sentences. */
final class TypedStep {
  private final List<Piece> pieces;
  private final Likely likely;
  private final Map<String, double[]> distances = new HashMap<>();

  TypedStep(List<Piece> pieces, Likely likely) {
    this.pieces = List.copyOf(pieces);
    this.likely = likely;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Returns how far a piece is from a word. */
  double distance(int piece, String word) {
    return distances(word)[piece];
  }

  /** Returns how far each piece is from a word. */
  double[] distances(String word) {
    return distances.computeIfAbsent(word, this::measured);
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
