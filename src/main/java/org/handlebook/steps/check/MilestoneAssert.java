package org.handlebook.steps.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.ScenarioState;
import org.handlebook.system.Milestone;
import org.handlebook.trace.CText;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.MilestoneText;

/** Assertions on what happened inside a call. */
public final class MilestoneAssert extends AbstractAssert<MilestoneAssert, CallRecord> {
  private final MilestoneText text;
  private final CText c;

  private MilestoneAssert(CallRecord actual, ScenarioState state) {
    super(actual, MilestoneAssert.class);
    this.text = new MilestoneText(state.trace(), state.names());
    this.c = new CText(state.names());
  }

  /** Looks into a call. */
  public static MilestoneAssert assertThat(CallRecord call, ScenarioState state) {
    return new MilestoneAssert(call, state);
  }

  /**
   * Asserts that it did all of that, each thing after the one before; other things may lie between.
   */
  public void didInThisOrder(List<MilestoneClaim> claims) {
    int at = 0;
    for (int i = 0; i < claims.size(); i++) {
      int after =
          claims.get(i).returned().isPresent() ? end(claims.get(i)) : next(claims.get(i), at);
      if (after <= at) {
        fail(claims, i);
      }
      at = after;
    }
  }

  /** Returns where the milestones go on after the one that is claimed; 0 if it does not come. */
  private int next(MilestoneClaim claim, int from) {
    List<Milestone> milestones = actual.milestones();
    for (int i = from; i < milestones.size(); i++) {
      if (claim.milestone().test(milestones.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Behind everything, if it returned what is claimed; 0 if it did not. */
  private int end(MilestoneClaim claim) {
    String answer = c.answer(actual);
    boolean holds =
        claim
            .returned()
            .filter(said -> answer.equals(said) || answer.startsWith(said + " = "))
            .isPresent();
    return holds ? actual.milestones().size() + 1 : 0;
  }

  private void fail(List<MilestoneClaim> claims, int missing) {
    String function = actual.call().function();
    String claim = "\"" + claims.get(missing).text() + "\"";
    String place = missing == 0 ? "" : " after \"" + claims.get(missing - 1).text() + "\"";
    List<String> did = new ArrayList<>(actual.milestones().stream().map(text::of).toList());
    Failure failure =
        Failure.of("Expected " + function + " to have done " + claim + place + ", but it did not.")
            .because(
                "What it did, in order:",
                Stream.concat(did.stream(), Stream.of("returns " + c.answer(actual))).toList())
            .because(c.call(actual) + ", " + actual.step());
    throw failure("%s", failure);
  }
}
