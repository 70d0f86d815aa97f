package org.handlebook.app.console;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What went wrong, as text, in the order of the features however scenarios come in: the first are
 * kept, the rest are only counted.
 */
final class Failures {
  static final int KEPT = 100;
  private static final int PLACES = 3;

  private final TreeMap<Place, String> scenarios = new TreeMap<>();
  private final Map<String, SortedSet<Place>> undefined = new HashMap<>();
  private final Map<String, String> hints = new HashMap<>();
  private final Words words;
  private int moreScenarios;

  Failures(Words words) {
    this.words = words;
  }

  void scenario(Place place, String text) {
    scenarios.merge(place, text, (one, other) -> one + '\n' + other);
    if (scenarios.size() > KEPT) {
      scenarios.pollLastEntry();
      moreScenarios++;
    }
  }

  /**
   * A step whose sentence nobody knows.
   *
   * @param hint what is the matter with it, if that is known
   */
  void undefined(String text, Place place, String hint) {
    undefined.computeIfAbsent(text, any -> new TreeSet<>()).add(place);
    hints.putIfAbsent(text, hint);
  }

  /** Prints a scenario that went wrong; its first line says which. */
  static void print(ConsoleStream out, String scenario) {
    int head = scenario.indexOf('\n');
    out.print('\n');
    out.print(Paint.BAD, scenario.substring(0, head));
    out.print(scenario.substring(head));
  }

  void print(ConsoleStream out) {
    scenarios.values().forEach(scenario -> print(out, scenario));
    more(out, moreScenarios, "more.scenarios");
    undefined.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, SortedSet<Place>> one) -> one.getValue().first())
                .thenComparing(Map.Entry::getKey))
        .limit(KEPT)
        .forEach(one -> print(out, one.getKey(), List.copyOf(one.getValue())));
    more(out, undefined.size() - KEPT, "more.sentences");
  }

  private void print(ConsoleStream out, String text, List<Place> places) {
    out.print('\n');
    out.print(Paint.UNSURE, places.get(0) + "  " + words.say("no.sentence", text));
    out.print('\n');
    for (int i = 1; i < Math.min(PLACES, places.size()); i++) {
      out.print("    " + words.say("also", places.get(i)) + '\n');
    }
    if (places.size() > PLACES) {
      out.print("    " + words.say("more.times", places.size() - PLACES) + '\n');
    }
    String hint = hints.getOrDefault(text, "");
    hint.lines().forEach(line -> out.print("    " + line + '\n'));
  }

  private void more(ConsoleStream out, int more, String key) {
    if (more > 0) {
      out.print('\n' + words.say(key, more) + '\n');
    }
  }
}
