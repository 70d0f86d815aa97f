package org.handlebook.c.vm;

/** A function of the library. */
@FunctionalInterface
interface Native {
  /** Returns what the function returns. */
  long call(NativeCall call);
}
