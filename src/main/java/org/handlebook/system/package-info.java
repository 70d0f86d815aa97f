/**
 * What is under test: a system that answers Win32 calls, be it the model or a real one.
 *
 * <p>Start with {@link org.handlebook.system.SystemUnderTest}. Depends on {@code win32} alone; the
 * systems are in packages below, and only {@code system.model} knows the kernel model.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
@NullMarked
package org.handlebook.system;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
