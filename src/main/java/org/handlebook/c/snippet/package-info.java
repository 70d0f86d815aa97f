/**
 * Snippets: the C that a scenario lets a process run, and the variables that it leaves for the
 * scenario to look at.
 *
 * <p>Start with {@link org.handlebook.c.snippet.ProcessVariables}, which keeps the variables of one
 * process in its memory, and {@link org.handlebook.c.snippet.SnippetRun}, which goes from call to
 * call. A snippet is read and run as whole programs are, by {@code c.front} and {@code c.vm}; all
 * snippets of a process share one machine. {@code Memory} knows in which variables something was
 * stored; {@code CallMaker} makes calls of argument words.
 *
 * <p>Who makes the calls, and where, is no concern of this package.
 */
@NullMarked
package org.handlebook.c.snippet;

import org.jspecify.annotations.NullMarked;
