/**
 * How a ledger of known differences is read, a file of {@code features/differences}, and what is
 * wrong with one.
 *
 * <p>Start with {@link org.handlebook.differences.ledger.LedgerReader}.
 */
@NullMarked
package org.handlebook.differences.ledger;

import org.jspecify.annotations.NullMarked;
