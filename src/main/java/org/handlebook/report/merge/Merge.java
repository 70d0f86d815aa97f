package org.handlebook.report.merge;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestRunFinished;
import io.cucumber.messages.types.TestRunStarted;
import io.cucumber.messages.types.Timestamp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handlebook.report.run.Lack;
import org.handlebook.report.run.MessageReader;
import org.handlebook.report.run.MessageSink;
import org.handlebook.report.run.RunStamp;
import org.handlebook.report.run.StreamJoiner;
import org.handlebook.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Streams of one system as one.
 *
 * <p>A scenario of which several tell counts as the latest run has it. The run of all is whole when
 * each of them is, no part of a run that was shared out is missing, and all parts are of one run;
 * otherwise it has no end, and says what it lacks.
 */
public final class Merge {
  private final List<StreamFile> streams;
  private final List<Lack> lacks = new ArrayList<>();
  private Optional<Text> repeated = Optional.empty();

  /**
   * Makes a merge that has not begun.
   *
   * @param streams of one system, at least one; their order does not matter
   * @param others what else the run of all lacks
   * @param run which run they are to be of; "" for any
   */
  public Merge(List<StreamFile> streams, List<Lack> others, String run) {
    lacks.addAll(others);
    this.streams = streams.stream().sorted(StreamFile.latestFirst()).toList();
    this.streams.forEach(stream -> lacks.addAll(stream.lacks()));
    lacks.addAll(Parts.among(this.streams).lacks());
    if (!run.isEmpty()) {
      this.streams.stream()
          .filter(stream -> !stream.run().isEmpty() && !stream.run().equals(run))
          .map(stream -> Lack.ofOtherRun(stream.name(), stream.run(), run))
          .forEach(lacks::add);
    }
  }

  /**
   * Hands all to a sink and closes it. When that cannot be done, the sink is not closed.
   *
   * @throws org.handlebook.report.run.NoStream when the streams are of different texts, or one is
   *     none
   */
  public void into(MessageSink sink) {
    StreamJoiner joiner = new StreamJoiner(sink, Path.of(""), stamp());
    TestRunStarted start = start();
    Optional.ofNullable(streams.get(0).meta()).map(Envelope::of).ifPresent(joiner::accept);
    joiner.accept(Envelope.of(start));
    lacks.forEach(lack -> joiner.accept(lack.message(start)));
    MergedStream merged = new MergedStream(joiner, start.getId().orElseThrow());
    for (int i = 0; i < streams.size(); i++) {
      read(streams.get(i), merged.next(i == 0 ? "" : "~" + (i + 1)));
    }
    merged.close();
    repeated = merged.repeated();
    if (lacks.isEmpty() && streams.stream().noneMatch(stream -> stream.end() == null)) {
      joiner.accept(Envelope.of(end()));
    }
    joiner.close();
  }

  /** Returns what to say of scenarios that several streams tell of; known after {@link #into}. */
  public Optional<Text> repeated() {
    return repeated;
  }

  private static Comparator<Timestamp> inTime() {
    return Comparator.comparing(Timestamp::getSeconds).thenComparing(Timestamp::getNanos);
  }

  private static void read(StreamFile stream, MessageSink sink) {
    MessageReader.read(stream.path(), stream.name(), line -> true, sink);
    sink.close();
  }

  private @Nullable RunStamp stamp() {
    RunStamp latest = streams.get(0).stamp();
    return latest == null
        ? null
        : new RunStamp(
            latest.system(),
            null,
            streams.stream().allMatch(StreamFile::isOfEverything),
            streams.get(0).run(),
            latest.version(),
            latest.folder());
  }

  /** Returns the first start of all. */
  private TestRunStarted start() {
    Timestamp first =
        streams.stream().map(stream -> stream.start().getTimestamp()).min(inTime()).orElseThrow();
    return RunStamp.withId(new TestRunStarted(first, streams.get(0).start().getId().orElse(null)));
  }

  /**
   * Returns the last end of all; a run that broke speaks for the others. Why a run did not succeed
   * may be gone with a scenario that was repeated: then its scenarios alone tell.
   */
  private TestRunFinished end() {
    List<TestRunFinished> ends =
        streams.stream().map(StreamFile::end).filter(Objects::nonNull).toList();
    Optional<TestRunFinished> broken =
        ends.stream().filter(end -> end.getException().isPresent()).findFirst();
    return new TestRunFinished(
        broken.flatMap(TestRunFinished::getMessage).orElse(null),
        repeated.isPresent() || ends.stream().allMatch(TestRunFinished::getSuccess),
        ends.stream().map(TestRunFinished::getTimestamp).max(inTime()).orElseThrow(),
        broken.flatMap(TestRunFinished::getException).orElse(null),
        null);
  }
}
