/**
 * Whole programs in C: preprocesses them, reads them, checks them, and keeps them as a tree of
 * which every name is bound and every type is known.
 *
 * <p>Start with {@link org.handlebook.c.front.SourceProgram}. Knows what C declares (c.header) and
 * nothing of what runs it. What Windows and the C library have besides the calls of the surface is
 * data: {@code library.h}, whose lines are read when their names are first used.
 */
@NullMarked
package org.handlebook.c.front;

import org.jspecify.annotations.NullMarked;
