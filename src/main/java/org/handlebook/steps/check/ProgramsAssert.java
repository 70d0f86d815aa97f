package org.handlebook.steps.check;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.ProgramEnding;

/** Assertions on how all programs stand at the end. */
public final class ProgramsAssert extends AbstractAssert<ProgramsAssert, List<ProgramEnding>> {
  private ProgramsAssert(List<ProgramEnding> endings) {
    super(endings, ProgramsAssert.class);
  }

  public static ProgramsAssert assertThat(List<ProgramEnding> endings) {
    return new ProgramsAssert(endings);
  }

  /** Asserts that each came to an end, and none crashed. */
  public ProgramsAssert haveEnded() {
    return none(
        ending -> !ending.isOver(),
        ending -> "\"%s\" has not ended well: %s".formatted(ending.process(), ending.english()),
        ending -> "\"%s\"이(가) 제대로 끝나지 않았다. %s".formatted(ending.process(), ending.korean()));
  }

  /** Asserts that none asked to end with handles open that it had opened. */
  public ProgramsAssert haveClosedTheirHandles() {
    return none(
        ending -> ending.handles() > 0,
        ending ->
            "\"%s\" has ended and left %d of its handles open."
                .formatted(ending.process(), ending.handles()),
        ending -> "\"%s\"이(가) 연 핸들 %d개를 닫지 않고 끝났다.".formatted(ending.process(), ending.handles()));
  }

  /** What is wrong is told in both languages, one after the other. */
  private ProgramsAssert none(
      Predicate<ProgramEnding> wrong,
      Function<ProgramEnding, String> english,
      Function<ProgramEnding, String> korean) {
    List<ProgramEnding> found = actual.stream().filter(wrong).toList();
    if (!found.isEmpty()) {
      throw failure("%s", lines(found, english) + "\n" + lines(found, korean));
    }
    return this;
  }

  private static String lines(List<ProgramEnding> found, Function<ProgramEnding, String> told) {
    return found.stream().map(told).collect(Collectors.joining("\n"));
  }
}
