package org.handlebook.system.agent.scenario;

import org.handlebook.win32.Call;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.jspecify.annotations.Nullable;

/**
 * What the handles of a duplication meant before it was made; it may close its source.
 *
 * @param from the process whose row is copied, if it is one of the scenario
 * @param target the process whose table gets the copy, if it is one of the scenario
 * @param object the id of the object that the copied row names; 0 if unknown
 */
public record DuplicationSources(
    @Nullable ProcessEntry from, @Nullable ProcessEntry target, int object) {
  private static final DuplicationSources NONE = new DuplicationSources(null, null, 0);

  static DuplicationSources of(AgentThread caller, Call<?> call, ObjectRegistry registry) {
    if (!(call instanceof DuplicateHandle duplicate)) {
      return NONE;
    }
    ProcessEntry from =
        registry.processNamed(caller, duplicate.hSourceProcessHandle()).orElse(null);
    ProcessEntry target =
        registry.processNamed(caller, duplicate.hTargetProcessHandle()).orElse(null);
    ProcessEntry.Row row = from == null ? null : from.rows().get(duplicate.hSourceHandle());
    return new DuplicationSources(from, target, row == null ? 0 : row.object());
  }
}
