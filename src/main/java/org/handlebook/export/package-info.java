/**
 * A scenario as one C program that makes the same calls on a real system, and compares.
 *
 * <p>Start with {@link org.handlebook.export.Transcript}, which watches the scenario on the model,
 * and {@link org.handlebook.export.CProgram}, which writes what it saw. Sees machine, story, win32
 * and, for the declarations of functions, snippet; the command line alone sees it.
 */
@NullMarked
package org.handlebook.export;

import org.jspecify.annotations.NullMarked;
