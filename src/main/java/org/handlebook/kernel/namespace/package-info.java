/**
 * Names of objects and where they stand.
 *
 * <p>Start with {@link org.handlebook.kernel.namespace.ObjectDirectory}. Depends on {@code
 * kernel.object} and {@code kernel.handle}.
 */
@NullMarked
package org.handlebook.kernel.namespace;

import org.jspecify.annotations.NullMarked;
