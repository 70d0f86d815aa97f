/**
 * The sentences of scenarios, in English and Korean on one method: each is one call, or one look at
 * the world.
 *
 * <p>Start with {@link org.handlebook.steps.Vocabulary}, then the class of the noun you look for.
 * Depends on {@code machine}, {@code win32}, {@code story} and {@code explain}; never on the
 * kernel.
 */
@NullMarked
package org.handlebook.steps;

import org.jspecify.annotations.NullMarked;
