/**
 * How the agents are talked to: connections, frames, and how calls and answers travel.
 *
 * <p>Start with {@link org.handlebook.system.agent.wire.Connection}. Depends on no other room of
 * the agent.
 */
@NullMarked
package org.handlebook.system.agent.wire;

import org.jspecify.annotations.NullMarked;
