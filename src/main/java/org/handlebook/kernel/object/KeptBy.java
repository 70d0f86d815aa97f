package org.handlebook.kernel.object;

/** Why the kernel itself holds on to an object, besides the handles that name it. */
public enum KeptBy {
  /** A process or thread that runs. The documents count this one in. */
  RUNNING,
  /** A thread's object exists, and it belongs to this process. */
  ITS_THREAD,
  /** A process has mapped a view of this section. */
  VIEW,
  /** A process, or a nested job, is in this job. */
  MEMBER,
  /** A thread waits for the object. */
  A_WAIT,
  /** A file or job is associated with this completion port. */
  AN_ASSOCIATION,
  /** An operation on this file is under way, or will signal this event. */
  AN_OPERATION
}
