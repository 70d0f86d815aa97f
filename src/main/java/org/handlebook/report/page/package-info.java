/**
 * The page that people open. What needs no script is written by {@code PageTop}, all but the steps
 * by {@code PageIndex}, the packed steps by {@code PageBlocks}; the scripts and styles beside this
 * package's resources draw the rest, one file a view.
 *
 * <p>Start with {@link org.handlebook.report.page.Page}. Depends on {@code report.run} and {@code
 * report.history}.
 */
@NullMarked
package org.handlebook.report.page;

import org.jspecify.annotations.NullMarked;
