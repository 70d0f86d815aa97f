/** Tests of the book of rules. */
@NullMarked
package org.handlebook.rules;

import org.jspecify.annotations.NullMarked;
