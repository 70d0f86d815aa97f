package org.handlebook.kernel.job;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.STANDARD_RIGHTS_REQUIRED;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.handlebook.kernel.dispatcher.DispatcherObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.io.CompletionContext;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.status.NtStatus;
import org.jspecify.annotations.Nullable;

/**
 * A job. Jobs nest: whoever is in a job is in the job above it too. Terminating a job signals it,
 * for good; that its processes end by themselves does not.
 *
 * @source Microsoft, "Nested Jobs", "Job Object Security and Access Rights"; wine
 *     kernel32/tests/process.c, test_WaitForJobObject
 */
public final class JobObject extends DispatcherObject {
  public static final int ASSIGN_PROCESS = 0x0001;
  public static final int SET_ATTRIBUTES = 0x0002;
  public static final int QUERY = 0x0004;
  public static final int TERMINATE = 0x0008;
  private static final int SPECIFIC_RIGHTS = 0x003F;
  private static final int ALL_ACCESS = STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | SPECIFIC_RIGHTS;

  public static final ObjectType<JobObject> TYPE =
      new ObjectType<>(
          "Job",
          JobObject.class,
          new GenericMapping(
              READ_CONTROL | QUERY,
              READ_CONTROL | ASSIGN_PROCESS | SET_ATTRIBUTES | TERMINATE,
              READ_CONTROL | SYNCHRONIZE,
              ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          true);

  private final Consumer<JobObject> whenClosed;
  private final Consumer<JobObject> whenDestroyed;
  private final List<ProcessObject> members = new ArrayList<>();
  private final List<JobObject> children = new ArrayList<>();
  private @Nullable JobObject parent;
  private JobLimits limits = JobLimits.NONE;
  private @Nullable CompletionContext port;
  private int uiRestrictions;
  private int total;
  private int terminated;
  private boolean signaled;

  JobObject(
      ObjectHeader header, Consumer<JobObject> whenClosed, Consumer<JobObject> whenDestroyed) {
    super(header);
    this.whenClosed = whenClosed;
    this.whenDestroyed = whenDestroyed;
  }

  /**
   * Returns the processes that run in the job or in one below it, in the order in which they came.
   */
  public List<ProcessObject> active() {
    return members.stream().filter(ProcessObject::isRunning).toList();
  }

  /** Returns how many processes ever came into the job. */
  public int total() {
    return total;
  }

  /** Returns how many processes a limit of the job has ended. */
  public int terminated() {
    return terminated;
  }

  public JobLimits limits() {
    return limits;
  }

  /** Returns what the job forbids its processes to do with windows and the desktop. */
  public int uiRestrictions() {
    return uiRestrictions;
  }

  void setLimits(JobLimits values) {
    limits = values;
  }

  void setUiRestrictions(int values) {
    uiRestrictions = values;
  }

  /**
   * Has a port told of the processes that come and go, and of those that are there now.
   *
   * @return {@link NtStatus#INVALID_PARAMETER} if one is told already
   */
  NtStatus setPort(CompletionContext context) {
    if (port != null) {
      return NtStatus.INVALID_PARAMETER;
    }
    port = context;
    context.keep();
    active().forEach(process -> context.tell(JobMessage.NEW_PROCESS, process.id()));
    return NtStatus.SUCCESS;
  }

  /** Tells the port, if one is told, that a process of the job has ended. */
  void tellEnd(ProcessObject process) {
    if (port != null) {
      port.tell(JobMessage.ofEnd(process.exitStatus()), process.id());
      if (active().isEmpty()) {
        port.tell(JobMessage.ACTIVE_PROCESS_ZERO, 0);
      }
    }
  }

  boolean isFull() {
    return limits.has(JobLimits.ACTIVE_PROCESS) && active().size() >= limits.activeProcesses();
  }

  /** A process was to come into the job, and a limit ended it. */
  void turnAway() {
    total++;
    terminated++;
    if (port != null) {
      port.tell(JobMessage.ACTIVE_PROCESS_LIMIT, 0);
    }
  }

  /** Returns whether a child of a process in the job is born outside it. */
  boolean lets(boolean breakAway) {
    return limits.has(JobLimits.SILENT_BREAKAWAY_OK)
        || (breakAway && limits.has(JobLimits.BREAKAWAY_OK));
  }

  /** Returns whether a process is in the job or in one below it, or has ended there. */
  boolean contains(ProcessObject process) {
    return members.contains(process);
  }

  void add(ProcessObject process) {
    members.add(process);
    total++;
    if (port != null) {
      port.tell(JobMessage.NEW_PROCESS, process.id());
    }
  }

  void remove(ProcessObject process) {
    members.remove(process);
  }

  @Nullable JobObject parent() {
    return parent;
  }

  List<JobObject> children() {
    return Collections.unmodifiableList(children);
  }

  /**
   * Returns whether the job can be put below another: nobody has been in it, and no job is below
   * it.
   */
  boolean isFree() {
    return parent == null && members.isEmpty() && children.isEmpty() && uiRestrictions == 0;
  }

  void nestIn(JobObject other) {
    parent = other;
    other.children.add(this);
  }

  /** Takes the job out from under the one above it. */
  void leave() {
    if (parent != null) {
      parent.children.remove(this);
    }
  }

  /** Returns that it does: its processes end by themselves. */
  @Override
  public boolean changesSilently() {
    return true;
  }

  void signal() {
    signaled = true;
    wake();
  }

  @Override
  public boolean isSignaledFor(KThread thread) {
    return signaled;
  }

  @Override
  protected void lastHandleClosed() {
    whenClosed.accept(this);
  }

  @Override
  protected void destroyed() {
    whenDestroyed.accept(this);
    if (port != null) {
      port.release();
    }
  }
}
