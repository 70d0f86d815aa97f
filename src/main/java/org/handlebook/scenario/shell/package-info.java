/**
 * Programs that processes of a scenario can run: a command prompt, and what it starts.
 *
 * <p>A program is data: each {@link org.handlebook.scenario.shell.Instruction} says what it does
 * next, and what it makes of the answer. So one can stop in the middle of a command and look. Start
 * with {@link org.handlebook.scenario.shell.CommandPrompt}, and with {@link
 * org.handlebook.scenario.shell.Execution} for how instructions are followed. Programs know the
 * surface alone: they are made of its calls.
 */
@NullMarked
package org.handlebook.scenario.shell;

import org.jspecify.annotations.NullMarked;
