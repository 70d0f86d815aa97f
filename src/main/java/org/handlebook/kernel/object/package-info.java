/**
 * What all kernel objects have in common: a header (type, name, security, handle count), a type,
 * and a manager that destroys an object at once when nothing keeps it any more.
 *
 * <p>Start with {@link org.handlebook.kernel.object.ObjectManager}. Depends on {@code
 * kernel.security}.
 */
@NullMarked
package org.handlebook.kernel.object;

import org.jspecify.annotations.NullMarked;
