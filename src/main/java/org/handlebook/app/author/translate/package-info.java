/**
 * Whole features in the other language: keywords, sentences and tables; names stay.
 *
 * <p>Start with {@link org.handlebook.app.author.translate.FeatureTranslator}. Used by the
 * commands.
 */
@NullMarked
package org.handlebook.app.author.translate;

import org.jspecify.annotations.NullMarked;
