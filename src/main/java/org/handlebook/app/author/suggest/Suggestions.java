package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.runner.StepAdvice;
import org.handlebook.text.Language;
import org.jspecify.annotations.Nullable;

/** The known sentences that come nearest to one that is not known. */
public final class Suggestions implements StepAdvice {
  private static final int AT_MOST = 3;
  private static final double MUCH_MORE = 0.9;
  private static final double TOO_MUCH = 2.6;

  /** So far is what was typed from a sentence that it may be two. */
  private static final double FAR = 1.3;

  /** So near to one sentence is what says one thing. */
  private static final double ONE = 0.3;

  /** So near to a sentence is each of two things that a step says. */
  private static final double NEAR = 0.8;

  private static final double NEGATED = 3;
  private static final double AFFIRMED = 1.2;
  private static final double MORE = 0.5;

  /** What was typed in the sentence belongs into the table under it. */
  private static final double IN_TABLE = 0.02;

  private static final double TENSE = 0.05;

  private final SentenceIndex index;
  private final Wordings wordings;
  private final Map<Language, Candidates> candidates = new EnumMap<>(Language.class);
  private final Map<Boolean, Readings> readings = new HashMap<>();
  private final Map<Boolean, Likely> likely = new HashMap<>();
  private @Nullable UsualForms forms;

  /** Makes suggestions from the sentences of an index. */
  public Suggestions(SentenceIndex index) {
    this.index = index;
    this.wordings = Wordings.read();
  }

  /** Returns suggestions from the index of this program. */
  public static Suggestions load() {
    return new Suggestions(SentenceIndex.load());
  }

  private record Offer(Fit fit, double cost) {}

  @Override
  public List<String> named(List<String> sentences, String typed, List<String> before) {
    if (sentences.stream().noneMatch(each -> each.indexOf('<') >= 0)) {
      return sentences;
    }
    OpenValues open = new OpenValues(before);
    return sentences.stream().map(each -> open.filled(each, typed)).distinct().toList();
  }

  @Override
  public String told(String typed, List<String> before) {
    String plain = TypedText.plain(typed);
    boolean korean = Hangul.isIn(plain.replaceAll("\"[^\"]*\"", ""));
    return before.isEmpty() ? typed : new NamesBefore(before, korean).told(plain);
  }

  /**
   * Returns at most three sentences that may have been meant, the likeliest first, with the names
   * that were typed.
   *
   * @param typed a step without its keyword
   * @param more whether a table or a text stands under it
   */
  @Override
  public List<String> suggest(String typed, boolean more) {
    String plain = TypedText.plain(typed);
    boolean korean = Hangul.isIn(plain.replaceAll("\"[^\"]*\"", ""));
    Candidates known = candidates(korean);
    Likely likely = likely(korean);
    List<Offer> offers = wholly(plain, korean, more);
    if (offers.isEmpty() || offers.get(0).cost() > FAR) {
      double[] least = {offers.isEmpty() ? TOO_MUCH : offers.get(0).cost()};
      readings(korean)
          .parts(plain)
          .forEach(
              (part, extra) -> offers(part, known, likely, korean, more, extra, least, offers));
      offers.sort(Comparator.comparingDouble(Offer::cost));
    }
    return nearest(offers, plain, korean);
  }

  private Readings readings(boolean korean) {
    return readings.computeIfAbsent(
        korean, any -> new Readings(wordings, candidates(korean), korean));
  }

  /** Returns what a text may be as a whole, the likeliest first. */
  private List<Offer> wholly(String plain, boolean korean, boolean more) {
    List<Offer> offers = new ArrayList<>();
    double[] least = {TOO_MUCH};
    Candidates known = candidates(korean);
    Likely likely = likely(korean);
    readings(korean)
        .of(plain)
        .forEach(
            (reading, extra) -> offers(reading, known, likely, korean, more, extra, least, offers));
    offers.sort(Comparator.comparingDouble(Offer::cost));
    return offers;
  }

  @Override
  public List<String> inTurn(String typed, List<String> before) {
    String plain = told(TypedText.plain(typed), before);
    boolean korean = Hangul.isIn(plain.replaceAll("\"[^\"]*\"", ""));
    Optional<String> vain = Denials.inVain(plain, korean);
    List<String> acts = vain.map(List::of).orElseGet(() -> TwoActs.in(plain, korean));
    if (acts.isEmpty()
        || (vain.isEmpty() && Candidate.isNegated(plain, korean))
        || wholly(plain, korean, false).stream().anyMatch(offer -> offer.cost() < ONE)) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    for (String each : acts) {
      String first =
          sentences.isEmpty() ? TwoActs.lastHandle(each, before, korean) : sentences.get(0);
      String act = TwoActs.about(korean ? forms().finite(each) : each, first, korean);
      List<Offer> offers = wholly(act, korean, false);
      if (offers.isEmpty() || offers.get(0).cost() > (vain.isEmpty() ? NEAR : FAR)) {
        return List.of();
      }
      sentences.addAll(named(List.of(offers.get(0).fit().text()), act, before));
    }
    vain.ifPresent(act -> sentences.add(korean ? "거부된다" : "it is refused"));
    return sentences;
  }

