/**
 * The sentences of scenarios, in English and Korean on one method: each is one call, or one look at
 * the world.
 *
 * <p>Start with {@link org.handlebook.steps.Vocabulary}, then the class of the noun you look for.
 * Depends on {@code system}, {@code win32}, {@code trace} and {@code explain}; never on the kernel.
 */
@API(status = API.Status.STABLE, since = "0.2.0")
@NullMarked
package org.handlebook.steps;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
