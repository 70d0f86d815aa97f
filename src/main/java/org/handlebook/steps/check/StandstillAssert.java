package org.handlebook.steps.check;

import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.Actor;
import org.handlebook.scenario.Replies;

/** Assertions on whether anybody can still go on. */
public final class StandstillAssert extends AbstractAssert<StandstillAssert, Replies> {
  private StandstillAssert(Replies actual) {
    super(actual, StandstillAssert.class);
  }

  /** Looks at everybody. */
  public static StandstillAssert assertThat(Replies replies) {
    return new StandstillAssert(replies);
  }

  /** Asserts that everybody waits, and no time-out or timer will ever end that. */
  public StandstillAssert isStandstill() {
    if (!actual.isStandstill()) {
      throw failure(
          "%s",
          "Expected that nobody can go on, but "
              + actual.idle().map(Actor::toString).orElse("somebody")
              + " is not waiting.");
    }
    return this;
  }
}
