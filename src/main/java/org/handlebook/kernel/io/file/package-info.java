/**
 * Files on a disk in memory.
 *
 * <p>Start with {@link org.handlebook.kernel.io.file.FileSystem}. Depends on {@code kernel.io} and
 * what that depends on.
 */
@NullMarked
package org.handlebook.kernel.io.file;

import org.jspecify.annotations.NullMarked;
