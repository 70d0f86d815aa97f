/**
 * Calls between words and data: argument words and memory become records, and answers become what a
 * function returns and stores; all of it as the prototypes in {@code surface.h} say.
 *
 * <p>Start with {@link org.handlebook.system.marshal.CallReader}, {@link
 * org.handlebook.system.marshal.CallEncoder} and {@link
 * org.handlebook.system.marshal.AnswerWriter}. Depends on {@code c.header}, {@code win32} and the
 * memory that {@code system} offers; knows no system.
 */
@NullMarked
package org.handlebook.system.marshal;

import org.jspecify.annotations.NullMarked;
