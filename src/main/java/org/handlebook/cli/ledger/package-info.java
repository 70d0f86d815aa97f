/**
 * The ledgers of known differences beside the features: whether each place that they name exists,
 * and what a run would have them say.
 *
 * <p>Start with {@link org.handlebook.cli.ledger.Ledgers}.
 */
@NullMarked
package org.handlebook.cli.ledger;

import org.jspecify.annotations.NullMarked;
