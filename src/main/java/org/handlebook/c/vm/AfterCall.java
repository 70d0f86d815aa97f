package org.handlebook.c.vm;

import org.jspecify.annotations.Nullable;

/**
 * What is done when a library function has returned.
 *
 * @param call a call; null to write out a stream
 */
record AfterCall(@Nullable WindowsCall call, int stream) {}
