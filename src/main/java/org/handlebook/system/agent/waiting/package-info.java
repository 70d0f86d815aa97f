/**
 * What happens while calls wait: which come back, and when a system has settled.
 *
 * <p>Start with {@link org.handlebook.system.agent.waiting.WaitingCalls}. Depends on {@code look}.
 */
@NullMarked
package org.handlebook.system.agent.waiting;

import org.jspecify.annotations.NullMarked;
