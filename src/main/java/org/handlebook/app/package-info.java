/**
 * The program: reads the words that were typed, and ends the process with the command's answer.
 *
 * <p>Start with {@link org.handlebook.app.Handlebook}. Nobody depends on this package.
 */
@NullMarked
package org.handlebook.app;

import org.jspecify.annotations.NullMarked;
