package org.handlebook.trace;

import org.apiguardian.api.API;

/** Is told the trace of each step as a scenario happens. */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
public interface TraceListener {
  /**
   * Sees the trace of a step that has just ended.
   *
   * @param names what the scenario calls things by now
   */
  void see(StepTrace trace, NameLookup names);
}
