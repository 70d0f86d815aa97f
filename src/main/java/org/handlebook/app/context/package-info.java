/**
 * Where a command was started: the project, the output, the clock, and the systems that are there.
 *
 * <p>Start with {@link org.handlebook.app.context.CommandContext}. Used by the commands and by
 * {@code app.ci}.
 */
@NullMarked
package org.handlebook.app.context;

import org.jspecify.annotations.NullMarked;
