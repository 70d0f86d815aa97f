package org.handlebook.scenario;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.CallRecord;
import org.handlebook.win32.Answer;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;

/** The processes that calls have created, whoever made these. */
final class CreatedProcesses {
  private final ScenarioSystem system;
  private int seen;

  CreatedProcesses(ScenarioSystem system) {
    this.system = system;
  }

  /** A process that has been created. */
  record Created(ThreadRef parent, CreateProcess creation, ProcessInformation child) {}

  /** Returns those that were created since this was asked last. */
  List<Created> fresh() {
    List<Created> fresh = new ArrayList<>();
    List<CallRecord> calls = system.trace().calls();
    for (; seen < calls.size(); seen++) {
      CallRecord record = calls.get(seen);
      if (record.call() instanceof CreateProcess creation
          && record.reply() instanceof Reply.Returned<?> returned
          && returned.answer() instanceof Answer.Stored<?> stored
          && stored.stored() instanceof ProcessInformation child) {
        fresh.add(new Created(record.caller(), creation, child));
      }
    }
    return fresh;
  }
}
