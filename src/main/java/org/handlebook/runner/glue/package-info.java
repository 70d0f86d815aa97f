/**
 * Cucumber's extension points around the step definitions: which sentences a run loads, what each
 * scenario is given, and what becomes of a step's failure.
 *
 * <p>Start with {@link org.handlebook.runner.glue.ScenarioBackend}. Used by {@code runner}, and by
 * Cucumber as a service.
 */
@NullMarked
package org.handlebook.runner.glue;

import org.jspecify.annotations.NullMarked;
