package org.handlebook.walk;

import static org.handlebook.walk.Laws.require;

import java.util.HashMap;
import java.util.Map;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.system.ProcessRef;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Answer.Dword;
import org.handlebook.win32.Call;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.GetFileSize;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.FileCall.SetFilePointer;
import org.handlebook.win32.NamespaceCall.CreateBoundaryDescriptor;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.Win32Error;

/**
 * A thread's last error changes by its own calls alone, and only as the reply says: a refusal sets
 * an error, most successes leave it alone, and a few say with it whether the object was new.
 */
final class LastErrorLaw {
  private final Map<ThreadRef, Integer> known = new HashMap<>();

  void hold(Step step, Kernel kernel) {
    step.earlier().forEach(late -> answered(late.caller(), late.call(), late.reply()));
    answered(step.caller(), step.call(), step.reply());
    step.late().forEach(late -> answered(late.caller(), late.call(), late.reply()));
    int processes = 0;
    for (ProcessObject process : kernel.processes().processes()) {
      ProcessRef ref = new ProcessRef(++processes);
      for (int i = 0; i < process.threads().size(); i++) {
        int told = known.getOrDefault(new ThreadRef(ref, i + 1), 0);
        int value = process.threads().get(i).teb().lastErrorValue();
        require(value == told, "a last error changed behind the replies' back", value);
      }
    }
  }

  /**
   * Returns whether the call returns a value that may also mean a refusal, and tells by the last
   * error; or opens a file by the way, which does.
   */
  private static boolean isAmbiguous(Call<?> call) {
    return call instanceof GetFileType
        || call instanceof GetFileSize
        || call instanceof SetFilePointer
        || call instanceof CallNamedPipe;
  }

  private void answered(ThreadRef caller, Call<?> call, Reply<?> reply) {
    if (!(reply instanceof Reply.Returned<?> returned)) {
      return;
    }
    int before = known.getOrDefault(caller, 0);
    int after = returned.lastError();
    if (call instanceof SetLastError set) {
      require(returned.lastErrorSet() && after == set.dwErrCode(), "not what was set", after);
    } else if (call instanceof CreateBoundaryDescriptor) {
      require(!returned.lastErrorSet() && after == before, "it never says an error", after);
    } else if (call instanceof GetStdHandle && !returned.lastErrorSet()) {
      require(after == before, "any value may have been set, also -1", after);
    } else if (returned.answer().isRefusal()) {
      boolean named = after != 0 && Win32Error.of(after).isPresent();
      require(returned.lastErrorSet() && named, "a refusal without an error", after);
    } else if (Laws.createsNamed(call) || call instanceof CreateFile) {
      boolean tells = after == 0 || after == Win32Error.ERROR_ALREADY_EXISTS.code();
      require(returned.lastErrorSet() && tells, "neither new nor old", after);
    } else if (isAmbiguous(call) && returned.lastErrorSet()) {
      require(after == 0, "it says only that there is no error", after);
    } else {
      require(!returned.lastErrorSet() && after == before, "a success set the last error", after);
    }
    if (call instanceof GetLastError && returned.answer() instanceof Dword answer) {
      require(answer.value() == before, "GetLastError answers otherwise", answer.value());
    }
    known.put(caller, after);
  }
}
