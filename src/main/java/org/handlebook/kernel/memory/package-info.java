/**
 * The memory of processes: what each has for itself, and what they share: sections, the bytes of a
 * file, and views, through which a process sees a section in its own memory.
 *
 * <p>Start with {@link org.handlebook.kernel.memory.SectionObject}, {@link
 * org.handlebook.kernel.memory.MemoryManager} and {@link
 * org.handlebook.kernel.memory.VirtualMemory}. Depends on {@code kernel.process}, {@code kernel.io}
 * and {@code kernel.namespace}.
 */
@NullMarked
package org.handlebook.kernel.memory;

import org.jspecify.annotations.NullMarked;
