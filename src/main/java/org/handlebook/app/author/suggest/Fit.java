package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How well a sentence fits what was typed: what must be forgiven, and what it becomes. */
final class Fit {
  private static final double MISSING_VALUE = 0.5;
  private static final double LEFT_VALUE = 0.8;
  private static final double LEFT_NAME = 0.9;
  private static final double MISSING_WORD = 0.8;
  private static final double UNKNOWN_WORD = 0.7;
  private static final double FILLER = 0.05;
  private static final double ORDER = 0.05;
  private static final double DETAIL = 0.1;
  private static final double KIND = 1;
  private static final double OTHER_KIND = 1.5;
  private static final double UNNAMED = 0.15;
  private static final double ARGUMENT = 0.1;
  private static final double VALUE = 0.4;

  /** So much of what a sentence says has been typed, and the other way round. */
  private static final double ALIKE = 0.45;

  private static final double ROUNDING = 1e-9;

  private final Candidate candidate;
  private final List<Piece> pieces;
  private final Candidates words;
  private final TypedStep step;
  private final boolean korean;
  private final CalledFunction function;
  private final BitSet used = new BitSet();
  private final Map<Integer, String> fills = new HashMap<>();
  private final Map<String, String> chosen = new LinkedHashMap<>();
  private final List<String> adjectives = new ArrayList<>();
  private final List<String> optional = new ArrayList<>();
  private double cost;
  private double typed;
  private double typedMatched;

  /** The weight of words that were taken for names without quotes. */
  private double bare;

  /** How many handles are missing: a kind of objects may stand for one. */
  private int unnamed;

  private double matched;
  private double all;

  /**
   * Fits a sentence.
   *
   * @param most more than that need not be told exactly
   */
  Fit(Candidate candidate, TypedStep step, Candidates words, boolean korean, double most) {
    this.candidate = candidate;
    this.step = step;
    this.pieces = step.pieces();
    this.words = words;
    this.korean = korean;
    this.function = CalledFunction.among(step.functions(), candidate);
    cost += function.cost();
    words(most);
    if (cost <= most) {
      cost += NamedKind.difference(step.kinds(), candidate.kinds());
    }
    if (cost <= most) {
      values();
    }
    if (cost <= most) {
      if (candidate.said().contains("{newObject}")) {
        adjectives();
      }
      left();
    }
  }

  double cost() {
    return cost;
  }

  /** Returns whether no more must be forgiven, and enough of what the sentence says was typed. */
  boolean isLike(double most) {
    double share = typed == 0 ? 1 : (typedMatched - bare) / typed;
    return cost <= most && share >= ALIKE && (all == 0 || matched / all >= ALIKE);
  }

  String text() {
    boolean article = !korean && candidate.sentence().contains("{newObject}");
    String object =
        candidate.kind().isEmpty() ? "" : Adjectives.object(adjectives, candidate.kind(), article);
    return candidate.write(fills, object, chosen, korean);
  }

  private void words(double most) {
    double said = candidate.telling() + VALUE * candidate.slots().size();
    for (int i = 0; i < candidate.words().size() && cost <= most; i++) {
      Part.Word word = candidate.words().get(i);
      int best = -1;
      double least = Likely.OTHER;
      String form = "";
      int[] forms = candidate.forms(i);
      for (int f = 0; f < forms.length; f++) {
        double[] distances = step.distances(word.forms().get(f), forms[f]);
        for (int j = 0; j < distances.length; j++) {
          boolean nearer = distances[j] < least || (distances[j] == least && j < best && best >= 0);
          if (nearer && !used.get(j)) {
            least = distances[j];
            best = j;
            form = word.forms().get(f);
          }
        }
      }
      take(word, candidate.weight(i), best, least, form);
      cost += said - (all - matched) < ALIKE * said - ROUNDING ? Double.POSITIVE_INFINITY : 0;
    }
  }

  private void take(Part.Word word, double weight, int best, double least, String form) {
    all += word.optional() ? 0 : weight;
    if (best < 0) {
      cost += word.optional() ? 0 : MISSING_WORD * weight * function.unsaid();
      matched += function.isMade() && !word.optional() ? weight : 0;
      return;
    }
    used.set(best);
    cost += least * Math.max(weight, 0.3);
    matched += word.optional() ? 0 : weight * (1 - least);
    if (word.optional()) {
      optional.add(word.written());
      chosen.put(String.join(" ", optional), String.join(" ", optional));
    } else if (word.forms().size() > 1 && !korean && !word.differsInNumber()) {
      chosen.put(word.written(), form);
    }
  }

