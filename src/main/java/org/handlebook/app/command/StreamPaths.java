package org.handlebook.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.report.run.StreamPlace;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Text;
import org.handlebook.text.VisibleText;

/** Finds the streams that people mean who name files and folders. */
final class StreamPaths {
  private static final int DEPTH = 4;

  private StreamPaths() {}

  /**
   * Returns the streams of all that is named, one after the other.
   *
   * @throws UsageError when a folder, or a system of a run, has none
   */
  static List<Path> of(List<Path> named) {
    List<Path> streams = new ArrayList<>();
    for (Path path : named) {
      List<Path> found = of(path);
      if (found.isEmpty()) {
        throw new UsageError(nothingIn(path));
      }
      streams.addAll(found);
    }
    return streams;
  }

  /**
   * A folder stands for the stream in it; the folder of a run on several systems for the streams of
   * all of them; any other for all streams below.
   *
   * @throws UsageError when a system of a run has none
   */
  static List<Path> of(Path named) {
    return Files.isDirectory(named) ? in(named, DEPTH) : List.of(named);
  }

  /** Returns what to say of a folder without a stream. */
  static Text nothingIn(Path folder) {
    return Text.of(StreamPaths.class, "empty.folder", shown(folder), StreamPlace.FILE);
  }

  private static List<Path> in(Path folder, int depth) {
    Optional<Path> stream = StreamPlace.in(folder);
    if (stream.isPresent()) {
      return List.of(stream.get());
    }
    List<Path> systems = new ReportLayout(folder).systems();
    if (!systems.isEmpty()) {
      return systems.stream().map(StreamPaths::ofSystem).toList();
    }
    return depth == 0
        ? List.of()
        : folders(folder).stream().flatMap(inner -> in(inner, depth - 1).stream()).toList();
  }

  private static Path ofSystem(Path folder) {
    return StreamPlace.in(folder)
        .orElseThrow(
            () ->
                new UsageError(
                    Text.of(StreamPaths.class, "no.stream", shown(folder), StreamPlace.FILE)));
  }

  private static String shown(Path folder) {
    return VisibleText.line(folder.toString());
  }

  private static List<Path> folders(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UsageError(Text.of(StreamPaths.class, "folder.unread", shown(folder)));
    }
  }
}
