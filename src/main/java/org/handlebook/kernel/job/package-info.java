/**
 * Jobs: groups of processes that are limited, counted and ended together.
 *
 * <p>Start with {@link org.handlebook.kernel.job.JobManager}. Depends on {@code kernel.process},
 * {@code kernel.namespace} and what those depend on; processes know nothing of jobs.
 */
@NullMarked
package org.handlebook.kernel.job;

import org.jspecify.annotations.NullMarked;
