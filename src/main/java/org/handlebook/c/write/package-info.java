/**
 * Calls as C writes them: Win32's parameters in Win32's order, flags by their names.
 *
 * <p>Start with {@link org.handlebook.c.write.CallText}, which writes a call's arguments; what
 * needs a variable is up to a {@link org.handlebook.c.write.CallVocabulary}. Sees the surface and,
 * for the declarations of its functions, {@code c.header}; {@code trace} and {@code c.export} write
 * calls by it.
 */
@NullMarked
package org.handlebook.c.write;

import org.jspecify.annotations.NullMarked;
