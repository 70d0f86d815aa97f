package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.merge.StreamFile;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.NoStream;
import org.handlebook.report.run.StreamPlace;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;

/**
 * What a report is to be made of.
 *
 * @param streams of runs, at least one
 * @param lacks what was named beside them and tells of nothing, because a run died there before it
 *     wrote anything
 */
record HandedIn(List<StreamFile> streams, List<Lack> lacks) {
  /**
   * Looks for the streams that people mean.
   *
   * @param named streams, or folders that have some
   * @throws UsageError when one is no stream, there is none, or one is named twice
   */
  static HandedIn of(List<Path> named, CommandContext context) {
    List<Path> streams = new ArrayList<>();
    List<Lack> lacks = new ArrayList<>();
    for (Path path : named) {
      List<Path> found = StreamPaths.of(path);
      if (found.isEmpty()) {
        lacks.add(Lack.ofStream(context.shown(path), StreamPlace.FILE));
      }
      for (Path file : found) {
        if (StreamPlace.isEmptyPart(file)) {
          lacks.add(Lack.ofEnd(context.shown(file)));
        } else {
          streams.add(file.toAbsolutePath().normalize());
        }
      }
    }
    if (streams.isEmpty()) {
      throw new UsageError(StreamPaths.nothingIn(named.get(0)));
    }
    if (Set.copyOf(streams).size() < streams.size()) {
      throw new UsageError(Text.of(HandedIn.class, "run.twice"));
    }
    try {
      return new HandedIn(
          streams.parallelStream().map(file -> StreamFile.of(file, context.shown(file))).toList(),
          lacks);
    } catch (NoStream e) {
      throw new UsageError(e);
    }
  }
}
