/**
 * Files and what is reached like files: a file object stands for one opening of a file or device.
 *
 * <p>Start with {@link org.handlebook.kernel.io.FileObject}; what is done with one is an {@link
 * org.handlebook.kernel.io.Irp}. Depends on {@code kernel.executive}, {@code kernel.process} and
 * what those depend on.
 */
@NullMarked
package org.handlebook.kernel.io;

import org.jspecify.annotations.NullMarked;
