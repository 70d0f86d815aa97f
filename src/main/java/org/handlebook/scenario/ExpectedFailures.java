package org.handlebook.scenario;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handlebook.differences.Difference;
import org.handlebook.differences.Expected;
import org.handlebook.differences.KnownDifferences;
import org.handlebook.record.DifferenceNote;
import org.handlebook.record.DifferenceNote.Gone;
import org.handlebook.trace.StepLocation;

/**
 * Compares how the scenario goes with what is known of its system: which steps may fail, and which
 * should have. On the model nothing is known, and nothing may fail.
 */
public final class ExpectedFailures {
  private final HostedScenario scenario;
  private final Optional<KnownDifferences> known;
  private final Map<String, Difference> occurred = new LinkedHashMap<>();
  private final Set<Expected> held = new LinkedHashSet<>();
  private final Set<Expected> compared = new HashSet<>();
  private final Map<Expected, String> otherwise = new LinkedHashMap<>();
  private boolean unknownNoted;

  /** Compares the scenario that is running. */
  public ExpectedFailures(HostedScenario scenario) {
    this.scenario = scenario;
    this.known = scenario.known();
  }

  /** Returns whether a step of the scenario is known not to hold. */
  boolean knows(StepLocation step) {
    return expectedAt(step).isPresent();
  }

  /**
   * Returns whether the scenario goes on although a step does not hold: because that is known, or
   * because it comes after a known difference. The stream is told of it either way.
   */
  boolean expects(StepLocation step, String said) {
    Optional<Expected> expected = expectedAt(step);
    if (expected.isPresent()) {
      Difference difference = expected.get().difference();
      occurred.put(difference.id(), difference);
      held.remove(expected.get());
      compare(expected.get(), said);
      attach(
          new DifferenceNote.Known(
              difference.id(),
              difference.windows(),
              difference.here(),
              difference.source(),
              step.line(),
              said));
    } else if (!occurred.isEmpty()) {
      String earlier = List.copyOf(occurred.keySet()).get(occurred.size() - 1);
      attach(new DifferenceNote.After(earlier, step.line(), said));
    } else {
      return false;
    }
    return true;
  }

  /** The first failure of a step is the one that is known; what follows from it is not compared. */
  private void compare(Expected expected, String said) {
    if (compared.add(expected) && !expected.isSaidBy(said)) {
      otherwise.put(expected, said);
    }
  }

  /**
   * A step does not hold, and nobody knows of it: the stream is told of the first, with which the
   * scenario ends.
   */
  void noteUnknown(StepLocation step, String said) {
    if (known.isPresent() && !unknownNoted) {
      unknownNoted = true;
      attach(new DifferenceNote.Unknown(here().feature(), here().line(), step.line(), said));
    }
  }

  private void attach(DifferenceNote note) {
    scenario.attach(note.mediaType(), note.json());
  }

  /** Notes that a step held; if it should not have, that is said at the end. */
  public void held(StepLocation step) {
    if (occurred.isEmpty()) {
      expectedAt(step).ifPresent(held::add);
    }
  }

  /**
   * Ends a scenario that has not failed.
   *
   * @throws AssertionError if a known difference did not occur, or not as it is known
   * @throws DiffersAsKnown if one did
   */
  void end() {
    held.forEach(gone -> attach(new Gone(gone.difference().id(), gone.entry(), "")));
    otherwise.forEach((gone, said) -> attach(new Gone(gone.difference().id(), gone.entry(), said)));
    if (!held.isEmpty() && isOwn()) {
      throw new AssertionError(gone(held.iterator().next()));
    }
    if (!otherwise.isEmpty()) {
      Map.Entry<Expected, String> first = otherwise.entrySet().iterator().next();
      throw new AssertionError(otherwise(first.getKey(), first.getValue()));
    }
    if (!occurred.isEmpty()) {
      throw new DiffersAsKnown(occurred.values());
    }
  }

  /** Returns whether it is this very system that the ledger is about, not one that is like it. */
  private boolean isOwn() {
    return known.flatMap(KnownDifferences::lender).isEmpty();
  }

  private String gone(Expected expected) {
    return "known difference \"%s\" did not occur: on %s, the step of line %d holds\nIf it holds for good, remove it from %s"
        .formatted(expected.difference().id(), system(), expected.step(), expected.entry());
  }

  private String otherwise(Expected expected, String said) {
    return "known difference \"%s\" is another now: on %s, the step of line %d does not fail with \"%s\", as %s says, but with:\n%s"
        .formatted(
            expected.difference().id(),
            system(),
            expected.step(),
            String.join("\" or \"", expected.answers()),
            expected.entry(),
            said);
  }

  private String system() {
    return known.map(KnownDifferences::system).orElse("");
  }

  private KnownDifferences.Place here() {
    return new KnownDifferences.Place(scenario.feature(), scenario.line());
  }

  private Optional<Expected> expectedAt(StepLocation step) {
    return known.stream()
        .flatMap(all -> all.in(here()).stream())
        .filter(expected -> expected.step() == step.line())
        .findFirst();
  }
}
