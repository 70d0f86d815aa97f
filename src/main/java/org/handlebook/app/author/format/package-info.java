/**
 * Features as they should look: indentation, tables, particles, letters; never another meaning.
 *
 * <p>Start with {@link org.handlebook.app.author.format.FeatureFormatter}. Used by the commands.
 */
@NullMarked
package org.handlebook.app.author.format;

import org.jspecify.annotations.NullMarked;
