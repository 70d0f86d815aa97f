package org.handlebook.steps.check;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.handlebook.scenario.HandleName;
import org.handlebook.system.Reply;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.JobObjectInformation;
import org.handlebook.win32.Win32Error;

/** Assertions on which processes are in a job, which was asked for through a handle. */
public final class JobAssert extends AbstractAssert<JobAssert, HandleName> {
  private final Reply<Stored<JobObjectInformation>> reply;

  private JobAssert(HandleName actual, Reply<Stored<JobObjectInformation>> reply) {
    super(actual, JobAssert.class);
    this.reply = reply;
  }

  /** Looks at what asking for the processes through that handle answered. */
  public static JobAssert assertThat(HandleName job, Reply<Stored<JobObjectInformation>> reply) {
    return new JobAssert(job, reply);
  }

  /** Asserts that a process is in it, or is not. */
  public JobAssert contains(String process, int id, boolean expected) {
    if (ids().contains(id) != expected) {
      String name = '"' + process + '"';
      throw expected
          ? failure("%s", "Expected " + name + " to be in the job " + actual + ", but it is not.")
          : failure("%s", "Expected " + name + " not to be in the job " + actual + ", but it is.");
    }
    return this;
  }

  private List<Integer> ids() {
    if (!(reply instanceof Reply.Returned<Stored<JobObjectInformation>> returned)) {
      throw failure("%s", "Nobody can ask who is in the job " + actual + " now.");
    }
    JobObjectInformation information = returned.answer().stored();
    if (information == null) {
      throw failure(
          "%s",
          "Who is in the job "
              + actual
              + " cannot be asked through this handle: "
              + Win32Error.text(returned.lastError())
              + ".");
    }
    return information.ProcessIdList();
  }
}
