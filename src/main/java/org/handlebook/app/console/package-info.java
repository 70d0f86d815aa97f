/**
 * What a run tells the person who started it: progress, failures with what would help, and the
 * counts.
 *
 * <p>Start with {@link org.handlebook.app.console.Console}. Reads messages alone.
 */
@NullMarked
package org.handlebook.app.console;

import org.jspecify.annotations.NullMarked;
