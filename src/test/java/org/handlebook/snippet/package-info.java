/** What C is read, and what is not. */
@NullMarked
package org.handlebook.snippet;

import org.jspecify.annotations.NullMarked;
