/**
 * Objects made to synchronise threads: mutants (what Win32 calls mutexes), events and semaphores.
 *
 * <p>Start with {@link org.handlebook.kernel.dispatcher.Synchronization}. Depends on {@code
 * kernel.namespace} and what that depends on.
 */
@NullMarked
package org.handlebook.kernel.dispatcher;

import org.jspecify.annotations.NullMarked;
