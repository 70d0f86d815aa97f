/**
 * Win32 on the kernel model: turns each call into kernel work, and NT statuses into returned values
 * and last errors, as kernel32 does.
 *
 * <p>Start with {@link org.handlebook.system.model.ModelSystem}. The only place where {@code win32}
 * and {@code kernel} meet.
 */
@NullMarked
package org.handlebook.system.model;

import org.jspecify.annotations.NullMarked;
