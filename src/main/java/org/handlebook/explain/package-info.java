/**
 * Why: what keeps an object alive, how its count came to be, why a row was not inherited.
 *
 * <p>Start with {@link org.handlebook.explain.Why}. Depends on {@code story} and what that depends
 * on; knows no Cucumber.
 */
@NullMarked
package org.handlebook.explain;

import org.jspecify.annotations.NullMarked;
