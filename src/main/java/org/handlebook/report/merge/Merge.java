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
import org.handlebook.report.MessageReader;
import org.handlebook.report.MessageSink;
import org.handlebook.report.RunStamp;
import org.handlebook.report.StreamJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Streams of one system as one.
 *
 * <p>A scenario of which several tell counts as the latest run has it. The run of all is whole when
 * each of them is, and no part of a run that was shared out is missing; otherwise it has no end.
 */
public final class Merge {
  private static final Comparator<Timestamp> IN_TIME =
      Comparator.comparing(Timestamp::getSeconds).thenComparing(Timestamp::getNanos);

  private final List<StreamFile> streams;
  private final List<String> warnings = new ArrayList<>();

  /**
   * A merge that has not begun.
   *
   * @param streams of one system, at least one; their order does not matter
   */
  public Merge(List<StreamFile> streams) {
    this.streams = streams.stream().sorted(StreamFile.LATEST_FIRST).toList();
    this.streams.forEach(stream -> stream.lack().ifPresent(warnings::add));
    warnings.addAll(MissingShards.among(this.streams));
  }

  /**
   * Hands all to a sink and closes it. When that cannot be done, the sink is not closed.
   *
   * @throws org.handlebook.report.NoStream when the streams are of different texts, or one is none
   */
  public void into(MessageSink sink) {
    StreamJoiner joiner = new StreamJoiner(sink, Path.of(""), stamp());
    TestRunStarted start = start();
    Optional.ofNullable(streams.get(0).meta()).map(Envelope::of).ifPresent(joiner::accept);
    joiner.accept(Envelope.of(start));
    MergedStream merged = new MergedStream(joiner, start.getId().orElseThrow());
    for (int i = 0; i < streams.size(); i++) {
      read(streams.get(i), merged.next(i == 0 ? "" : "~" + (i + 1)));
    }
    merged.close();
    if (isWhole()) {
      joiner.accept(Envelope.of(end()));
    }
    merged.repeated().ifPresent(warnings::add);
    joiner.close();
  }

  /** What people should know about the streams; all of it is known after {@link #into}. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** Whether nothing is missing. */
  public boolean isWhole() {
    return streams.stream().allMatch(stream -> stream.lack().isEmpty())
        && MissingShards.among(streams).isEmpty();
  }

  private static void read(StreamFile stream, MessageSink sink) {
    MessageReader.read(stream.path(), stream.name(), line -> true, sink);
    sink.close();
  }

  private @Nullable RunStamp stamp() {
    String system = streams.get(0).system();
    return system.isEmpty()
        ? null
        : new RunStamp(system, null, streams.stream().allMatch(StreamFile::isOfEverything));
  }

  /** The first start of all. */
  private TestRunStarted start() {
    Timestamp first =
        streams.stream().map(stream -> stream.start().getTimestamp()).min(IN_TIME).orElseThrow();
    return RunStamp.withId(new TestRunStarted(first, streams.get(0).start().getId().orElse(null)));
  }

  /** The last end of all; a run that broke speaks for the others. */
  private TestRunFinished end() {
    List<TestRunFinished> ends =
        streams.stream().map(StreamFile::end).filter(Objects::nonNull).toList();
    Optional<TestRunFinished> broken =
        ends.stream().filter(end -> end.getException().isPresent()).findFirst();
    return new TestRunFinished(
        broken.flatMap(TestRunFinished::getMessage).orElse(null),
        ends.stream().allMatch(TestRunFinished::getSuccess),
        ends.stream().map(TestRunFinished::getTimestamp).max(IN_TIME).orElseThrow(),
        broken.flatMap(TestRunFinished::getException).orElse(null),
        null);
  }
}
