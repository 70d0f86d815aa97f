/**
 * Processes and threads: objects that outlive what they describe, the table of their ids, and what
 * happens when they begin and end.
 *
 * <p>Start with {@link org.handlebook.kernel.process.ProcessManager}. A process here runs no code
 * of its own: its threads make the calls they are told to make. Depends on {@code kernel.handle}
 * and what that depends on.
 */
@NullMarked
package org.handlebook.kernel.process;

import org.jspecify.annotations.NullMarked;
