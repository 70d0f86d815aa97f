package org.handlebook.scenario;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.handlebook.c.front.Diagnostic;
import org.handlebook.record.Misconception;
import org.handlebook.trace.SourceLine;

/**
 * How a process that runs a program stands at the end.
 *
 * @param exitCode -1 while it runs
 * @param crash where and why it crashed, if it did
 * @param waits where its threads still are, if it did not end: function and place
 * @param handles how many it had opened and not closed when it asked to end
 * @param beliefs what its author may believe that is not so, in the order in which it showed
 */
@API(status = API.Status.INTERNAL)
public record ProgramEnding(
    String process,
    int exitCode,
    Optional<Diagnostic> crash,
    List<String> waits,
    int handles,
    List<Belief> beliefs) {
  public ProgramEnding {
    waits = List.copyOf(waits);
    beliefs = List.copyOf(beliefs);
  }

  /**
   * What the author of a line may believe that is not so.
   *
   * @param function what was called there
   */
  public record Belief(SourceLine source, String function, Misconception what) {}

  /** Returns how it stands, in English. */
  public String english() {
    if (crash.isPresent()) {
      return "it crashed at %s: %s".formatted(crash.get().at(), crash.get().english());
    }
    return waits.isEmpty()
        ? "it has ended with code %d.".formatted(exitCode)
        : "it is in %s.".formatted(String.join("; ", waits));
  }

  /** Returns how it stands, in Korean. */
  public String korean() {
    if (crash.isPresent()) {
      return "%s에서 비정상 종료했다: %s".formatted(crash.get().at(), crash.get().korean());
    }
    return waits.isEmpty()
        ? "종료 코드 %d(으)로 끝났다.".formatted(exitCode)
        : "있는 곳: %s.".formatted(String.join("; ", waits));
  }

  /** Returns whether it came to an end of its own, by whatever code. */
  public boolean isOver() {
    return crash.isEmpty() && waits.isEmpty();
  }
}
