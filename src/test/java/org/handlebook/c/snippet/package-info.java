/** What C is read, and what is not. */
@NullMarked
package org.handlebook.c.snippet;

import org.jspecify.annotations.NullMarked;
