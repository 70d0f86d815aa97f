/**
 * Reads C as the documents print it, checks it as a compiler would, and turns it into calls.
 *
 * <p>Start with {@link org.handlebook.c.read.ProcessMemory}, which keeps the variables of one
 * process, and {@link org.handlebook.c.read.SnippetRun}, which goes from call to call. On the way
 * there: {@code Lexer} parts the text into words; {@code Parser} reads statements, {@code
 * Initialisers} and {@code Dimensions} what stands in declarations, {@code Expressions}, {@code
 * Operands}, {@code Texts} and {@code TypeReader} what stands in them; {@code Typing} checks types;
 * {@code Evaluator} finds out values in {@code Memory}; {@code Arguments} and {@code ResultStore}
 * go between memory and the records of calls. What a statement implies besides, as through a
 * pointer into a view, is in {@code Implied}.
 *
 * <p>The package knows the surface alone; who makes the calls, and where, is no concern of it. What
 * the surface looks like in C is data: the header {@code surface.h} beside this package.
 */
@NullMarked
package org.handlebook.c.read;

import org.jspecify.annotations.NullMarked;
