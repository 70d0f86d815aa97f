package org.handlebook.report.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handlebook.report.history.ScenarioPast;
import org.handlebook.report.run.Keyed;

/**
 * What the runs before tell of scenarios, in Markdown.
 *
 * @param remarkable what is known of those that are not as expected or flaky, by file and line
 * @param now when this run began, as people read it
 */
public record Pasts(Map<String, ScenarioPast> remarkable, String now) {
  /** Since when it is not as expected, and whether it is so now and so now. */
  String of(Keyed scenario) {
    ScenarioPast past = remarkable.get(scenario.place());
    if (past == null) {
      return "";
    }
    String since = past.since().equals(now) ? "new" : "since " + MarkdownText.of(past.since());
    return (past.since().isEmpty() ? "" : " · " + since) + changed(past);
  }

  /** The flaky ones as items of a list. */
  List<String> flaky(List<Keyed> scenarios) {
    List<String> items = new ArrayList<>();
    for (Keyed scenario : scenarios) {
      ScenarioPast past = remarkable.get(scenario.place());
      if (past != null && past.isFlaky()) {
        items.add(Summary.named(scenario) + changed(past));
      }
    }
    return items;
  }

  private static String changed(ScenarioPast past) {
    return past.isFlaky()
        ? " · flaky: changed " + past.flips().size() + " times though its text did not"
        : "";
  }
}
