package org.handlebook.kernel.process;

import static org.handlebook.kernel.process.ProcessObject.STILL_ACTIVE;
import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.GenericMapping;

/**
 * A thread: its id, its process and, once it has ended, its exit status.
 *
 * @source winnt.h (THREAD_*); reactos, ntoskrnl/ps/psmgr.c, PspThreadMapping; Microsoft, "Thread
 *     Security and Access Rights"
 */
public final class ThreadObject extends KThread {
  public static final int TERMINATE = 0x0001;
  public static final int SUSPEND_RESUME = 0x0002;
  public static final int SET_INFORMATION = 0x0020;
  public static final int QUERY_INFORMATION = 0x0040;
  public static final int SET_LIMITED_INFORMATION = 0x0400;
  public static final int QUERY_LIMITED_INFORMATION = 0x0800;
  public static final int RESUME = 0x1000;
  public static final int ALL_ACCESS = 0x1F_FFFF;

  public static final ObjectType<ThreadObject> TYPE =
      new ObjectType<>(
          "Thread",
          ThreadObject.class,
          new GenericMapping(
              READ_CONTROL | 0x0048,
              READ_CONTROL | 0x0437,
              READ_CONTROL | SYNCHRONIZE | 0x1800,
              ALL_ACCESS),
          ALL_ACCESS,
          ThreadObject::implied,
          true);

  private final int id;
  private final ProcessObject process;
  private final Teb teb = new Teb();
  private final Runnable whenDestroyed;
  private int exitStatus = STILL_ACTIVE;

  ThreadObject(
      ObjectHeader header,
      int id,
      ProcessObject process,
      boolean suspended,
      Runnable whenDestroyed) {
    super(header, suspended);
    this.id = id;
    this.process = process;
    this.whenDestroyed = whenDestroyed;
  }

  private static int implied(int mask) {
    int complete = mask;
    complete |= (mask & QUERY_INFORMATION) != 0 ? QUERY_LIMITED_INFORMATION : 0;
    complete |= (mask & SET_INFORMATION) != 0 ? SET_LIMITED_INFORMATION : 0;
    complete |= (mask & SUSPEND_RESUME) != 0 ? RESUME : 0;
    return complete;
  }

  public int id() {
    return id;
  }

  public ProcessObject process() {
    return process;
  }

  /** Returns the part of the thread that its own program can reach. */
  public Teb teb() {
    return teb;
  }

  /**
   * Returns {@link ProcessObject#STILL_ACTIVE} while the thread runs, then the status it ended
   * with.
   */
  public int exitStatus() {
    return exitStatus;
  }

  void end(int status) {
    exitStatus = status;
    stop();
  }

  @Override
  protected void destroyed() {
    whenDestroyed.run();
  }
}
