/**
 * The state of one running scenario: the stage (machine and story), the cast (names and what they
 * mean), and the last reply.
 *
 * <p>Start with {@link org.handlebook.scenario.ScenarioContext}. Everything here is made anew for
 * each scenario and shared with no other.
 */
@NullMarked
package org.handlebook.scenario;

import org.jspecify.annotations.NullMarked;
