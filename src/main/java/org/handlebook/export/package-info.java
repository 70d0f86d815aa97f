/**
 * A scenario as one C program that makes the same calls on a real system, and compares.
 *
 * <p>Start with {@link org.handlebook.export.Transcript}, which watches the scenario on the model,
 * and {@link org.handlebook.export.CProgram}, which writes what it saw: a function a call, by
 * {@link org.handlebook.export.CallWriter}. What a call is given stands in {@link
 * org.handlebook.export.ProgramWording}, what it stores in {@link org.handlebook.export.Outputs},
 * what is expected in {@link org.handlebook.export.Comparison}. Sees machine, story, win32 and
 * ctext; the command line alone sees it.
 */
@NullMarked
package org.handlebook.export;

import org.jspecify.annotations.NullMarked;
