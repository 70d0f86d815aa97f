package org.handlebook.kernel;

import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.process.Environment;
import org.handlebook.kernel.process.ProcessParameters;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.security.Tokens;

/** A computer for tests of what lies above handles, and processes on it. */
public final class OneComputer {
  private final Kernel kernel = new Network().addComputer("PC", "HOME");

  public Kernel kernel() {
    return kernel;
  }

  /** Starts a process of {@link Tokens#ann} and returns its first thread, as it calls. */
  public Caller start() {
    return start(Tokens.ann());
  }

  /** Starts a process of this token and returns its first thread, as it calls. */
  public Caller start(Token token) {
    ThreadObject thread =
        kernel
            .processes()
            .startFirstProcess(token, new ProcessParameters("app.exe", Environment.EMPTY));
    return new Caller(thread.process(), thread, 1);
  }
}
