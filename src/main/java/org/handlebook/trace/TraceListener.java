package org.handlebook.trace;

/** Somebody who watches a scenario as it happens, scene by scene. */
public interface TraceListener {
  /**
   * Sees a scene that has just ended.
   *
   * @param names what the scenario calls things by now
   */
  void see(StepTrace scene, NameLookup names);
}
