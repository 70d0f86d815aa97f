/**
 * What is installed here, what of it works, and what to install for the rest.
 *
 * <p>Start with {@link org.handlebook.app.doctor.Examination}. Only {@code app.command} depends on
 * it.
 */
@NullMarked
package org.handlebook.app.doctor;

import org.jspecify.annotations.NullMarked;
