/** Tests of the book of rules. */
@NullMarked
package org.handlebook.rulebook;

import org.jspecify.annotations.NullMarked;
