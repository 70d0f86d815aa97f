/**
 * How the kernel answers: a status, or a value with one.
 *
 * <p>Start with {@link org.handlebook.kernel.status.Outcome}. Depends on nobody.
 */
@NullMarked
package org.handlebook.kernel.status;

import org.jspecify.annotations.NullMarked;
