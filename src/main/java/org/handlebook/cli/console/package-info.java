/**
 * What a run tells the person who started it: progress, failures with what would help, and the
 * counts.
 *
 * <p>Start with {@link org.handlebook.cli.console.Console}. Reads messages alone.
 */
@NullMarked
package org.handlebook.cli.console;

import org.jspecify.annotations.NullMarked;
