package org.handlebook.app.author.suggest;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.app.author.index.StepEntry;

/** What somebody typed in a sentence that stands in the table under it. */
final class InTable {
  private static final double LIKE_KEY = 0.2;

  private final Candidate candidate;
  private final TypedStep step;
  private final boolean korean;

  /** Reads a step as a sentence that may have a table. */
  InTable(Candidate candidate, TypedStep step, boolean korean) {
    this.candidate = candidate;
    this.step = step;
    this.korean = korean;
  }

  /**
   * Returns the places of the words of its keys, and of their values.
   *
   * @param used what has a place in the sentence itself
   */
  Set<Integer> among(BitSet used, CalledFunction function) {
    List<Piece> pieces = step.pieces();
    Set<Integer> details = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!used.get(i) && pieces.get(i).isWord() && isOfKey(i)) {
        details.add(i);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece.Kind kind = pieces.get(i).kind();
      boolean value = kind != Piece.Kind.NAME && function.leaves(kind);
      boolean amount = kind == Piece.Kind.NUMBER && candidate.isMadeFromTable();
      if (value && !used.get(i) && (amount || !details.isEmpty())) {
        details.add(i);
      }
    }
    return details;
  }

  private boolean isOfKey(int piece) {
    StepEntry entry = candidate.step();
    return entry != null
        && candidate.takesMore()
        && entry.details().stream()
            .map(detail -> korean ? detail.korean() : detail.english())
            .flatMap(key -> Stream.of(key.split(" ", -1)))
            .anyMatch(word -> step.distance(piece, word) <= LIKE_KEY);
  }
}
