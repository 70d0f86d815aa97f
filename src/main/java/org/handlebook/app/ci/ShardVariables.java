package org.handlebook.app.ci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handlebook.runner.Shard;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;

/**
 * The variables by which those who start many machines tell each which one it is.
 *
 * @param system whose they are
 * @param index the variable that numbers the machines
 * @param first the number of the first one; a variable that tells it, or a number
 * @param total the variable with the count of the machines
 * @source <a href="https://docs.gitlab.com/ci/variables/predefined_variables/">GitLab</a>, <a
 *     href="https://circleci.com/docs/variables/">CircleCI</a>, <a
 *     href="https://buildkite.com/docs/pipelines/configure/environment-variables">Buildkite</a>, <a
 *     href="https://bazel.build/reference/test-encyclopedia">Bazel</a>, <a
 *     href="https://kubernetes.io/docs/concepts/workloads/controllers/job/">Kubernetes</a>, <a
 *     href="https://slurm.schedmd.com/job_array.html">Slurm</a>
 */
public record ShardVariables(String system, String index, String first, String total) {
  /** What the count of an Indexed Job is told in: Kubernetes itself does not tell it. */
  static final String KUBERNETES_TOTAL = "HANDLEBOOK_SHARDS";

  private static final String SLURM_STEP = "SLURM_ARRAY_TASK_STEP";
  private static final String BAZEL_STATUS = "TEST_SHARD_STATUS_FILE";

  /** The innermost comes first: a Bazel test may run on any of the others. */
  private static final List<ShardVariables> ALL =
      List.of(
          new ShardVariables("Bazel", "TEST_SHARD_INDEX", "0", "TEST_TOTAL_SHARDS"),
          new ShardVariables("Kubernetes", "JOB_COMPLETION_INDEX", "0", KUBERNETES_TOTAL),
          new ShardVariables(
              "Slurm", "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_COUNT"),
          new ShardVariables("GitLab", "CI_NODE_INDEX", "1", "CI_NODE_TOTAL"),
          new ShardVariables("CircleCI", "CIRCLE_NODE_INDEX", "0", "CIRCLE_NODE_TOTAL"),
          new ShardVariables(
              "Buildkite", "BUILDKITE_PARALLEL_JOB", "0", "BUILDKITE_PARALLEL_JOB_COUNT"));

  /**
   * Returns the shard that the variables tell of.
   *
   * @throws UsageError when there are none, or they make no sense
   */
  public static Shard shard(Map<String, String> environment) {
    ShardVariables told =
        ALL.stream()
            .filter(variables -> environment.containsKey(variables.index()))
            .findFirst()
            .orElseThrow(ShardVariables::nobodyTold);
    Shard shard = told.read(environment);
    tellBazel(environment);
    return shard;
  }

  private static UsageError nobodyTold() {
    String systems = ALL.stream().map(ShardVariables::index).collect(Collectors.joining(", "));
    return refused("auto.none", systems);
  }

  private static UsageError refused(String key, Object... arguments) {
    return new UsageError(Text.of(ShardVariables.class, key, arguments));
  }

  private Shard read(Map<String, String> environment) {
    if (index.equals("JOB_COMPLETION_INDEX") && !environment.containsKey(total)) {
      throw refused("kubernetes", total);
    }
    int from = number(first, environment);
    int step =
        environment.containsKey(SLURM_STEP) && isOfSlurm() ? number(SLURM_STEP, environment) : 1;
    int steps = number(index, environment) - from;
    int count = number(total, environment);
    boolean again = isOfSlurm() && (from > 1 || count == 1);
    if (again || steps < 0 || steps / step >= count || steps % step != 0) {
      throw refused(
          isOfSlurm() ? "no.shard.slurm" : "no.shard",
          system,
          index,
          environment.getOrDefault(index, ""),
          total,
          environment.getOrDefault(total, ""));
    }
    return new Shard(steps / step + 1, count);
  }

  private boolean isOfSlurm() {
    return system.equals("Slurm");
  }

  private int number(String nameOrNumber, Map<String, String> environment) {
    String text =
        Character.isDigit(nameOrNumber.charAt(0))
            ? nameOrNumber
            : environment.getOrDefault(nameOrNumber, "");
    if (!text.matches("[0-9]{1,9}")) {
      throw refused("no.number", system, nameOrNumber, text);
    }
    return Integer.parseInt(text);
  }

  /** Bazel wants a file to be there, or takes it that all tests ran on each machine. */
  private static void tellBazel(Map<String, String> environment) {
    Optional<Path> status =
        Optional.ofNullable(environment.get(BAZEL_STATUS)).filter(s -> !s.isEmpty()).map(Path::of);
    try {
      if (status.isPresent()) {
        Files.newOutputStream(status.get(), StandardOpenOption.CREATE).close();
      }
    } catch (IOException e) {
      throw refused("bazel", BAZEL_STATUS, status.get());
    }
  }
}
