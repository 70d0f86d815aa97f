/**
 * Who belongs to a scenario on a real system: its processes and threads, their objects, the calls
 * that are under way, and the times that were promised.
 *
 * <p>Start with {@link org.handlebook.system.agent.scenario.ObjectRegistry}. Depends on {@code
 * wire} and {@code host}.
 */
@NullMarked
package org.handlebook.system.agent.scenario;

import org.jspecify.annotations.NullMarked;
