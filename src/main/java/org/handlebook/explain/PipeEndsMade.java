package org.handlebook.explain;

import java.util.Optional;
import java.util.stream.Stream;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.Reply;
import org.handlebook.machine.WorldSnapshot.RowState;
import org.handlebook.story.CallRecord;
import org.handlebook.story.Recorder;
import org.handlebook.story.Scene;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeEnds;

/** Which ends of pipes belong together: those that one call has made. */
final class PipeEndsMade {
  private final Recorder story;

  PipeEndsMade(Recorder story) {
    this.story = story;
  }

  /** Two ends of a pipe, as objects. */
  private record Pair(int read, int write) {}

  /** The object that is the other end of an anonymous pipe; 0 if it is not known. */
  int otherEnd(int end) {
    return story.scenes().stream()
        .flatMap(PipeEndsMade::pairs)
        .filter(pair -> pair.read() == end || pair.write() == end)
        .findFirst()
        .map(pair -> pair.read() == end ? pair.write() : pair.read())
        .orElse(0);
  }

  private static Stream<Pair> pairs(Scene scene) {
    return scene.calls().stream().flatMap(call -> pair(scene, call).stream());
  }

  private static Optional<Pair> pair(Scene scene, CallRecord call) {
    if (call.reply() instanceof Reply.Returned<?> returned
        && returned.answer() instanceof Stored<?> stored
        && stored.stored() instanceof PipeEnds ends) {
      ProcessRef process = call.caller().process();
      return Optional.of(
          new Pair(
              object(scene, process, ends.hReadPipe()), object(scene, process, ends.hWritePipe())));
    }
    return Optional.empty();
  }

  private static int object(Scene scene, ProcessRef process, Handle handle) {
    return scene.newRow(process, handle).map(RowState::object).orElse(0);
  }
}
