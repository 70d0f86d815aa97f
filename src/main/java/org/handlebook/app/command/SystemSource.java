package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * A system that takes part in a report.
 *
 * @param system its stamp
 * @param runs the run on it, with reports to that folder, ready to begin
 */
record SystemSource(String system, Function<Path, SystemRun> runs) {}
