package org.handlebook.app.author.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.handlebook.app.author.index.SentenceIndex;
import org.handlebook.app.author.index.StepEntry;

/** Finds sentences by any words: their own, those that people say instead, functions, keys. */
public final class SentenceSearch {
  private static final double ALIKE = 0.5;
  private static final double IN_TABLE = 0.3;

  private final SentenceIndex index;
  private final Wordings wordings = Wordings.read();
  private final Likely english = new Likely(wordings.words(), false);
  private final Likely korean = new Likely(wordings.words(), true);

  /** Searches among the sentences of an index. */
  public SentenceSearch(SentenceIndex index) {
    this.index = index;
  }

  private record Found(StepEntry step, double distance) {}

  /** Returns the steps that all words tell of, the nearest first; all steps for no words. */
  public List<StepEntry> find(String words) {
    if (words.isBlank()) {
      return index.steps();
    }
    Set<String> readings = new HashSet<>();
    for (boolean inKorean : new boolean[] {true, false}) {
      readings.addAll(TypedText.readings(words.strip(), wordings.phrases(), inKorean));
    }
    List<Found> found = new ArrayList<>();
    for (StepEntry step : index.steps()) {
      List<String> said = said(step);
      List<String> keys = keys(step);
      readings.stream()
          .map(reading -> distance(reading, said, keys))
          .flatMap(Optional::stream)
          .min(Double::compare)
          .ifPresent(distance -> found.add(new Found(step, distance)));
    }
    found.sort(
        Comparator.comparingDouble(Found::distance)
            .thenComparing(each -> each.step().sentence().length()));
    return found.stream().map(Found::step).toList();
  }

  private static List<String> keys(StepEntry step) {
    return words(step.details().stream().flatMap(each -> Stream.of(each.english(), each.korean())));
  }

  private static List<String> said(StepEntry step) {
    return words(
        Stream.of(
                step.english().stream(),
                step.korean().stream(),
                step.functions().stream(),
                Stream.of(step.noun()))
            .flatMap(texts -> texts));
  }

  private static List<String> words(Stream<String> texts) {
    return texts
        .flatMap(text -> Arrays.stream(text.split("[^A-Za-z0-9_가-힣-]+", -1)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private Optional<Double> distance(String reading, List<String> said, List<String> keys) {
    double sum = 0;
    for (String word : reading.toLowerCase(Locale.ROOT).split("[^a-z0-9_가-힣-]+", -1)) {
      double least =
          word.isEmpty() ? 0 : Math.min(nearest(word, said), IN_TABLE + nearest(word, keys));
      if (least >= ALIKE) {
        return Optional.empty();
      }
      sum += least;
    }
    return Optional.of(sum);
  }

  private double nearest(String word, List<String> said) {
    Likely likely = Hangul.isIn(word) ? korean : english;
    double least = Likely.OTHER;
    for (String each : said) {
      boolean part =
          word.length() > 2 ? each.contains(word) : Hangul.isIn(word) && each.startsWith(word);
      least = Math.min(least, part ? 0.05 : likely.distance(word, each));
    }
    return least;
  }
}
