/**
 * What a run leaves behind for people and for other tools, told from the stream of Cucumber
 * messages alone.
 *
 * <p>Messages come from the engine through {@link org.handlebook.report.MessagePlugin}, are made
 * one stream by {@link org.handlebook.report.StreamJoiner} and become files in {@link
 * org.handlebook.report.Reports}; {@link org.handlebook.scope.RunScope} tells the plugin whose run
 * it serves. Nothing that is written is kept in memory: details of a scenario go to a file when it
 * ends, and only a line about it stays. Start with {@link org.handlebook.report.Reports}. Only
 * {@code cli} may depend on this package; it knows messages, not steps or machines.
 */
@NullMarked
package org.handlebook.report;

import org.jspecify.annotations.NullMarked;
