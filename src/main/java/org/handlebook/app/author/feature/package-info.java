/**
 * Features as they are written: their text and what Gherkin reads in it, side by side.
 *
 * <p>Start with {@link org.handlebook.app.author.feature.FeatureDocument}. Used by what looks at
 * features and by what writes them anew.
 */
@NullMarked
package org.handlebook.app.author.feature;

import org.jspecify.annotations.NullMarked;
