package org.handlebook.cli.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.text.LookAlikes;

/** What went wrong, as text: the first of each kind are kept, the rest are only counted. */
final class Failures {
  static final int KEPT = 100;
  private static final int PLACES = 3;

  private final List<String> scenarios = new ArrayList<>();
  private final Map<String, List<String>> undefined = new LinkedHashMap<>();
  private final Map<String, String> hints = new HashMap<>();
  private int moreScenarios;
  private int moreUndefined;

  void scenario(String text) {
    if (scenarios.size() < KEPT) {
      scenarios.add(text);
    } else {
      moreScenarios++;
    }
  }

  /**
   * A step whose sentence nobody knows.
   *
   * @param hint what is the matter with it, if that is known
   */
  void undefined(String text, String place, String hint) {
    if (undefined.size() < KEPT || undefined.containsKey(text)) {
      undefined.computeIfAbsent(text, any -> new ArrayList<>()).add(place);
      hints.putIfAbsent(text, hint);
    } else {
      moreUndefined++;
    }
  }

  boolean isAnyUndefined() {
    return !undefined.isEmpty();
  }

  void print(StringBuilder out, DidYouMean didYouMean) {
    scenarios.forEach(scenario -> out.append('\n').append(scenario));
    more(out, moreScenarios, "scenario");
    undefined.forEach((text, places) -> print(out, text, places, didYouMean));
    more(out, moreUndefined, "unknown sentence");
  }

  private void print(StringBuilder out, String text, List<String> places, DidYouMean didYouMean) {
    out.append('\n').append(places.get(0)).append("  No such sentence: ").append(text).append('\n');
    for (int i = 1; i < Math.min(PLACES, places.size()); i++) {
      out.append("    also ").append(places.get(i)).append('\n');
    }
    if (places.size() > PLACES) {
      out.append("    and ").append(Words.count(places.size() - PLACES, "more time")).append('\n');
    }
    String hint = hints.getOrDefault(text, "");
    hint.lines().forEach(line -> out.append("    ").append(line).append('\n'));
    boolean known = hint.endsWith(": " + LookAlikes.mended(text, LookAlikes.outsideNames(text)));
    String lead = "    did you mean  ";
    for (String suggestion : known ? List.<String>of() : didYouMean.suggest(text)) {
      out.append(lead).append(suggestion).append('\n');
      lead = "               or  ".substring(1);
    }
  }

  private static void more(StringBuilder out, int more, String thing) {
    if (more > 0) {
      out.append("\n… and ").append(Words.count(more, thing)).append(" more: see the report\n");
    }
  }
}
