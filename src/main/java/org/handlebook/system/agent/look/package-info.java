/**
 * How a real system's handle tables and objects are looked at, and told as a snapshot.
 *
 * <p>Start with {@link org.handlebook.system.agent.look.Inspection}. Depends on {@code scenario}.
 */
@NullMarked
package org.handlebook.system.agent.look;

import org.jspecify.annotations.NullMarked;
