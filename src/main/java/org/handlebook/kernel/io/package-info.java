/**
 * Files and what is reached like files: a file object stands for one opening of a file or device.
 *
 * <p>Start with {@link org.handlebook.kernel.io.FileObject}. Depends on {@code kernel.handle} and
 * what that depends on.
 */
@NullMarked
package org.handlebook.kernel.io;

import org.jspecify.annotations.NullMarked;
