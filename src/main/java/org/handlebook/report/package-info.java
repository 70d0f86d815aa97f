/**
 * The files that a run leaves behind for people and for other tools, each written from the stream
 * of Cucumber messages alone.
 *
 * <p>{@code run} says what a stream holds, {@code history} what has changed since the baseline,
 * {@code page} and {@code ci} write it, {@code merge} makes one stream of several, {@code compare}
 * holds systems against each other. Nothing that is written is kept in memory: details of a
 * scenario go to a file when it ends, and only a line about it stays.
 *
 * <p>Start with {@link org.handlebook.report.Reports}. Only {@code app} and {@code runner} may
 * depend on this package; it knows messages, not steps or systems.
 */
@NullMarked
package org.handlebook.report;

import org.jspecify.annotations.NullMarked;
