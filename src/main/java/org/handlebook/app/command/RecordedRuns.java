package org.handlebook.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.handlebook.app.context.CommandContext;
import org.handlebook.report.compare.Comparison;
import org.handlebook.report.compare.DifferentTexts;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.MessageReader;
import org.handlebook.report.run.NoStream;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.Recording;
import org.handlebook.report.run.RunRecorder;
import org.handlebook.runner.FanOut;
import org.handlebook.runner.UsageError;
import org.handlebook.text.Language;
import org.handlebook.text.Text;

/**
 * Runs as they are read back from files.
 *
 * @param recordings each under a name of its own
 * @param pages the same for a page, in the same order
 */
record RecordedRuns(List<Recording> recordings, List<RecordedRun> pages) implements AutoCloseable {
  /** What nobody needs who compares. */
  private static final List<String> UNWANTED =
      List.of("testStepStarted\"", "source\"", "hook\"", "parameterType\"");

  /** A run, and what a person should know about its file. */
  private record Read(Recording recording, List<String> warnings) {}

  /**
   * Reads runs, side by side; tells of streams that are cut.
   *
   * @param paths streams, or folders that have one
   * @param folder where there is room for what pages need
   * @throws UsageError when one is no stream
   */
  static RecordedRuns read(
      List<Path> paths, boolean withTraces, Path folder, CommandContext context) {
    List<Path> files = StreamPaths.of(paths);
    List<RecordedRun> pages = files.stream().map(file -> RecordedRun.open(folder)).toList();
    List<Read> runs;
    try {
      runs =
          IntStream.range(0, files.size())
              .parallel()
              .mapToObj(
                  i ->
                      read(
                          files.get(i),
                          context.shown(files.get(i)),
                          withTraces,
                          pages.get(i),
                          context.language()))
              .toList();
    } catch (NoStream e) {
      pages.forEach(RecordedRun::discard);
      throw new UsageError(e);
    }
    for (Read run : runs) {
      run.warnings().forEach(text -> context.warn(Text.of(RecordedRuns.class, "lack", text)));
    }
    List<Recording> recordings = named(files, runs, context);
    return new RecordedRuns(
        recordings,
        IntStream.range(0, files.size())
            .mapToObj(i -> pages.get(i).named(recordings.get(i).system()))
            .toList());
  }

  private static Read read(
      Path file, String name, boolean withTraces, RecordedRun page, Language language) {
    RunRecorder recorder = new RunRecorder(withTraces);
    try (FanOut both = new FanOut(recorder, page)) {
      Optional<String> cut = MessageReader.read(file, name, RecordedRuns::isWanted, both);
      both.close();
      List<String> warnings =
          cut.map(place -> List.of(Lack.ofCut(place).in(language)))
              .orElseGet(() -> lacks(recorder, name, language));
      return new Read(recorder.recording(), warnings);
    }
  }

  private static boolean isWanted(String line) {
    return UNWANTED.stream().noneMatch(kind -> line.startsWith(kind, 2));
  }

  private static List<String> lacks(RunRecorder run, String name, Language language) {
    return run.lacks().stream().map(lack -> name + ": " + lack.in(language)).toList();
  }

  /** A run is called by its system; where that is not told, or not the only such, by its file. */
  private static List<Recording> named(List<Path> files, List<Read> runs, CommandContext context) {
    List<Recording> named = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Recording run = runs.get(i).recording();
      String system = run.system();
      String file = context.shown(files.get(i));
      boolean alone =
          runs.stream().filter(other -> other.recording().system().equals(system)).count() == 1;
      named.add(
          alone && !system.isEmpty()
              ? run
              : run.named(system.isEmpty() ? file : system + " (" + file + ')'));
    }
    return named;
  }

  /**
   * Puts runs side by side.
   *
   * @throws UsageError when they are of different texts
   */
  static Comparison compared(List<Recording> recordings) {
    try {
      return Comparison.of(recordings);
    } catch (DifferentTexts e) {
      throw new UsageError(e);
    }
  }

  /** Throws away what pages needed. */
  @Override
  public void close() {
    pages.forEach(RecordedRun::discard);
  }
}
