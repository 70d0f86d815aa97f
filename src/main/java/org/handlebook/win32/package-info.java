/**
 * The surface as data: one record per Win32 call, with Win32's name, and its parameters in Win32's
 * order; the structures they take, what they answer, error codes, access rights and other named
 * constants.
 *
 * <p>Start with {@link org.handlebook.win32.Call}. Values only: the package knows nobody, and
 * everybody may use it except the kernel.
 */
@API(status = API.Status.STABLE, since = "0.2.0")
@NullMarked
package org.handlebook.win32;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
