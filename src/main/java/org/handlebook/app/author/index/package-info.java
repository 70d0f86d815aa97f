/**
 * What sentences there are, as data: both languages, parameters, keys of tables, the functions of
 * Windows that they call, an example. Made when the project is built, read by whoever helps those
 * who write.
 *
 * <p>Start with {@link org.handlebook.app.author.index.SentenceIndex}. Used by the rest of {@code
 * app.author} and by the commands.
 */
@NullMarked
package org.handlebook.app.author.index;

import org.jspecify.annotations.NullMarked;
