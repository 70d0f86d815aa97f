package org.handlebook.app.command;

import java.nio.file.Path;
import org.handlebook.report.history.Results;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;
import org.jspecify.annotations.Nullable;

/** The report that a person wants a run to be held against. */
final class Baseline {
  static final String DESCRIPTION =
      "A results.json, or a folder with one, to tell what has changed since; by default that of the"
          + " report before in the same place.";

  private Baseline() {}

  private static String shown(Path path) {
    return VisibleText.line(path.toString());
  }

  /**
   * Returns what it says; null when none is named.
   *
   * @throws UsageError when it says nothing
   */
  static @Nullable Results read(@Nullable Path path) {
    return path == null
        ? null
        : Results.read(path)
            .orElseThrow(() -> new UsageError(Text.of(Baseline.class, "no.results", shown(path))));
  }
}
