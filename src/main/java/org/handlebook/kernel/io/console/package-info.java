/**
 * Consoles: what is typed, and what is on the screen.
 *
 * <p>Start with {@link org.handlebook.kernel.io.console.ConsoleDevice}. Depends on {@code
 * kernel.io} and what that depends on.
 */
@NullMarked
package org.handlebook.kernel.io.console;

import org.jspecify.annotations.NullMarked;
