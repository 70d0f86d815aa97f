package org.handlebook.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.system.SystemFailure;
import org.handlebook.trace.StepLocation;

/**
 * Decides which failures of steps a scenario may go on after: those that are known of the system,
 * and what comes after them. On the model there are none.
 */
final class ExpectedFailurePolicy {
  private final HostedScenario script;
  private final LastReply lastReply;
  private final ExpectedFailures watch;
  private boolean broken;

  ExpectedFailurePolicy(HostedScenario script, LastReply lastReply, ExpectedFailures watch) {
    this.script = script;
    this.lastReply = lastReply;
    this.watch = watch;
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
      String text = UnaskedAnswers.text(call.because(why.apply(call)));
      StepLocation maker = call.record().step();
      if (!watch.tolerates(watch.knows(script.here()) ? script.here() : maker, text)) {
        watch.noteUnknown(maker, text);
        throw DisprovedAssertionError.of(
            new AssertionError(text), new FailedExpectation.Success(call.record(), call.reply()));
      }
      lastReply.ask(call.actor());
    }
  }

  /** Whether the scenario goes on although the running step failed. */
  boolean covers(Throwable failure) {
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
      if (watch.knows(maker) && watch.tolerates(maker, UnaskedAnswers.text(call))) {
        lastReply.ask(call.actor());
      }
    }
  }

  private boolean covers(AssertionError unmet) {
    if (watch.tolerates(script.here(), String.valueOf(unmet.getMessage()))) {
      return true;
    }
    refusalBehind(unmet)
        .ifPresentOrElse(
            call -> watch.noteUnknown(call.record().step(), UnaskedAnswers.text(call)),
            () -> watch.noteUnknown(script.here(), String.valueOf(unmet.getMessage())));
    return false;
  }

  /** A name that means nothing is probably one that a refused call would have given. */
  private Optional<ActorCall> refusalBehind(AssertionError unmet) {
    return unmet instanceof ScenarioMistake
        ? lastReply.unasked().stream().findFirst()
        : Optional.empty();
  }

  /** A step may be known to break the system, and then it stays broken; else it must not break. */
  private boolean covers(SystemFailure breakdown) {
    broken |= watch.knows(script.here());
    return broken && watch.tolerates(script.here(), String.valueOf(breakdown.getMessage()));
  }
}
