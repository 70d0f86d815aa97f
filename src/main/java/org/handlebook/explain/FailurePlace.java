package org.handlebook.explain;

import java.util.List;

/**
 * Where in the world what was found is not as it was asked: so a picture can mark it. Places are of
 * this run, other than what was asked and found.
 *
 * @param process which of the scenario's processes, from 1; 0 for none
 * @param object the object's id; 0 for none
 * @param handles rows of the process that there should not be, or not so
 * @param missing rows of the expected table that the process lacks, from 1
 */
public record FailurePlace(int process, int object, List<String> handles, List<Integer> missing) {
  /** Nowhere in particular. */
  public static final FailurePlace NONE = new FailurePlace(0, 0, List.of(), List.of());

  public FailurePlace {
    handles = List.copyOf(handles);
    missing = List.copyOf(missing);
  }

  /** Returns the place of an object. */
  public static FailurePlace ofObject(int object) {
    return new FailurePlace(0, object, List.of(), List.of());
  }

  /** Returns the place of an object in a process's table; 0 for the process as a whole. */
  public static FailurePlace ofProcess(int process, int object) {
    return new FailurePlace(process, object, List.of(), List.of());
  }
}
