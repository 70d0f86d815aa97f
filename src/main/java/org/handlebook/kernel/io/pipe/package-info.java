/**
 * Pipes, anonymous and named, which are the same to the kernel: a pipe of one name has instances,
 * and each instance has a server's end, perhaps a client's, and a queue each way.
 *
 * <p>Start with {@link org.handlebook.kernel.io.pipe.PipeDevice}. Depends on {@code kernel.io} and
 * what that depends on.
 */
@NullMarked
package org.handlebook.kernel.io.pipe;

import org.jspecify.annotations.NullMarked;
