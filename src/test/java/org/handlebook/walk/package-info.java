/**
 * A random walk over the system: whatever calls are made, in whatever order, what must hold of
 * every world holds after each of them.
 *
 * <p>Start with {@link org.handlebook.walk.WalkTest}; a walk that fails prints its seed.
 */
@NullMarked
package org.handlebook.walk;

import org.jspecify.annotations.NullMarked;
