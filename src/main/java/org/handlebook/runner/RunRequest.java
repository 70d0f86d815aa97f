package org.handlebook.runner;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.report.CucumberFile;
import org.handlebook.report.history.Results;
import org.handlebook.system.SystemFactory;
import org.handlebook.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What to run and how.
 *
 * @param everything whether these files are all that the project has
 * @param tags a tag expression that scenarios must match; null for all
 * @param name a text that scenarios' names must hold; null for all
 * @param shard the part of these that is to run; null for all
 * @param threads how many scenarios run at a time, at least one
 * @param glue the package of the step definitions
 * @param run tells the run from others; its parts, and its runs on several systems, share it
 * @param reports the folder for reports
 * @param before what the run is held against; null for the report that is there
 * @param cucumber which of Cucumber's own files are wanted as well
 * @param systemFactory the system on which the scenarios happen
 * @param language of the person who asked for it
 * @param known where that system is known to differ; null for the model, which is the measure
 */
public record RunRequest(
    List<FeatureFile> files,
    boolean everything,
    @Nullable String tags,
    @Nullable String name,
    @Nullable Shard shard,
    int threads,
    String glue,
    String run,
    Path reports,
    @Nullable Results before,
    Set<CucumberFile> cucumber,
    SystemFactory systemFactory,
    Language language,
    @Nullable KnownDifferences known) {
  /** The package of the sentences. */
  public static final String SENTENCES = "org.handlebook.steps";

  /** Returns which scenarios are in the shard; null for all. */
  @Nullable ShardPlan plan() {
    return shard == null ? null : ShardPlan.of(shard, before, systemFactory.system());
  }
}
