/**
 * Where a real system is known to answer otherwise than Windows is documented to: the ledger of
 * such differences, each with its source.
 *
 * <p>Start with {@link org.handlebook.differences.KnownDifferences}. Knows nobody but {@code json}.
 */
@NullMarked
package org.handlebook.differences;

import org.jspecify.annotations.NullMarked;
