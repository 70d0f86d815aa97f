/**
 * The state of one running scenario: the stage (machine and story), the cast (names and what they
 * mean), and the last reply.
 *
 * <p>Start with {@link org.handlebook.steps.stage.Stage}. Everything here is made anew for each
 * scenario and shared with no other.
 */
@NullMarked
package org.handlebook.steps.stage;

import org.jspecify.annotations.NullMarked;
