/**
 * Why: what keeps an object alive, how its count came to be, why a row was not inherited, and what
 * somebody may believe who expected something else.
 *
 * <p>Start with {@link org.handlebook.explain.Explanation}, and {@link
 * org.handlebook.explain.Misconceptions}. Depends on {@code trace} and what that depends on; knows
 * no Cucumber.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
@NullMarked
package org.handlebook.explain;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
