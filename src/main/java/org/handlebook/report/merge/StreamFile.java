package org.handlebook.report.merge;

import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Meta;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.handlebook.record.MediaTypes;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.MessageReader;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.NoStream;
import org.handlebook.report.run.RunStamp;
import org.handlebook.report.run.StreamPlace;
import org.jspecify.annotations.Nullable;

/**
 * A file with the messages of one run, and what they say of the run as a whole.
 *
 * @param name how people know the file
 * @param meta with what tools it was made; null when the stream does not say
 * @param stamp null when the stream does not say on which system it was
 * @param end null when the run did not come to its end
 * @param scenarios how many it tells of to their end
 * @param saysWhy whether the stream says itself what it lacks
 * @param cut where the stream is cut, as {@code FILE:LINE}; null when its last line is whole
 * @param later what a later run began to write beside it and did not finish; null when there is
 *     nothing
 */
public record StreamFile(
    Path path,
    String name,
    @Nullable Meta meta,
    @Nullable RunStamp stamp,
    TestRunStarted start,
    @Nullable TestRunFinished end,
    long scenarios,
    boolean saysWhy,
    @Nullable String cut,
    @Nullable String later) {

  /** Returns the latest run first: of what several tell, that one counts. */
  static Comparator<StreamFile> latestFirst() {
    return Comparator.comparing(StreamFile::started).reversed().thenComparing(StreamFile::name);
  }

  /**
   * Looks through a file.
   *
   * @throws NoStream if it cannot be read, or is no stream of messages
   */
  public static StreamFile of(Path path, String name) {
    Scan scan = new Scan();
    Optional<String> cut = MessageReader.read(path, name, scan::wants, scan);
    return new StreamFile(
        path,
        name,
        scan.meta,
        scan.stamp,
        scan.begun(name),
        scan.end,
        scan.scenarios,
        scan.saysWhy,
        cut.orElse(null),
        StreamPlace.unfinished(path).map(part -> part.getFileName().toString()).orElse(null));
  }

  /** Returns the system of the run, "" when the stream does not say. */
  public String system() {
    return stamp == null ? "" : stamp.system();
  }

  /** Returns the part of the run, such as {@code 2/4}; null when it was all. */
  public @Nullable String shard() {
    return stamp == null ? null : stamp.shard();
  }

  /** Returns whether the run, or the run that it is a part of, was of all that the project has. */
  boolean isOfEverything() {
    return stamp != null && stamp.everything();
  }

  /** Returns which run it is, or is a part of; "" when the stream does not say. */
  String run() {
    return stamp == null || stamp.run() == null ? "" : stamp.run();
  }

  /**
   * Returns why the run is not whole; what the stream itself says of that comes with its messages.
   */
  List<Lack> lacks() {
    List<Lack> lacks = new ArrayList<>();
    if (cut != null) {
      lacks.add(Lack.ofCut(cut));
    } else if (end == null && !saysWhy) {
      lacks.add(Lack.ofEnd(name));
    }
    if (later != null) {
      lacks.add(Lack.ofLaterRun(name, later));
    }
    return lacks;
  }

  private Instant started() {
    return Instant.ofEpochSecond(
        start.getTimestamp().getSeconds(), start.getTimestamp().getNanos());
  }

  /** Hears only the few messages that are about the run. */
  private static final class Scan implements MessageSink {
    private @Nullable Meta meta;
    private @Nullable RunStamp stamp;
    private @Nullable TestRunStarted start;
    private @Nullable TestRunFinished end;
    private long scenarios;
    private boolean saysWhy;

    boolean wants(String line) {
      scenarios += line.startsWith("{\"testCaseFinished") ? 1 : 0;
      return line.startsWith("{\"testRun")
          || line.startsWith("{\"meta")
          || line.contains(MediaTypes.RUN)
          || line.contains(MediaTypes.LACK);
    }

    @Override
    public void accept(Envelope message) {
      message.getMeta().ifPresent(told -> meta = told);
      message.getTestRunStarted().ifPresent(started -> start = started);
      message.getTestRunFinished().ifPresent(finished -> end = finished);
      message.getAttachment().ifPresent(this::attached);
    }

    private void attached(Attachment attachment) {
      RunStamp.of(attachment).ifPresent(told -> stamp = told);
      saysWhy |= Lack.of(attachment).isPresent();
    }

    TestRunStarted begun(String name) {
      if (start == null) {
        throw NoStream.because("no.run", name);
      }
      return start;
    }

    @Override
    public void close() {}
  }
}
