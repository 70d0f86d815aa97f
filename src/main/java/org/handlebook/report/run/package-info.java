/**
 * What a stream of Cucumber messages says of a run: its features, rules and scenarios, how each
 * ended, and what is missing.
 *
 * <p>Start with {@link org.handlebook.report.run.RunModel}. Depends on {@code record} and {@code
 * translation}.
 */
@NullMarked
package org.handlebook.report.run;

import org.jspecify.annotations.NullMarked;
