package org.handlebook.bench;

import java.util.BitSet;

/** Which methods of a model with probes were called. */
public final class Touched {
  private static BitSet methods = new BitSet();
  private static final BitSet initialising = new BitSet();

  private Touched() {}

  /** Notes a call. */
  public static synchronized void method(int number) {
    if (!methods.get(number)) {
      methods.set(number);
      if (StackWalker.getInstance().walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")))) {
        initialising.set(number);
      }
    }
  }

  /** What was called since the last time. */
  static synchronized BitSet sinceLastTime() {
    BitSet since = methods;
    methods = new BitSet();
    return since;
  }

  /** What was called while a class was initialised, which happens in one scenario and matters to all. */
  static synchronized BitSet initialising() {
    return initialising;
  }
}
