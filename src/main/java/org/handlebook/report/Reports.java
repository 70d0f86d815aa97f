package org.handlebook.report;

import io.cucumber.messages.types.Envelope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.handlebook.report.ci.JunitFile;
import org.handlebook.report.history.Earlier;
import org.handlebook.report.history.Results;
import org.handlebook.report.run.CannotWrite;
import org.handlebook.report.run.Counts;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.MessageJson;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.MessagesFile;
import org.handlebook.report.run.RecordedRun;
import org.handlebook.report.run.ReportFile;
import org.handlebook.report.run.StreamPlace;
import org.handlebook.report.run.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The report files of one run: {@code messages.ndjson}, {@code junit.xml}, {@code index.html} and,
 * when asked, those that Cucumber itself writes. They take one valid stream (see {@link
 * org.handlebook.report.run.StreamJoiner}); they appear, all of them, when the stream is closed. A
 * run that cannot write them leaves those of the run before, but for its stream, which {@link
 * StreamPlace#clear} took away.
 */
public final class Reports implements MessageSink {
  private final List<ReportFile> files;
  private final MessagesFile messages;
  private final ReportFile junit;
  private final FrontFiles front;
  private final Earlier before;
  private final RecordedRun run;
  private final List<CucumberFile.Writing> cucumber;
  private boolean broken;

  private Reports(
      Path directory, Set<CucumberFile> cucumber, Earlier before, List<ReportFile> files) {
    this.files = files;
    MessageJson json = new MessageJson();
    messages = new MessagesFile(file(directory, StreamPlace.FILE), json);
    junit = file(directory, JunitFile.FILE);
    front = new FrontFiles(directory, files);
    this.before = before;
    run = RecordedRun.open(directory);
    this.cucumber =
        cucumber.stream()
            .sorted()
            .map(wanted -> wanted.open(file(directory, wanted.file()), json))
            .toList();
  }

  /**
   * Opens the reports in the given directory, which is made when it is missing; the run is held
   * against the one before it there.
   *
   * @throws CannotWrite if a file cannot be opened there
   */
  public static Reports open(Path directory) {
    return open(directory, Set.of(), null);
  }

  /**
   * Opens the reports in the given directory, which is made when it is missing.
   *
   * @param cucumber which of Cucumber's own files are wanted as well
   * @param before what the run is held against; null for the run before it there
   * @throws CannotWrite if a file cannot be opened there
   */
  public static Reports open(Path directory, Set<CucumberFile> cucumber, @Nullable Results before) {
    List<ReportFile> files = new ArrayList<>();
    try {
      return new Reports(directory, cucumber, Earlier.of(before, directory), files);
    } catch (UncheckedIOException e) {
      files.forEach(ReportFile::discard);
      throw e;
    }
  }

  @Override
  public void accept(Envelope message) {
    try {
      messages.write(message);
      run.accept(message);
      for (CucumberFile.Writing file : cucumber) {
        file.write(message);
      }
    } catch (IOException e) {
      broken = true;
      throw new CannotWrite(e);
    }
  }

  @Override
  public void batchEnded() {
    run.batchEnded();
  }

  /**
   * Finishes all files and moves them to their places.
   *
   * @throws CannotWrite if one cannot be written; then none is moved
   */
  @Override
  public void close() {
    try {
      if (!broken) {
        finish();
      }
    } catch (IOException e) {
      throw new CannotWrite(e);
    } finally {
      abandon();
    }
  }

  /** Throws away all that is not in its place. */
  public void abandon() {
    files.forEach(ReportFile::discard);
    run.discard();
  }

  private void finish() throws IOException {
    run.close();
    messages.finish();
    JunitFile.write(List.of(run), junit.stream());
    front.write(List.of(run), before, Map.of());
    for (CucumberFile.Writing file : cucumber) {
      file.finish();
    }
    ReportFile.moveAll(files);
  }

  /** Returns what the run says as a whole; known when the reports are closed. */
  public Verdict verdict() {
    return Verdict.of(run.model());
  }

  /** Returns how many scenarios ended how; known when the reports are closed. */
  public Counts counts() {
    return run.model().counts();
  }

  /** Returns what is missing of the run; known when the reports are closed. */
  public List<Lack> lacks() {
    return run.model().lacks();
  }

  private ReportFile file(Path directory, String name) {
    ReportFile file = ReportFile.open(directory, name);
    files.add(file);
    return file;
  }
}
