/**
 * Reads C as the documents print it, checks it as a compiler would, and turns it into calls.
 *
 * <p>Start with {@link org.handlebook.c.read.ProcessVariables}, which keeps the variables of one
 * process, and {@link org.handlebook.c.read.SnippetRun}, which goes from call to call. On the way
 * there: {@code Lexer} parts the text into words; {@code Parser} reads statements, {@code
 * Initialisers} and {@code Dimensions} what stands in declarations, {@code Expressions}, {@code
 * Operands}, {@code Texts} and {@code TypeReader} what stands in them; {@code Typing} checks types;
 * {@code Evaluator} finds out values in {@code Memory}, the memory of the process; {@code
 * CallMaker} makes calls of argument words.
 *
 * <p>The package knows the surface and the memory of processes alone; who makes the calls, and
 * where, is no concern of it. What the surface looks like in C is data: the header {@code
 * surface.h} beside this package.
 */
@NullMarked
package org.handlebook.c.read;

import org.jspecify.annotations.NullMarked;
