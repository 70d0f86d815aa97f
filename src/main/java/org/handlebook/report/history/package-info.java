/**
 * What a run leaves for the next: each scenario's result, and what has changed since.
 *
 * <p>Start with {@link org.handlebook.report.history.Results}. Depends on {@code report.run}.
 */
@NullMarked
package org.handlebook.report.history;

import org.jspecify.annotations.NullMarked;
