package org.handlebook.kernel.io;

import static org.handlebook.kernel.security.AccessMask.READ_CONTROL;
import static org.handlebook.kernel.security.AccessMask.SYNCHRONIZE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.kernel.dispatcher.DispatcherObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.object.ObjectHeader;
import org.handlebook.kernel.object.ObjectType;
import org.handlebook.kernel.security.AccessCheck;
import org.handlebook.kernel.security.GenericMapping;
import org.handlebook.kernel.security.SecurityDescriptor;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a file or device, and the operations on it.
 *
 * <p>Two openings of one file are two objects; what they open is no kernel object. A file object
 * has no name in the object directory: its name is its device's affair. Each kind of device has a
 * subclass, which reads and writes.
 *
 * @source winnt.h (FILE_*, FILE_GENERIC_*); Microsoft, "File Security and Access Rights"
 */
public abstract class FileObject extends DispatcherObject {
  public static final int READ_DATA = 0x0001;
  public static final int WRITE_DATA = 0x0002;
  public static final int APPEND_DATA = 0x0004;
  public static final int EXECUTE = 0x0020;
  public static final int READ_ATTRIBUTES = 0x0080;
  public static final int WRITE_ATTRIBUTES = 0x0100;
  public static final int ALL_ACCESS = 0x1F_01FF;

  /**
   * A file's descriptor is asked of its device, so a duplicate is never granted more than its
   * source.
   */
  public static final ObjectType<FileObject> TYPE =
      new ObjectType<>(
          "File",
          FileObject.class,
          new GenericMapping(
              READ_CONTROL | SYNCHRONIZE | 0x0089,
              READ_CONTROL | SYNCHRONIZE | 0x0116,
              READ_CONTROL | SYNCHRONIZE | 0x00A0,
              ALL_ACCESS),
          ALL_ACCESS,
          ObjectType.Implied.NOTHING,
          false);

  /** What opening a file grants on top of what was asked for. */
  public static final int ALWAYS_GRANTED = SYNCHRONIZE | READ_ATTRIBUTES;

  /**
   * Returns what a caller is granted who opens a file of this descriptor.
   *
   * @return what is asked for and {@link #ALWAYS_GRANTED}; refused as {@link AccessCheck#check}
   *     does
   */
  public static Outcome<Integer> access(
      Caller caller, SecurityDescriptor security, int desiredAccess) {
    return AccessCheck.check(security, caller.token(), TYPE.mapping(), desiredAccess | SYNCHRONIZE)
        .map(granted -> granted | ALWAYS_GRANTED);
  }

  private final String path;
  private final boolean synchronous;
  private final List<Irp> requests = new ArrayList<>(0);
  private final Map<KThread, Irp> awaited = new HashMap<>(0);
  private boolean signaled = true;
  private boolean closing;
  private @Nullable CompletionContext completion;
  private long pointer;

  /**
   * Makes an opening.
   *
   * @param synchronous whether it carries out one operation after the other, each of them blocking
   *     its thread; otherwise it was opened for overlapped operations
   */
  protected FileObject(ObjectHeader header, String path, boolean synchronous) {
    super(header);
    this.path = path;
    this.synchronous = synchronous;
  }

  /** Returns what was opened, as its opener wrote it, without the device. */
  public String path() {
    return path;
  }

  /** Returns whether each operation blocks the thread that asks for it. */
  public final boolean isSynchronous() {
    return synchronous;
  }

  /** Returns the operations that are under way, the oldest first. */
  public final List<Irp> requests() {
    return Collections.unmodifiableList(requests);
  }

  /** Returns what kind of device the opening leads to. */
  public DeviceKind device() {
    return DeviceKind.OTHER;
  }

  /**
   * Returns where the file pointer stands.
   *
   * @return {@link NtStatus#INVALID_PARAMETER} for an opening for overlapped operations whose
   *     device keeps no pointer
   * @source reactos, NtQueryInformationFile and NtSetInformationFile: the I/O manager itself keeps
   *     the pointer of each synchronous opening, whatever the device does with it
   */
  public final Outcome<Long> pointer() {
    return hasPointer() ? Outcome.of(pointer) : Outcome.refused(NtStatus.INVALID_PARAMETER);
  }

