/**
 * Objects that threads wait for, the waits, and the time that ends them.
 *
 * <p>Start with {@link org.handlebook.kernel.dispatcher.DispatcherObject} and {@link
 * org.handlebook.kernel.dispatcher.Wait}. What Windows calls the kernel proper (ke): it knows
 * neither handles nor names. Depends on {@code kernel.object} and what that depends on.
 */
@NullMarked
package org.handlebook.kernel.dispatcher;

import org.jspecify.annotations.NullMarked;
