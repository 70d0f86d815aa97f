package org.handlebook.trace;

/** Is told the trace of each step as a scenario happens. */
public interface TraceListener {
  /**
   * Sees the trace of a step that has just ended.
   *
   * @param names what the scenario calls things by now
   */
  void see(StepTrace trace, NameLookup names);
}