  /**
   * Moves the file pointer; it may stand behind the end.
   *
   * @return as {@link #pointer} does
   */
  public final NtStatus seek(long position) {
    if (!hasPointer()) {
      return NtStatus.INVALID_PARAMETER;
    }
    pointer = position;
    return NtStatus.SUCCESS;
  }

  /** Returns whether the opening has a file pointer, which a synchronous one always has. */
  protected boolean hasPointer() {
    return synchronous;
  }

  /**
   * Returns how many bytes there are to be read, from the beginning to the end.
   *
   * @return {@link NtStatus#INVALID_DEVICE_REQUEST} for a device that has no such number
   */
  public Outcome<Long> size() {
    return Outcome.refused(NtStatus.INVALID_DEVICE_REQUEST);
  }

  /** Returns that it does: its device changes what is in a file, or whether a pipe is connected. */
  @Override
  public final boolean changesSilently() {
    return true;
  }

  /** Returns whether the right to append alone lets write: for a pipe it is another right. */
  final boolean canAppend() {
    return device() != DeviceKind.PIPE;
  }

  /** Reads at most so many bytes, at once or later. */
  protected void read(Irp irp, int length) {
    irp.complete(NtStatus.INVALID_DEVICE_REQUEST);
  }

  /** Writes, at once or later. */
  protected void write(Irp irp, byte[] data) {
    irp.complete(NtStatus.INVALID_DEVICE_REQUEST);
  }

  /** Waits until all that was written has reached who it is for, at once or later. */
  protected void flush(Irp irp) {
    irp.complete(NtStatus.SUCCESS);
  }

  /** Called when nobody has a handle any more and nothing is under way. */
  protected void cleanup() {}

  final void submit(Irp irp) {
    signaled &= irp.leavesSignal();
    requests.add(irp);
    if (!synchronous || requests.size() == 1) {
      irp.start();
    }
  }

  final void await(Irp irp) {
    awaited.put(irp.thread(), irp);
  }

  final void completed(Irp irp) {
    requests.remove(irp);
    if (irp.signal()) {
      signaled = true;
    }
    if (completion != null) {
      completion.tell(irp);
    }
    wake();
    if (synchronous && !requests.isEmpty() && !requests.get(0).isStarted()) {
      signaled &= requests.get(0).leavesSignal();
      requests.get(0).start();
    }
    cleanupOnceIdle();
  }

  /**
   * Cleans up; not before the operation that is under way on a synchronous file object is over.
   *
   * @source reactos, IopCloseFile
   */
  @Override
  protected final void lastHandleClosed() {
    closing = true;
    cleanupOnceIdle();
  }

  private void cleanupOnceIdle() {
    if (closing && (!synchronous || requests.isEmpty())) {
      closing = false;
      cleanup();
      wake();
    }
  }

  /** Returns whether the last handle is closed, but not the file: an operation goes on. */
  public final boolean isClosing() {
    return closing;
  }

  /**
   * Returns whether a file is signalled while no operation on it is under way; for a thread that is
   * blocked in one, when that one is over; for a thread that closes it, when it is closed.
   */
  @Override
  public final boolean isSignaledFor(KThread thread) {
    Irp own = awaited.get(thread);
    return own == null ? signaled && !closing : own.isComplete();
  }

  @Override
  protected final boolean acquire(KThread thread) {
    awaited.remove(thread);
    return false;
  }

  /** Returns whether time alone will end the operation in which a thread is blocked. */
  public final boolean timesOut(KThread thread) {
    Irp own = awaited.get(thread);
    return own != null && own.timesOut();
  }

  /**
   * Has a port told of every operation that is over.
   *
   * @return {@link NtStatus#INVALID_PARAMETER} for a synchronous file object, or one that has a
   *     port
   */
  final NtStatus associate(CompletionContext context) {
    if (synchronous || completion != null) {
      return NtStatus.INVALID_PARAMETER;
    }
    completion = context;
    context.keep();
    return NtStatus.SUCCESS;
  }

  @Override
  protected final void destroyed() {
    if (completion != null) {
      completion.release();
    }
  }

  final boolean awaits(Irp irp) {
    return awaited.get(irp.thread()) == irp;
  }
}