  /**
   * Returns the sentence of which that is a slip, if it can be no other: with a letter or two that
   * are wrong, without a quote or an article, in Korean polite or in the past.
   *
   * @param typed a step without its keyword
   * @param more whether a table or a text stands under it
   */
  public Optional<String> slip(String typed, boolean more) {
    String plain = TypedText.plain(typed);
    boolean korean = Hangul.isIn(plain.replaceAll("\"[^\"]*\"", ""));
    Candidates known = candidates(korean);
    Likely likely = likely(korean);
    Optional<String> usual = korean ? forms().of(plain) : Optional.empty();
    if (usual.isPresent()) {
      return usual;
    }
    Map<Set<String>, TypedStep> steps = new HashMap<>();
    SlipOf slip = new SlipOf(plain, korean, known, likely);
    for (Candidate candidate : known.all()) {
      if (candidate.takesMore() != more) {
        continue;
      }
      TypedStep step =
          steps.computeIfAbsent(
              candidate.phrases(), types -> read(plain, types, known, likely, korean));
      Fit fit = new Fit(candidate, step, known, korean, TOO_MUCH);
      if (fit.isLike(TOO_MUCH)) {
        slip.compare(fit.text(), candidate.step());
      }
    }
    return slip.sentence();
  }

  private UsualForms forms() {
    if (forms == null) {
      forms = new UsualForms(index, candidates(true));
    }
    return forms;
  }

  private Likely likely(boolean korean) {
    return likely.computeIfAbsent(korean, any -> new Likely(wordings.words(), korean));
  }

  private Candidates candidates(boolean korean) {
    Language language = korean ? Language.KOREAN : Language.ENGLISH;
    return candidates.computeIfAbsent(language, any -> new Candidates(index, wordings, language));
  }

  private void offers(
      String text,
      Candidates known,
      Likely likely,
      boolean korean,
      boolean more,
      double extra,
      double[] least,
      List<Offer> offers) {
    Map<Set<String>, TypedStep> steps = new HashMap<>();
    boolean negated = Candidate.isNegated(text, korean);
    boolean past = korean && KoreanVerbs.isPast(text);
    for (Candidate candidate : known.all()) {
      double before =
          extra
              + candidate.rank()
              + difference(candidate, negated, more)
              + (past != candidate.isPast() ? TENSE : 0);
      double most = Math.min(TOO_MUCH, least[0] + MUCH_MORE) - before;
      if (most < 0) {
        continue;
      }
      TypedStep step =
          steps.computeIfAbsent(
              candidate.phrases(), types -> read(text, types, known, likely, korean));
      Fit fit = new Fit(candidate, step, known, korean, most);
      if (fit.isLike(most)) {
        least[0] = Math.min(least[0], before + fit.cost());
        offers.add(new Offer(fit, before + fit.cost()));
      }
    }
  }

  private static double difference(Candidate candidate, boolean negated, boolean more) {
    boolean other = candidate.isNegated();
    double negation = negated == other ? 0 : other ? NEGATED : AFFIRMED;
    double table = candidate.step() == null && candidate.takesMore() ? IN_TABLE : MORE;
    return negation + (candidate.takesMore() == more ? 0 : table);
  }

  private TypedStep read(
      String text, Set<String> types, Candidates known, Likely likely, boolean korean) {
    Map<String, String> forms = new TreeMap<>();
    types.forEach(type -> forms.put(type, form(index.parameters().getOrDefault(type, ""))));
    return new TypedStep(new TypedReader(korean, known, forms).read(text), likely, known.forms());
  }

  /** In a text that is no sentence, a handle is what looks like one. */
  private static String form(String form) {
    return form.replace("[A-Za-z_][A-Za-z0-9_]*", TypedReader.NAME_OF_HANDLE);
  }

  private static List<String> nearest(List<Offer> offers, String typed, boolean korean) {
    List<String> nearest = new ArrayList<>();
    for (Offer offer : offers) {
      boolean far = offer.cost() > offers.get(0).cost() + MUCH_MORE;
      if (far || nearest.size() == AT_MOST) {
        return nearest;
      }
      String text = offer.fit().text();
      if (!Denials.isDoneIn(text, typed, korean)
          && !nearest.contains(text)
          && !Candidate.isOpposite(typed, text, korean)) {
        nearest.add(text);
      }
    }
    return nearest;
  }
}