  private record Offer(int slot, int piece, Fill fill, double cost) {}

  /** Values go where they fit best, one after the other. */
  private void values() {
    List<Part.Slot> slots = new ArrayList<>();
    candidate
        .parts()
        .forEach(
            part -> {
              if (part instanceof Part.Slot slot) {
                slots.add(slot);
              }
            });
    List<Offer> offers = offers(slots);
    Set<Integer> filled = new HashSet<>();
    offers.sort(java.util.Comparator.comparingDouble(Offer::cost));
    for (Offer offer : offers) {
      if (!filled.contains(offer.slot()) && !used.get(offer.piece())) {
        filled.add(offer.slot());
        used.set(offer.piece());
        matched += pieces.get(offer.piece()).isWord() ? 0 : VALUE;
        bare += pieces.get(offer.piece()).isWord() ? weight(pieces.get(offer.piece())) : 0;
        cost += offer.cost();
        fills.put(candidate.slots().get(offer.slot()), offer.fill().text());
      }
    }
    for (int i = 0; i < slots.size(); i++) {
      String type = slots.get(i).type();
      boolean missing = !filled.contains(i) && !candidate.makes();
      unnamed += missing && (type.equals("handle") || type.equals("object")) ? 1 : 0;
    }
    all += VALUE * slots.size();
    cost += MISSING_VALUE * (slots.size() - filled.size());
  }

  private List<Offer> offers(List<Part.Slot> slots) {
    List<Offer> offers = new ArrayList<>();
    for (int s = 0; s < slots.size(); s++) {
      for (int i = 0, values = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        Optional<Fill> fill =
            used.get(i) ? Optional.empty() : Fill.of(piece, slots.get(s).type(), korean);
        if (fill.isPresent()) {
          double role = Roles.difference(piece.role(), slots.get(s).role());
          double order = ORDER * step.disorder(i, values, slots, s);
          offers.add(new Offer(s, i, fill.get(), fill.get().cost() + role + order));
        }
        values += piece.isWord() ? 0 : 1;
      }
    }
    return offers;
  }

  private void adjectives() {
    for (String phrase : Adjectives.of(korean)) {
      Set<Integer> taken = new HashSet<>();
      for (String word : phrase.split(" ", -1)) {
        for (int i = 0; i < pieces.size(); i++) {
          boolean free =
              pieces.get(i).isWord() && i != verb() && !used.get(i) && !taken.contains(i);
          if (free && step.distance(i, korean ? Hangul.stem(word) : word) < 0.5) {
            taken.add(i);
            break;
          }
        }
      }
      if (taken.size() == phrase.split(" ", -1).length) {
        taken.forEach(used::set);
        adjectives.add(phrase);
      }
    }
  }

  /** Returns where what is done stands: in English after who does it, in Korean never first. */
  private int verb() {
    return !korean && !pieces.isEmpty() && !pieces.get(0).isWord() ? 1 : -1;
  }

  /** What was typed and has no place in the sentence. */
  private void left() {
    Set<Integer> details = new InTable(candidate, step, korean).among(used, function);
    boolean otherKind =
        candidate.words().stream().anyMatch(word -> words.isKind(word.forms().get(0)));
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (details.contains(i)) {
        cost += DETAIL;
        continue;
      }
      double weight = piece.isWord() ? weight(piece) * function.unsaid() : VALUE;
      typed += weight;
      typedMatched += used.get(i) ? weight : 0;
      if (used.get(i)) {
        continue;
      }
      if (piece.isWord() && unnamed > 0 && words.isKind(piece.text())) {
        unnamed--;
        typedMatched += weight;
        cost += UNNAMED;
      } else if (piece.isWord()) {
        cost += words.isKind(piece.text()) ? (otherKind ? OTHER_KIND : KIND) : weight;
      } else if (function.leaves(piece.kind())) {
        cost += piece.kind() == Piece.Kind.NAME ? LEFT_NAME : LEFT_VALUE;
      } else if (piece.kind() == Piece.Kind.NUMBER) {
        cost += ARGUMENT;
      }
    }
  }

  private double weight(Piece piece) {
    if (words.isFiller(piece.text())) {
      return FILLER;
    }
    return words.lexicon().contains(piece.text())
        ? Math.min(UNKNOWN_WORD, words.weight(piece.text()))
        : UNKNOWN_WORD;
  }
}
