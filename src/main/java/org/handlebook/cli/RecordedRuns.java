package org.handlebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.cli.engine.Refusal;
import org.handlebook.report.MessageReader;
import org.handlebook.report.NoStream;
import org.handlebook.report.Recording;
import org.handlebook.report.RunRecorder;
import org.handlebook.report.comparison.Comparison;
import org.handlebook.report.comparison.DifferentTexts;

/**
 * Runs as they are read back from files.
 *
 * @param recordings each under a name of its own
 */
record RecordedRuns(List<Path> files, List<Recording> recordings) {
  private static final String MESSAGES = "messages.ndjson";

  /** What nobody needs who compares. */
  private static final List<String> UNWANTED =
      List.of("testStepStarted\"", "source\"", "stepDefinition\"", "hook\"", "parameterType\"");

  /** A run, and what a person should know about its file. */
  private record Read(Recording recording, Optional<String> warning) {}

  /**
   * Reads runs, side by side; tells of streams that are cut.
   *
   * @param paths streams, or folders that have one
   * @throws Refusal when one is no stream
   */
  static RecordedRuns read(List<Path> paths, boolean withScenes, Surroundings surroundings) {
    List<Path> files =
        paths.stream()
            .map(path -> Files.isDirectory(path) ? path.resolve(MESSAGES) : path)
            .toList();
    List<Read> runs;
    try {
      runs =
          files.parallelStream()
              .map(file -> read(file, surroundings.shown(file), withScenes))
              .toList();
    } catch (NoStream e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
    for (Read run : runs) {
      run.warning().ifPresent(text -> surroundings.err().println("handlebook: warning: " + text));
    }
    return new RecordedRuns(files, named(files, runs, surroundings));
  }

  private static Read read(Path file, String name, boolean withScenes) {
    try (RunRecorder recorder = new RunRecorder(withScenes)) {
      Optional<String> cut = MessageReader.read(file, name, RecordedRuns::isWanted, recorder);
      recorder.close();
      Recording recording = recorder.recording();
      return new Read(recording, cut.map(RecordedRuns::cut).or(() -> unended(recording, name)));
    }
  }

  private static boolean isWanted(String line) {
    return UNWANTED.stream().noneMatch(kind -> line.startsWith(kind, 2));
  }

  private static String cut(String place) {
    return place + ": the stream is cut in the middle of this line; what came after is missing";
  }

  private static Optional<String> unended(Recording recording, String name) {
    return recording.whole()
        ? Optional.empty()
        : Optional.of(name + ": this run did not come to its end; scenarios may be missing");
  }

  /** A run is called by its system; where that is not told, or not the only such, by its file. */
  private static List<Recording> named(
      List<Path> files, List<Read> runs, Surroundings surroundings) {
    List<Recording> named = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Recording run = runs.get(i).recording();
      String system = run.system();
      String file = surroundings.shown(files.get(i));
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
   * @throws Refusal when they are of different texts
   */
  static Comparison compared(List<Recording> recordings) {
    try {
      return Comparison.of(recordings);
    } catch (DifferentTexts e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }

  /** For each run the address of its own page, as seen from a folder; "" where there is none. */
  List<String> pagesFrom(Path folder) {
    return files.stream().map(file -> pageFrom(folder, file)).toList();
  }

  private static String pageFrom(Path folder, Path file) {
    Path page = file.resolveSibling("index.html").toAbsolutePath().normalize();
    if (!file.endsWith(MESSAGES) || !Files.exists(page)) {
      return "";
    }
    Path from = folder.toAbsolutePath().normalize();
    return PageAddress.of(from, page);
  }
}
