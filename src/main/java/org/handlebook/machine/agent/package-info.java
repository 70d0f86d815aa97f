/**
 * A real system through native agent processes: each process of a scenario is a small C program
 * that makes the calls it is told, and one resident agent a worker starts the first processes and
 * looks at them all from outside.
 *
 * <p>Start with {@link org.handlebook.machine.agent.AgentTestBed}. Depends on {@code machine} and
 * {@code win32}; knows no model.
 */
@NullMarked
package org.handlebook.machine.agent;

import org.jspecify.annotations.NullMarked;
