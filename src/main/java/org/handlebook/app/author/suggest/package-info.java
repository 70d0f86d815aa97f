/**
 * Which known sentences somebody may have meant who typed one that is not known, filled with the
 * names that were typed.
 *
 * <p>Start with {@link org.handlebook.app.author.suggest.Suggestions}. Used by the commands and the
 * rest of {@code app.author}; nothing of it is loaded unless something is not known.
 */
@NullMarked
package org.handlebook.app.author.suggest;

import org.jspecify.annotations.NullMarked;
