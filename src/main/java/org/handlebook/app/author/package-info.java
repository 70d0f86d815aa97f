/**
 * What helps those who write: whether each place that a ledger of known differences names exists,
 * and what a run would have the ledger say.
 *
 * <p>Start with {@link org.handlebook.app.author.Ledgers}. Used by the commands alone.
 */
@NullMarked
package org.handlebook.app.author;

import org.jspecify.annotations.NullMarked;
