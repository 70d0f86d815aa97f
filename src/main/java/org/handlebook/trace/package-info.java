/**
 * What happened: a recorder around any system, the calls of each step, how the world changed by
 * them, and how every count came to be.
 *
 * <p>Start with {@link org.handlebook.trace.Recorder}. Depends on {@code system} and {@code win32};
 * knows no Cucumber.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
@NullMarked
package org.handlebook.trace;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
