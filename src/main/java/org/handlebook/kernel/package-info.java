/**
 * A readable model of the part of the Windows kernel that owns objects and handles.
 *
 * <p>Start with {@link org.handlebook.kernel.Kernel}: one instance is one computer, on a {@link
 * org.handlebook.kernel.Network}. Two networks share nothing; the same calls in the same order give
 * the same values. The model knows no Win32, but for one exit status that NT's kernel takes from
 * there ({@link org.handlebook.kernel.job.JobManager}): its methods take and answer what NT's
 * system services do ({@link org.handlebook.kernel.status.NtStatus}), and {@code system.model}
 * turns Win32 calls into them.
 *
 * <p>Depends on {@code java.base} alone: no threads, no wall clock, no input or output, no static
 * state.
 */
@NullMarked
package org.handlebook.kernel;

import org.jspecify.annotations.NullMarked;
