package org.handlebook.cli;

import java.nio.file.Path;
import org.handlebook.cli.engine.Refusal;
import org.handlebook.report.Results;
import org.jspecify.annotations.Nullable;

/** The report that a person wants a run to be held against. */
final class Baseline {
  static final String DESCRIPTION =
      "A results.json, or a folder with one, to tell what has changed since; by default that of the"
          + " report before in the same place.";

  private Baseline() {}

  /**
   * What it says; null when none is named.
   *
   * @throws Refusal when it says nothing
   */
  static @Nullable Results read(@Nullable Path path) {
    return path == null
        ? null
        : Results.read(path)
            .orElseThrow(
                () -> new Refusal(path + " has no results of a report (name its results.json)"));
  }
}
