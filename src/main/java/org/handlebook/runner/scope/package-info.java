/**
 * What a run hands to the parts that Cucumber makes by class name, and which can therefore be
 * handed nothing.
 *
 * <p>Start with {@link org.handlebook.runner.scope.RunScope}. Knows nobody.
 */
@NullMarked
package org.handlebook.runner.scope;

import org.jspecify.annotations.NullMarked;
