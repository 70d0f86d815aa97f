/**
 * Assertions of our own, whose failures say what was expected, what was found, and why it is so.
 *
 * <p>Start with {@link org.handlebook.steps.check.ObjectAssert}. Depends on {@code explain} and
 * what that depends on.
 */
@NullMarked
package org.handlebook.steps.check;

import org.jspecify.annotations.NullMarked;
