package org.handlebook.app.command;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The name by which a run is told from others: what the parts of one run have in common.
 *
 * @param system whose variable it is
 * @param variable tells the run; the same on all machines that share it, and when some of its jobs
 *     are started again
 * @source <a
 *     href="https://docs.github.com/actions/reference/workflows-and-actions/variables">GitHub</a>,
 *     <a href="https://docs.gitlab.com/ci/variables/predefined_variables/">GitLab</a>, <a
 *     href="https://circleci.com/docs/reference/variables/">CircleCI</a>, <a
 *     href="https://buildkite.com/docs/pipelines/configure/environment-variables">Buildkite</a>, <a
 *     href="https://learn.microsoft.com/azure/devops/pipelines/build/variables">Azure</a>, <a
 *     href="https://www.jenkins.io/doc/book/pipeline/jenkinsfile/">Jenkins</a>, <a
 *     href="https://slurm.schedmd.com/job_array.html">Slurm</a>
 */
record RunName(String system, String variable) {
  /** Where people say it themselves. */
  static final String OWN = "HANDLEBOOK_RUN";

  private static final List<RunName> ALL =
      List.of(
          new RunName("slurm", "SLURM_ARRAY_JOB_ID"),
          new RunName("github", "GITHUB_RUN_ID"),
          new RunName("gitlab", "CI_PIPELINE_ID"),
          new RunName("circleci", "CIRCLE_WORKFLOW_WORKSPACE_ID"),
          new RunName("buildkite", "BUILDKITE_BUILD_ID"),
          new RunName("azure", "BUILD_BUILDID"),
          new RunName("jenkins", "BUILD_TAG"));

  /** Returns the name that people have given the run; "" for none. */
  static String own(Map<String, String> environment) {
    return environment.getOrDefault(OWN, "").strip();
  }

  /** Returns the name of a run that starts where these variables are set. */
  static String of(Map<String, String> environment) {
    String own = own(environment);
    if (!own.isEmpty()) {
      return own;
    }
    for (RunName name : ALL) {
      String told = environment.getOrDefault(name.variable, "");
      if (!told.isBlank()) {
        return name.system + '-' + told.strip();
      }
    }
    return "local-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
