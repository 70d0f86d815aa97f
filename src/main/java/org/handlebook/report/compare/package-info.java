/**
 * Where systems part: runs of one text on several systems, side by side.
 *
 * <p>Start with {@link org.handlebook.report.compare.Comparison}. Knows recordings of runs and no
 * more; only {@code app} may depend on it.
 */
@NullMarked
package org.handlebook.report.compare;

import org.jspecify.annotations.NullMarked;
