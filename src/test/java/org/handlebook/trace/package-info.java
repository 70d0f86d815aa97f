/** What traces hold, from what happens on the model. */
@NullMarked
package org.handlebook.trace;

import org.jspecify.annotations.NullMarked;
