/** What C is read, and what is not. */
@NullMarked
package org.handlebook.c.read;

import org.jspecify.annotations.NullMarked;
