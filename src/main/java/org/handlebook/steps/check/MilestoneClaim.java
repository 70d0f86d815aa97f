package org.handlebook.steps.check;

import java.util.Optional;
import java.util.function.Predicate;
import org.handlebook.system.Milestone;

/**
 * Something that a call shall have done inside.
 *
 * @param text as the scenario says it
 * @param milestone which milestones are meant; none for what the call returned
 * @param returned what it returned, if that is what is claimed
 */
public record MilestoneClaim(
    String text, Predicate<Milestone> milestone, Optional<String> returned) {

  /** Returns a claim that there is such a milestone. */
  public static MilestoneClaim of(String text, Predicate<Milestone> milestone) {
    return new MilestoneClaim(text, milestone, Optional.empty());
  }

  /** Returns a claim that the call returned that, when all else was done. */
  public static MilestoneClaim returns(String text, String value) {
    return new MilestoneClaim(text, milestone -> false, Optional.of(value));
  }
}
