/**
 * The services that create, open and use dispatcher objects by handle, and wait for them.
 *
 * <p>Start with {@link org.handlebook.kernel.sync.Synchronization}. Depends on {@code
 * kernel.namespace} and what that depends on.
 */
@NullMarked
package org.handlebook.kernel.sync;

import org.jspecify.annotations.NullMarked;
