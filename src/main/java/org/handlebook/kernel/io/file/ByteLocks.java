package org.handlebook.kernel.io.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.status.NtStatus;

/**
 * Who has locked which bytes of a file, and who waits for some. A lock is an opening's and a
 * process's: whoever has come to the same opening in another way is another.
 *
 * @source Microsoft, "LockFileEx function", "FsRtlCheckLockForReadAccess function", [MS-FSA]
 *     2.1.5.8
 */
final class ByteLocks {
  private final List<Lock> held = new ArrayList<>(0);
  private final List<Request> waiting = new ArrayList<>(0);

  /** Bytes that are locked: for the owner alone, or against all who write. */
  private record Lock(
      DiskFileObject opening, HandleOwner process, ByteRange range, boolean isExclusive) {
    boolean isOf(DiskFileObject other, HandleOwner who) {
      return opening == other && process == who;
    }

    boolean hinders(Lock wanted) {
      return range.overlaps(wanted.range)
          && (wanted.isExclusive || (isExclusive && !isOf(wanted.opening, wanted.process)));
    }
  }

  /** A lock that is wanted. */
  private record Request(Irp irp, Lock lock) {}

  /**
   * Locks bytes.
   *
   * @param waits whether the operation goes on until it can be; otherwise it ends with {@link
   *     NtStatus#LOCK_NOT_GRANTED}
   */
  void lock(Irp irp, DiskFileObject opening, ByteRange range, boolean isExclusive, boolean waits) {
    Request request = new Request(irp, new Lock(opening, irp.process(), range, isExclusive));
    if (isFree(request.lock())) {
      grant(request);
    } else if (waits) {
      waiting.add(request);
      irp.pend(() -> waiting.remove(request));
    } else {
      irp.complete(NtStatus.LOCK_NOT_GRANTED);
    }
  }

  private boolean isFree(Lock wanted) {
    return held.stream().noneMatch(lock -> lock.hinders(wanted));
  }

  private void grant(Request request) {
    held.add(request.lock());
    request.irp().complete(NtStatus.SUCCESS);
  }

  /** Gives up a lock of just these bytes; {@link NtStatus#RANGE_NOT_LOCKED} if there is none. */
  NtStatus unlock(DiskFileObject opening, HandleOwner process, ByteRange range) {
    Optional<Lock> lock =
        held.stream()
            .filter(one -> one.isOf(opening, process) && one.range().equals(range))
            .findFirst();
    if (lock.isEmpty()) {
      return NtStatus.RANGE_NOT_LOCKED;
    }
    held.remove(lock.get());
    goOn();
    return NtStatus.SUCCESS;
  }

  /** Gives up all locks of an opening. */
  void release(DiskFileObject opening) {
    if (held.removeIf(lock -> lock.opening() == opening)) {
      goOn();
    }
  }

  private void goOn() {
    for (Request request : List.copyOf(waiting)) {
      if (isFree(request.lock())) {
        waiting.remove(request);
        grant(request);
      }
    }
  }

  /** Returns whether an operation may read these bytes. */
  boolean letRead(Irp irp, DiskFileObject opening, ByteRange range) {
    return held.stream()
        .noneMatch(
            lock ->
                lock.isExclusive()
                    && lock.range().overlaps(range)
                    && !lock.isOf(opening, irp.process()));
  }

  /** Returns whether an operation may write these bytes: not even who shares a lock may. */
  boolean letWrite(Irp irp, DiskFileObject opening, ByteRange range) {
    return held.stream()
        .noneMatch(
            lock ->
                lock.range().overlaps(range)
                    && !(lock.isExclusive() && lock.isOf(opening, irp.process())));
  }
}
