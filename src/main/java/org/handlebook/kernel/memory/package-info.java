/**
 * Memory that processes share: sections, the bytes of a file, and views, through which a process
 * sees a section in its own memory.
 *
 * <p>Start with {@link org.handlebook.kernel.memory.SectionObject} and {@link
 * org.handlebook.kernel.memory.MemoryManager}. Depends on {@code kernel.process}, {@code kernel.io}
 * and {@code kernel.namespace}.
 */
@NullMarked
package org.handlebook.kernel.memory;

import org.jspecify.annotations.NullMarked;
