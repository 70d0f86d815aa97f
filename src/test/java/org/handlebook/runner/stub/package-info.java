/** Sentences that do nothing but end in a known way, to test the machinery around them. */
@NullMarked
package org.handlebook.runner.stub;

import org.jspecify.annotations.NullMarked;
