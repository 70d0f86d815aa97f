package org.handlebook.steps.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.explain.Explanation;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.scenario.DisprovedAssertionError;
import org.handlebook.steps.words.NamedObject;
import org.handlebook.system.SystemSnapshot;
import org.handlebook.system.SystemSnapshot.ObjectState;

/** Assertions on a kernel object. */
public final class ObjectAssert extends AbstractAssert<ObjectAssert, NamedObject> {
  private final SystemSnapshot world;
  private final Explanation why;

  private ObjectAssert(NamedObject actual, SystemSnapshot world, Explanation why) {
    super(actual, ObjectAssert.class);
    this.world = world;
    this.why = why;
  }

  /** Looks at an object in the world as it is now. */
  public static ObjectAssert assertThat(NamedObject object, SystemSnapshot world, Explanation why) {
    return new ObjectAssert(object, world, why);
  }

  /** Asserts that the rows that name it, plus one if it runs, are as many as one of those. */
  public ObjectAssert hasUsageCount(int... expected) {
    return hasCount(
        "usage count", expected, ObjectState::usageCount, FailedExpectation.UsageCount::new);
  }

  /** Asserts that the rows that name it are as many as one of those. */
  public ObjectAssert hasHandleCount(int... expected) {
    return hasCount(
        "handle count", expected, ObjectState::handleCount, FailedExpectation.HandleCount::new);
  }

  /** Asserts that its usage count is that, and that it was less before. */
  public ObjectAssert usageCountRoseTo(int expected) {
    return hasUsageCount(expected).rose("usage count", expected, why.lastMove(actual.id()));
  }

  /** Asserts that its usage count is that, and that it was more before. */
  public ObjectAssert usageCountFellTo(int expected) {
    return hasUsageCount(expected).fell("usage count", expected, why.lastMove(actual.id()));
  }

  /** Asserts that its handle count is that, and that it was less before. */
  public ObjectAssert handleCountRoseTo(int expected) {
    return hasHandleCount(expected).rose("handle count", expected, why.lastHandleMove(actual.id()));
  }

  /** Asserts that its handle count is that, and that it was more before. */
  public ObjectAssert handleCountFellTo(int expected) {
    return hasHandleCount(expected).fell("handle count", expected, why.lastHandleMove(actual.id()));
  }

  private ObjectAssert rose(String which, int to, int moved) {
    if (moved <= 0) {
      throw failed(
          "Expected the "
              + which
              + " of "
              + actual.phrase()
              + " to rise to "
              + to
              + ", but it did not rise.",
          List.of());
    }
    return this;
  }

  private ObjectAssert fell(String which, int to, int moved) {
    if (moved >= 0) {
      throw failed(
          "Expected the "
              + which
              + " of "
              + actual.phrase()
              + " to fall to "
              + to
              + ", but it did not fall.",
          List.of());
    }
    return this;
  }

  /** A count of an object, the one that was expected and the one that is so. */
  private interface ExpectedCount {
    FailedExpectation of(int object, int expected, int found);
  }

  private ObjectAssert hasCount(
      String which, int[] expected, ToIntFunction<ObjectState> count, ExpectedCount disproved) {
    int found = world.object(actual.id()).map(count::applyAsInt).orElse(0);
    if (IntStream.of(expected).noneMatch(each -> each == found)) {
      String heading =
          "Expected the "
              + which
              + " of "
              + actual.phrase()
              + " to be "
              + IntStream.of(expected).mapToObj(Integer::toString).collect(joining(" or "))
              + ", but it is "
              + found
              + ".";
      throw failed(
          heading,
          found < expected[0] ? why.notInherited(actual.id()) : List.of(),
          disproved.of(actual.id(), expected[0], found));
    }
    return this;
  }

  /** Asserts that it is gone: nothing keeps it any more. */
  public ObjectAssert isDestroyed() {
    if (world.object(actual.id()).isPresent()) {
      throw failed(
          "Expected " + actual.phrase() + " to be destroyed, but it still exists.",
          List.of(),
          new FailedExpectation.Destroyed(actual.id()));
    }
    return this;
  }

  /** Asserts that it still exists. */
  public ObjectAssert exists() {
    if (world.object(actual.id()).isEmpty()) {
      throw failed("Expected " + actual.phrase() + " to exist, but it is destroyed.", List.of());
    }
    return this;
  }

  private DisprovedAssertionError failed(
      String expectation, List<String> missing, FailedExpectation disproved) {
    return DisprovedAssertionError.of(failed(expectation, missing), disproved);
  }

  private AssertionError failed(String expectation, List<String> missing) {
    List<String> keepers = why.keptAlive(actual.id());
    String description = why.whatItIs(actual.id());
    String history = why.count(actual.id());
    return failure(
        "%s",
        Failure.of(expectation)
            .because(description + ", kept by:", keepers)
            .because(keepers.isEmpty() ? description + "." : "")
            .because("Its thread, which keeps it, is kept by:", why.threadKeptAlive(actual.id()))
            .because(history.isEmpty() ? "" : "Its usage count so far: " + history + ".")
            .because(Failure.NOT_INHERITED, missing));
  }
}
