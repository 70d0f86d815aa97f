/**
 * What is wrong with features before they run: problems with their place and what to write instead.
 *
 * <p>Start with {@link org.handlebook.app.author.check.FeatureCheck}. Used by the commands.
 */
@NullMarked
package org.handlebook.app.author.check;

import org.jspecify.annotations.NullMarked;
