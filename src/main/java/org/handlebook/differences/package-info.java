/**
 * Where a real system is known to answer otherwise than Windows is documented to, each with its
 * source, ready to be asked while scenarios run.
 *
 * <p>Start with {@link org.handlebook.differences.KnownDifferences}. Knows nobody but {@code
 * record}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
@NullMarked
package org.handlebook.differences;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
