/**
 * A scenario as one C program that makes the same calls on a real system, and compares.
 *
 * <p>Start with {@link org.handlebook.c.export.ExportTrace}, which watches the scenario on the
 * model, and {@link org.handlebook.c.export.CProgram}, which writes what it saw: a function a call,
 * by {@link org.handlebook.c.export.CallWriter}. What a call is given stands in {@link
 * org.handlebook.c.export.ProgramWording}, what it stores in {@link
 * org.handlebook.c.export.Outputs}, what is expected in {@link
 * org.handlebook.c.export.ReturnComparison}. Depends on {@code system}, {@code trace}, {@code
 * win32} and the other packages of {@code c}; used by {@code app.command} alone.
 */
@NullMarked
package org.handlebook.c.export;

import org.jspecify.annotations.NullMarked;
