package org.handlebook.app.console;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.handlebook.report.run.Status;

/** Where the system parts from Windows as is known, or cannot follow: each reason, counted. */
final class KnownDifferenceText {
  private static final String REASON = ": ";

  private final Words words;
  private final Map<Status, Map<String, Integer>> reasons =
      new TreeMap<>(Comparator.reverseOrder());

  KnownDifferenceText(Words words) {
    this.words = words;
  }

  /**
   * A scenario that ended so.
   *
   * @param said {@code differs (known): a, b} or {@code not possible here: it lacks something}
   */
  void add(Status ending, String said) {
    String line = said.lines().findFirst().orElse("");
    String reason = line.substring(line.indexOf(REASON) + 1).strip();
    for (String each : ending == Status.DIFFERS ? reason.split(", ") : new String[] {reason}) {
      reasons.computeIfAbsent(ending, any -> new TreeMap<>()).merge(each, 1, Integer::sum);
    }
  }

  void print(ConsoleStream out) {
    reasons.forEach((ending, counts) -> print(out, title(ending), counts));
  }

  private void print(ConsoleStream out, String title, Map<String, Integer> counts) {
    out.print('\n' + title + ":\n");
    counts.forEach(
        (reason, count) -> out.print("  " + reason + " · " + words.say("scenarios", count) + '\n'));
  }

  private String title(Status ending) {
    return words.say(ending == Status.DIFFERS ? "differs.as.known" : "not.possible.here");
  }
}
