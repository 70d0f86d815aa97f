/**
 * Handle tables: a process's rows, each naming one object with the access granted to it, and the
 * services that work on rows.
 *
 * <p>Start with {@link org.handlebook.kernel.handle.HandleManager}. Depends on {@code
 * kernel.dispatcher} (a caller is a thread) and what that depends on; it knows a process only as a
 * {@link org.handlebook.kernel.handle.HandleOwner}.
 */
@NullMarked
package org.handlebook.kernel.handle;

import org.jspecify.annotations.NullMarked;
