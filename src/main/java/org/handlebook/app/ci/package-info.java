/**
 * What CI systems tell a run, and what they are told of it.
 *
 * <p>Start with {@link org.handlebook.app.ci.GitHub}. Used by the commands alone.
 */
@NullMarked
package org.handlebook.app.ci;

import org.jspecify.annotations.NullMarked;
