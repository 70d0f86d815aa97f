package org.handlebook.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handlebook.report.history.Changes;
import org.handlebook.report.history.ScenarioPast;
import org.handlebook.report.history.TrendPoint;

/**
 * What the page tells of runs beside what they say themselves.
 *
 * @param changes since the report before, if there was one
 * @param relations how the systems stand to each other, by the scenarios' files and lines
 * @param pasts what is known of scenarios that are not as expected or flaky, by file and line
 * @param trend how the last runs of everything went
 * @param sentences where the page of all sentences lies; "" where there is none
 */
public record PageContext(
    Optional<Changes> changes,
    Map<String, String> relations,
    Map<String, ScenarioPast> pasts,
    List<TrendPoint> trend,
    String sentences) {

  /** Returns what is told of runs that nobody holds against earlier ones. */
  public static PageContext of(Map<String, String> relations) {
    return new PageContext(Optional.empty(), relations, Map.of(), List.of(), "");
  }

  /** Returns the same, with the page of all sentences beside it. */
  public PageContext with(String page) {
    return new PageContext(changes, relations, pasts, trend, page);
  }
}
