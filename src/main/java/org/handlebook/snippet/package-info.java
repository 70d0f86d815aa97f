/**
 * Code from the book: reads C as the documents print it, checks it as a compiler would, and turns
 * it into calls.
 *
 * <p>Start with {@link org.handlebook.snippet.ProcessMemory}, which keeps the variables of one
 * process, and {@link org.handlebook.snippet.Run}, which goes from call to call. The package knows
 * the surface alone; who makes the calls, and where, is no concern of it. What the surface looks
 * like in C is data: the header {@code surface.h} beside this package.
 */
@NullMarked
package org.handlebook.snippet;

import org.jspecify.annotations.NullMarked;
