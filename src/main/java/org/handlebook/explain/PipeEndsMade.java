package org.handlebook.explain;

import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.Recorder;
import org.handlebook.trace.StepTrace;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeEnds;

/** Which ends of pipes belong together: those that one call has made. */
final class PipeEndsMade {
  private final Recorder recorder;

  PipeEndsMade(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Two ends of a pipe, as objects. */
  private record Pair(int read, int write) {}

  /** Returns the object that is the other end of an anonymous pipe; 0 if it is not known. */
  int otherEnd(int end) {
    return recorder.traces().stream()
        .flatMap(PipeEndsMade::pairs)
        .filter(pair -> pair.read() == end || pair.write() == end)
        .findFirst()
        .map(pair -> pair.read() == end ? pair.write() : pair.read())
        .orElse(0);
  }

  private static Stream<Pair> pairs(StepTrace trace) {
    return trace.calls().stream().flatMap(call -> pair(trace, call).stream());
  }

  private static Optional<Pair> pair(StepTrace trace, CallRecord call) {
    if (call.reply() instanceof Reply.Returned<?> returned
        && returned.answer() instanceof Stored<?> stored
        && stored.stored() instanceof PipeEnds ends) {
      ProcessRef process = call.caller().process();
      return Optional.of(
          new Pair(
              object(trace, process, ends.hReadPipe()), object(trace, process, ends.hWritePipe())));
    }
    return Optional.empty();
  }

  private static int object(StepTrace trace, ProcessRef process, Handle handle) {
    return trace.newRow(process, handle).map(RowState::object).orElse(0);
  }
}
