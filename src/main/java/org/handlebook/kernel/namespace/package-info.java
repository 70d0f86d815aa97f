/**
 * Names of objects and where they stand: session, global and private namespaces.
 *
 * <p>Start with {@link org.handlebook.kernel.namespace.NamedObjects}. Depends on {@code
 * kernel.object} and {@code kernel.handle}.
 */
@NullMarked
package org.handlebook.kernel.namespace;

import org.jspecify.annotations.NullMarked;
