/**
 * How a feature file is read: as Cucumber reads it, but with its mistakes told in plain words and
 * two costs of the stock parser cured.
 *
 * <p>Start with {@link org.handlebook.runner.gherkin.PlainFeatureParser}, which Cucumber finds as a
 * service. Knows no other package of this project.
 */
@NullMarked
package org.handlebook.runner.gherkin;

import org.jspecify.annotations.NullMarked;
