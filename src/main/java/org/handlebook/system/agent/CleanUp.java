package org.handlebook.system.agent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handlebook.system.Reply;
import org.handlebook.system.agent.scenario.PendingCall;
import org.handlebook.system.agent.wire.Observer;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.JobCall.CreateJobObject;
import org.handlebook.win32.Win32Error;

/** What a scenario leaves on a system when its processes have ended. */
final class CleanUp {
  /** From a drive, or from the root of the current one. */
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z]:|[\\\\/]");

  private final Set<String> files = new TreeSet<>();
  private final Set<String> jobs = new TreeSet<>();

  /** Notes what a call that came back may leave. */
  void note(PendingCall<?> call) {
    if (call.call() instanceof CreateFile file && file.lpFileName() != null && makes(file, call)) {
      files.add(file.lpFileName());
    } else if (call.call() instanceof CreateJobObject job && job.lpName() != null) {
      jobs.add(job.lpName());
    }
  }

  /** Returns whether it has made a file elsewhere than in the folder that is removed as a whole. */
  private static boolean makes(CreateFile file, PendingCall<?> call) {
    return call.success() != null
        && file.dwCreationDisposition() != Constant.OPEN_EXISTING
        && file.dwCreationDisposition() != Constant.TRUNCATE_EXISTING
        && ABSOLUTE.matcher(file.lpFileName()).lookingAt()
        && call.outcome() instanceof Reply.Returned<?> reply
        && reply.lastError() != Win32Error.ERROR_ALREADY_EXISTS.code();
  }

  /** Takes it away, so that the next scenario finds nothing. */
  void clean(Observer observer) {
    observer.clean(List.copyOf(files), List.copyOf(jobs));
  }
}
