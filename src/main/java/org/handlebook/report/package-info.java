/** Everything a person sees of a run, rendered from its messages. */
@NullMarked
package org.handlebook.report;

import org.jspecify.annotations.NullMarked;
