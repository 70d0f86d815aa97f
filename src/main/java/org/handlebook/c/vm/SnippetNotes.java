package org.handlebook.c.vm;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the instructions of snippets.
 *
 * @param uses what is done with the value of a call, by the place of its instruction
 * @param decisions the variables by which something is decided, by their numbers
 */
record SnippetNotes(Map<Integer, CallUse> uses, List<Set<String>> decisions) {
  static final SnippetNotes NONE = new SnippetNotes(Map.of(), List.of());

  /** How long the instruction is that calls Windows. */
  private static final int LENGTH = 3;

  /** Returns what is done with the value of a call behind whose instruction a thread stands. */
  CallUse use(@Nullable WindowsCall call, int pc) {
    return call != null && !call.written()
        ? CallUse.COMPARED
        : uses.getOrDefault(pc - LENGTH, CallUse.NONE);
  }
}
