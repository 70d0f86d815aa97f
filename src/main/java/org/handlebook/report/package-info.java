/**
 * What a run leaves behind for people and for other tools, told from the stream of Cucumber
 * messages alone.
 *
 * <p>Messages come from the engine through {@link org.handlebook.report.MessagePlugin}, are made
 * one stream by {@link org.handlebook.report.StreamJoiner} and become files in {@link
 * org.handlebook.report.Reports}; {@link org.handlebook.scope.RunScope} tells the plugin whose run
 * it serves. Nothing that is written is kept in memory: details of a scenario go to a file when it
 * ends, and only a line about it stays.
 *
 * <p>The page is {@code Page}: what needs no script is written by {@code PageTop}, all but the
 * steps by {@code PageIndex}, the packed steps by {@code PageBlocks}; the scripts and styles beside
 * this package's resources draw the rest, one file a view. Streams of several machines become one
 * in {@code merge}, systems are held against each other in {@code comparison}. Start with {@link
 * org.handlebook.report.Reports}. Only {@code cli} may depend on this package; it knows messages,
 * not steps or machines.
 */
@NullMarked
package org.handlebook.report;

import org.jspecify.annotations.NullMarked;
