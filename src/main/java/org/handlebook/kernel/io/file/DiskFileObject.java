package org.handlebook.kernel.io.file;

import org.handlebook.kernel.handle.HandleOwner;
import org.handlebook.kernel.io.DeviceKind;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.Irp;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;

/**
 * One opening of a file on the disk, with its file pointer.
 *
 * <p>The pointer belongs to the opening: whoever has a handle to it moves it. An opening for
 * overlapped operations has one as well, but they never use or move it.
 *
 * @source wine ntdll/tests/file.c test_read_write, append_file_test
 */
public final class DiskFileObject extends FileObject {
  /** An overlapped operation's position that asks for where the pointer stands. */
  private static final long USE_FILE_POINTER = -2;

  private final DiskFile file;
  private final ShareAccess share;
  private final boolean deleteOnClose;

  DiskFileObject(ObjectHeader header, FileRequest request, DiskFile file, ShareAccess share) {
    super(header, request.path(), request.synchronous());
    this.file = file;
    this.share = share;
    this.deleteOnClose = request.deleteOnClose();
  }

  /** Returns what the file holds. */
  public FileContent content() {
    return file.content();
  }

  /** Returns what is known of the file. */
  public FileDescription describe() {
    return file.describe();
  }

  /** Says when the file was made, used and changed last. */
  public void setTimes(FileTimes times) {
    file.times(times);
  }

  @Override
  public Outcome<Long> size() {
    return Outcome.of(content().size());
  }

  @Override
  protected boolean hasPointer() {
    return true;
  }

  ShareAccess share() {
    return share;
  }

  @Override
  public DeviceKind device() {
    return DeviceKind.DISK;
  }

  /**
   * Reads what the file has from the position on, {@link NtStatus#END_OF_FILE} if that is nothing;
   * {@link NtStatus#INVALID_PARAMETER} for no position or a negative one, {@link
   * NtStatus#FILE_LOCK_CONFLICT} if somebody else has locked some of it, {@link
   * NtStatus#INVALID_DEVICE_REQUEST} for a folder.
   */
  @Override
  protected void read(Irp irp, int length) {
    long position = position(irp);
    long rest = content().size() - position;
    if (file.isFolder()) {
      irp.complete(NtStatus.INVALID_DEVICE_REQUEST);
    } else if (position < 0) {
      irp.complete(NtStatus.INVALID_PARAMETER);
    } else if (length != 0 && rest <= 0) {
      irp.complete(NtStatus.END_OF_FILE);
    } else if (!file.locks()
        .letRead(irp, this, new ByteRange(position, Integer.toUnsignedLong(length)))) {
      irp.complete(NtStatus.FILE_LOCK_CONFLICT);
    } else {
      int count = (int) Math.min(Integer.toUnsignedLong(length), Math.max(rest, 0));
      moved(position + count);
      irp.complete(NtStatus.SUCCESS, content().read(position, count));
    }
  }

  /** Writes at the position or at the end; refused as reading is. */
  @Override
  protected void write(Irp irp, byte[] data) {
    long asked = position(irp);
    long position = asked == Irp.END_OF_FILE ? content().size() : asked;
    if (file.isFolder() || position < 0) {
      irp.complete(file.isFolder() ? NtStatus.INVALID_DEVICE_REQUEST : NtStatus.INVALID_PARAMETER);
      return;
    }
    if (!file.locks().letWrite(irp, this, new ByteRange(position, data.length))) {
      irp.complete(NtStatus.FILE_LOCK_CONFLICT);
      return;
    }
    if (data.length > 0) {
      content().write(position, data);
      file.written();
    }
    moved(position + data.length);
    irp.complete(NtStatus.SUCCESS, data.length);
  }

  /** Locks bytes, at once or when others have given them up. */
  public void lock(Irp irp, ByteRange range, boolean isExclusive, boolean waits) {
    file.locks().lock(irp, this, range, isExclusive, waits);
  }

  /** Gives up a process's lock; {@link NtStatus#RANGE_NOT_LOCKED} if there is no such. */
  public NtStatus unlock(HandleOwner process, ByteRange range) {
    return file.locks().unlock(this, process, range);
  }

  private long position(Irp irp) {
    Long asked = irp.position();
    if (asked != null && asked != USE_FILE_POINTER) {
      return asked;
    }
    return isSynchronous() ? pointer().value() : USE_FILE_POINTER;
  }

  private void moved(long position) {
    if (isSynchronous()) {
      seek(position);
    }
  }

  @Override
  protected void cleanup() {
    if (deleteOnClose) {
      file.deleteOnceClosed();
    }
    file.closed(this);
  }
}
