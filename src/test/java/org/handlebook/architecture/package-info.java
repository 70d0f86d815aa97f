/**
 * The directions of dependencies and the rules of the code, as tests that say why.
 *
 * <p>Start with {@link org.handlebook.architecture.DirectionsTest}.
 */
@NullMarked
package org.handlebook.architecture;

import org.jspecify.annotations.NullMarked;
