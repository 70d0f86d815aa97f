package org.handlebook.scenario;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.handlebook.explain.FailedExpectation;
import org.handlebook.explain.Misconceptions;
import org.handlebook.scenario.HostedProcess.HostedThread;
import org.handlebook.scenario.ProgramEnding.Belief;
import org.handlebook.system.Reply;
import org.handlebook.trace.CallRecord;
import org.handlebook.trace.SourceLine;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.Win32Error;

/**
 * Notes where programs do what somebody does who believes what is not so. Of a program nobody says
 * what is expected: that its calls succeed, that who closes a handle closes something, and that who
 * reads from a pipe comes to its end. Each line of a program is looked at once.
 */
final class ProgramBeliefs {
  private final ScenarioSystem system;
  private final Set<String> seen = new HashSet<>();

  ProgramBeliefs(ScenarioSystem system) {
    this.system = system;
  }

  /** A call of a program that a thread is in. */
  record Open(CallRecord call, SourceLine source) {}

  /** Looks at a call that has come back at once. */
  void cameBack(HostedProcess process, CallRecord record, SourceLine source) {
    if (record.isRefused()) {
      note(process, record, source, new FailedExpectation.Success(record, record.reply()));
    } else if (record.call() instanceof CloseHandle close && isPseudo(close.hObject())) {
      note(process, record, source, refusal(record, Optional.empty()));
    }
  }

  private static boolean isPseudo(Handle handle) {
    return handle.equals(Handle.CURRENT_PROCESS) || handle.equals(Handle.CURRENT_THREAD);
  }

  private static FailedExpectation refusal(CallRecord record, Optional<Integer> error) {
    return new FailedExpectation.Refusal(record, record.reply(), error);
  }

  /** Looks at what threads are still in, now that nothing more happens. */
  void atTheEnd(HostedProcesses hosted) {
    for (HostedProcess process : hosted.all()) {
      for (HostedThread thread : process.threads()) {
        Open open = thread.open;
        if (open != null && open.call().reply() instanceof Reply.Pending<?>) {
          Optional<Integer> end = Optional.of(Win32Error.ERROR_BROKEN_PIPE.code());
          note(process, open.call(), open.source(), refusal(open.call(), end));
        }
      }
    }
  }

  private void note(
      HostedProcess process, CallRecord record, SourceLine source, FailedExpectation unmet) {
    if (seen.add(source.place() + " " + record.call().function())) {
      new Misconceptions(system.trace().now())
          .of(unmet)
          .map(believed -> new Belief(source, record.call().function(), believed))
          .ifPresent(process::believes);
    }
  }
}
