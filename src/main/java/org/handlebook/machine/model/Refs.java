package org.handlebook.machine.model;

import java.util.stream.Stream;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.machine.ProcessRef;
import org.handlebook.machine.ThreadRef;

/** What processes and threads are called outside the kernel: by the order of their creation. */
final class Refs {
  private final Kernel kernel;

  Refs(Kernel kernel) {
    this.kernel = kernel;
  }

  ThreadRef of(ThreadObject thread) {
    ProcessObject process = thread.process();
    ProcessRef owner = new ProcessRef(kernel.processes().processes().indexOf(process) + 1);
    return new ThreadRef(owner, process.threads().indexOf(thread) + 1);
  }

  ProcessObject process(ProcessRef process) {
    return kernel.processes().processes().get(process.number() - 1);
  }

  ThreadObject thread(ThreadRef thread) {
    return process(thread.process()).threads().get(thread.number() - 1);
  }

  Stream<ThreadObject> everyThread() {
    return kernel.processes().processes().stream().flatMap(process -> process.threads().stream());
  }
}
