package org.handlebook.trace;

import org.apiguardian.api.API;

/** Somebody who watches a scenario as it happens, scene by scene. */
@API(status = API.Status.EXPERIMENTAL, since = "0.2.0")
public interface TraceListener {
  /**
   * Sees a scene that has just ended.
   *
   * @param names what the scenario calls things by now
   */
  void see(StepTrace scene, NameLookup names);
}
