package org.handlebook.system.agent.look;

import java.util.stream.Stream;
import org.handlebook.system.agent.scenario.AgentThread;
import org.handlebook.system.agent.scenario.ObjectRegistry;
import org.handlebook.system.agent.scenario.ProcessEntry;
import org.handlebook.system.agent.scenario.ProcessEntry.Row;
import org.handlebook.system.agent.wire.Item;
import org.handlebook.system.agent.wire.Item.ProcessItem;
import org.handlebook.system.agent.wire.Item.ThreadItem;
import org.handlebook.system.agent.wire.Observer.ObjectSeen;

/**
 * Finds the objects of the look before among those of this one, by what names them: a row, a
 * process, a thread, or the object that was duplicated.
 */
record KnownObjects(ObjectRegistry registry, HandleTableReader tables) {
  /** Objects of known age first; new ones in the order of the calls that answered them. */
  int age(ObjectSeen object) {
    int known = id(object);
    return known != 0
        ? known - Integer.MAX_VALUE
        : object.items().stream()
            .flatMap(item -> Stream.ofNullable(tables.answered().get(item)))
            .mapToInt(row -> row.call().number())
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  /** Returns the id that the object has had at the look before; 0 if it is new. */
  int id(ObjectSeen object) {
    int duplicated = 0;
    for (Item item : object.items()) {
      int id = id(item);
      if (id != 0) {
        return id;
      }
      ResultHandle row = tables.answered().get(item);
      duplicated = row == null ? duplicated : row.call().sources().object();
    }
    return duplicated;
  }

  private int id(Item item) {
    if (item instanceof ProcessItem process) {
      return Stream.concat(registry.running(), registry.lingering().stream())
          .filter(entry -> entry.id() == process.processId())
          .findFirst()
          .map(ProcessEntry::object)
          .orElse(0);
    } else if (item instanceof ThreadItem thread) {
      return registry
          .agentThreads()
          .filter(
              agentThread -> agentThread.isRunning() && agentThread.threadId() == thread.threadId())
          .findFirst()
          .map(AgentThread::object)
          .orElse(0);
    }
    Row row = tables.rows().get(item);
    return row == null ? 0 : row.object();
  }

  /** Returns whether a process has handles to itself and its first thread that nobody gave it. */
  boolean isOwn(int processId, int object) {
    return registry
        .running()
        .filter(process -> process.id() == processId)
        .anyMatch(
            process ->
                process.object() == object
                    || process.agentThreads().stream()
                        .anyMatch(agentThread -> agentThread.object() == object));
  }
}
