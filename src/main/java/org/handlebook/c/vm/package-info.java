/**
 * A small deterministic virtual machine for programs in C: a plain list of instructions, threads
 * with explicit frames, memory in pages.
 *
 * <p>Start with {@link org.handlebook.c.vm.Machine}. It makes no call of Windows itself: a thread
 * stops at each with the function and its argument words, and goes on when somebody gives it the
 * result. Which thread runs next is somebody else's choice too.
 */
@NullMarked
package org.handlebook.c.vm;

import org.jspecify.annotations.NullMarked;
