package org.handlebook.story;

/** Somebody who watches a scenario as it happens, scene by scene. */
public interface Audience {
  /**
   * Sees a scene that has just ended.
   *
   * @param names what the scenario calls things by now
   */
  void see(Scene scene, Names names);
}
