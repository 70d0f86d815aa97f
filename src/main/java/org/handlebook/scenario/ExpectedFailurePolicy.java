package org.handlebook.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.explain.FailurePlace;
import org.handlebook.explain.Misconceptions;
import org.handlebook.record.FindingNote;
import org.handlebook.record.MediaTypes;
import org.handlebook.system.SystemFailure;
import org.handlebook.trace.StepLocation;

/**
 * Decides which failures of steps a scenario may go on after: those that are known of the system,
 * and what comes after them. On the model there are none.
 */
public final class ExpectedFailurePolicy {
  private final HostedScenario scenario;
  private final ScenarioSystem system;
  private final LastReply lastReply;
  private final ExpectedFailures expected;
  private boolean broken;

  /** Decides by what is expected of the scenario's system. */
  public ExpectedFailurePolicy(
      HostedScenario scenario,
      ScenarioSystem system,
      LastReply lastReply,
      ExpectedFailures expected) {
    this.scenario = scenario;
    this.system = system;
    this.lastReply = lastReply;
    this.expected = expected;
  }

  /**
   * Returns whether the scenario goes on although the running step failed. If it does not, and the
   * stream is told what was asked and found, and what people often believe there.
   */
  public boolean expects(Throwable failure) {
    boolean covered = covers(failure);
    if (!covered && failure instanceof DisprovedAssertionError disproved) {
      scenario.attach(MediaTypes.FINDING, note(disproved.expectation()).json());
      new Misconceptions(system.trace())
          .of(disproved.expectation())
          .ifPresent(found -> scenario.attach(MediaTypes.MISCONCEPTION, found.json()));
    }
    return covered;
  }

  private static FindingNote note(FailedExpectation expectation) {
    FailurePlace place = expectation.place();
    return new FindingNote(
        expectation.getClass().getSimpleName(),
        expectation.asked(),
        expectation.had(),
        new FindingNote.Place(place.process(), place.object(), place.handles(), place.missing()));
  }

  /**
   * Fails if a refusal or a blocked call was not asked about; unless the system is known to differ
   * there, at the step that made the call or at this one.
   *
   * @param calls those that nobody asked about
   * @param why tells why a call does not come back
   */
  void failIfUnasked(List<ActorCall> calls, Function<ActorCall, String> why) {
    for (ActorCall call : calls) {
      String text = UnaskedAnswers.text(call.because(why.apply(call)), lastReply.keeper(call));
      StepLocation maker = call.record().step();
      if (!expected.expects(expected.knows(scenario.here()) ? scenario.here() : maker, text)) {
        expected.noteUnknown(maker, text);
        throw DisprovedAssertionError.of(
            new AssertionError(text), new FailedExpectation.Success(call.record(), call.reply()));
      }
      lastReply.dismiss(call);
    }
  }

  private boolean covers(Throwable failure) {
    acceptKnownRefusals();
    if (failure instanceof AssertionError unmet) {
      return covers(unmet);
    }
    return failure instanceof SystemFailure breakdown && covers(breakdown);
  }

  /** What was refused before and is known comes first: it may be why. */
  private void acceptKnownRefusals() {
    for (ActorCall call : lastReply.unasked()) {
      StepLocation maker = call.record().step();
      if (expected.knows(maker)
          && expected.expects(maker, UnaskedAnswers.text(call, lastReply.keeper(call)))) {
        lastReply.dismiss(call);
      }
    }
  }

  private boolean covers(AssertionError unmet) {
    if (expected.expects(scenario.here(), String.valueOf(unmet.getMessage()))) {
      return true;
    }
    refusalBehind(unmet)
        .ifPresentOrElse(
            call ->
                expected.noteUnknown(
                    call.record().step(), UnaskedAnswers.text(call, lastReply.keeper(call))),
            () -> expected.noteUnknown(scenario.here(), String.valueOf(unmet.getMessage())));
    return false;
  }

  /** A name that means nothing is probably one that a refused call would have given. */
  private Optional<ActorCall> refusalBehind(AssertionError unmet) {
    return unmet instanceof ScenarioMistake
        ? lastReply.unasked().stream().findFirst()
        : Optional.empty();
  }

  /**
   * Returns whether a step may be known to break the system, and then it stays broken; else it must
   * not break.
   */
  private boolean covers(SystemFailure breakdown) {
    broken |= expected.knows(scenario.here());
    return broken && expected.expects(scenario.here(), String.valueOf(breakdown.getMessage()));
  }
}
