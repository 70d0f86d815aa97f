package org.handlebook.machine.agent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.handlebook.win32.Call;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.JobCall.CreateJobObject;

/** What a scenario leaves on a system when its processes have ended. */
final class Leftovers {
  private final Set<String> files = new TreeSet<>();
  private final Set<String> jobs = new TreeSet<>();

  /** Notes what a call may leave. */
  void note(Call<?> call) {
    if (call instanceof CreateFile file && file.lpFileName() != null) {
      files.add(file.lpFileName());
    } else if (call instanceof CreateJobObject job && job.lpName() != null) {
      jobs.add(job.lpName());
    }
  }

  /** Takes it away, so that the next scenario finds nothing. */
  void clean(Observer observer) {
    observer.clean(List.copyOf(files), List.copyOf(jobs));
  }
}
