package org.handlebook.kernel.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.object.KeptBy;
import org.handlebook.kernel.object.ObjectManager;
import org.handlebook.kernel.process.ProcessNotify;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.process.ProcessRequest;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which process is in which job: in an innermost one, and in those above it. It is born there, or
 * comes there later, and never leaves; its object keeps the jobs.
 */
final class Membership implements ProcessNotify {
  private final ObjectManager objects;
  private final Map<HandleOwner, JobObject> innermost = new HashMap<>();

  Membership(ObjectManager objects) {
    this.objects = objects;
  }

  /** Returns the innermost job that a process is in, or null. */
  @Nullable JobObject of(HandleOwner process) {
    return innermost.get(process);
  }

  /**
   * Puts a process that runs into a job and those above it.
   *
   * @return {@link NtStatus#ACCESS_DENIED} if the job cannot be below the process's own, {@link
   *     NtStatus#QUOTA_EXCEEDED} if one of the jobs has no room
   */
  NtStatus join(ProcessObject process, JobObject job) {
    JobObject current = of(process);
    if (job.contains(process)) {
      return NtStatus.SUCCESS;
    }
    if (current != null && !mayBeBelow(current, job)) {
      return NtStatus.ACCESS_DENIED;
    }
    if (turnsAway(job, current)) {
      return NtStatus.QUOTA_EXCEEDED;
    }
    if (current != null && job.parent() == null) {
      job.nestIn(current);
      objects.keep(current, KeptBy.MEMBER);
    }
    enter(process, job, current);
    return NtStatus.SUCCESS;
  }

  private static boolean mayBeBelow(JobObject current, JobObject job) {
    return chain(job, null).contains(current) || (job.isFree() && current.uiRestrictions() == 0);
  }

  /** Returns a job and those above it, up to the one that the process is in already. */
  private static List<JobObject> chain(@Nullable JobObject job, @Nullable JobObject current) {
    List<JobObject> chain = new ArrayList<>();
    for (JobObject each = job; each != null && each != current; each = each.parent()) {
      chain.add(each);
    }
    return chain;
  }

  private static boolean turnsAway(@Nullable JobObject job, @Nullable JobObject current) {
    List<JobObject> full = chain(job, current).stream().filter(JobObject::isFull).toList();
    full.forEach(JobObject::turnAway);
    return !full.isEmpty();
  }

  private void enter(ProcessObject process, JobObject job, @Nullable JobObject current) {
    for (JobObject each : chain(job, current)) {
      each.add(process);
      objects.keep(each, KeptBy.MEMBER);
    }
    innermost.put(process, job);
  }

  @Override
  public NtStatus creating(ProcessObject parent, ProcessRequest request) {
    JobObject job = of(parent);
    if (job != null && request.breakAway() && !job.lets(true)) {
      return NtStatus.ACCESS_DENIED;
    }
    boolean full = turnsAway(jobOfChild(job, request.breakAway()), null);
    return full ? NtStatus.QUOTA_EXCEEDED : NtStatus.SUCCESS;
  }

  @Override
  public void created(
      Caller caller, ProcessObject parent, ProcessRequest request, ProcessObject process) {
    JobObject job = jobOfChild(of(parent), request.breakAway());
    if (job != null) {
      enter(process, job, null);
    }
  }

  private static @Nullable JobObject jobOfChild(@Nullable JobObject job, boolean breakAway) {
    JobObject last = job;
    while (last != null && last.lets(breakAway)) {
      last = last.parent();
    }
    return last;
  }

  @Override
  public void exited(ProcessObject process) {
    chain(of(process), null).forEach(job -> job.tellEnd(process));
  }

  @Override
  public void deleted(ProcessObject process) {
    for (JobObject job : chain(innermost.remove(process), null)) {
      job.remove(process);
      objects.release(job, KeptBy.MEMBER);
    }
  }
}
