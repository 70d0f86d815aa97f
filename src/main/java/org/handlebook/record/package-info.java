/**
 * The record of a run: what Handlebook attaches to Cucumber's messages, said once for who writes it
 * and who reads it.
 *
 * <p>Start with {@link org.handlebook.record.MediaTypes}, the kinds of notes; {@link
 * org.handlebook.record.StepTraceReader} reads the traces of steps. {@code trace}, {@code explain},
 * {@code differences}, {@code rules}, {@code translation} and the runner write by it, {@code
 * report} reads by it; it knows none of them. {@link org.handlebook.record.Terms} has the words for
 * kinds and states of objects, for whoever shows them to people.
 */
@NullMarked
package org.handlebook.record;

import org.jspecify.annotations.NullMarked;
