package org.handlebook.system.model;

import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.DeviceKind;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.io.file.Disposition;
import org.handlebook.kernel.io.file.FileRequest;
import org.handlebook.kernel.io.file.FileSystem.Opened;
import org.handlebook.kernel.io.pipe.PipeDevice;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Bool;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.FileType;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.DeleteFile;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Serves the calls that open files and devices, name them and delete them. */
final class FileCalls {
  private final Kernel kernel;

  FileCalls(Kernel kernel, Dispatch dispatch) {
    this.kernel = kernel;
    dispatch.on(CreateFile.class, this::createFile);
    dispatch.on(GetFileType.class, this::getFileType);
    dispatch.on(DeleteFile.class, this::deleteFile);
  }

  private CallResult<HandleOrInvalid> createFile(Context context, CreateFile call) {
    String path = call.lpFileName();
    if (path == null || path.isEmpty()) {
      return refused(Win32Error.ERROR_PATH_NOT_FOUND);
    }
    Disposition disposition = disposition(call.dwCreationDisposition());
    boolean cannotTruncate =
        disposition == Disposition.OVERWRITE
            && (call.dwDesiredAccess() & AccessMask.GENERIC_WRITE) == 0;
    if (disposition == null || cannotTruncate) {
      return refused(Win32Error.ERROR_INVALID_PARAMETER);
    }
    return DevicePath.of(path)
        .map(device -> openDevice(context, device, call))
        .orElseGet(() -> openFile(context, path, call, disposition));
  }

  private CallResult<HandleOrInvalid> openDevice(
      Context context, DevicePath path, CreateFile call) {
    boolean isHere = path.isOn(kernel.name());
    if (path.device().equals(DevicePath.MAILSLOT)) {
      return isHere
          ? openMailslot(context, path.name(), call)
          : openRemoteMailslot(context, path, call);
    } else if (path.device().equals(DevicePath.PIPE)) {
      return PipeNames.host(kernel, path)
          .map(host -> openPipe(context, host, path.name(), call))
          .orElseGet(() -> refused(Win32Error.ERROR_BAD_NETPATH));
    } else if (!isHere) {
      return refused(Win32Error.ERROR_BAD_NETPATH);
    } else if (path.device().equals(DevicePath.NULL_DEVICE)) {
      return opened(
          kernel
              .nullDevice()
              .open(context.caller(), call.dwDesiredAccess(), isSynchronous(call), inherits(call)));
    }
    return switch (path.device()) {
      case DevicePath.CONSOLE_INPUT -> openConsole(context, true, call);
      case DevicePath.CONSOLE_OUTPUT -> openConsole(context, false, call);
      default -> refused(Win32Error.ERROR_FILE_NOT_FOUND);
    };
  }

  private CallResult<HandleOrInvalid> openConsole(Context context, boolean input, CreateFile call) {
    Outcome<Long> opened =
        kernel.consoles().open(context.caller(), input, call.dwDesiredAccess(), inherits(call));
    return opened.isRefused() ? refused(LastErrors.of(opened.status())) : opened(opened.value());
  }

  /** Opens a writing end, or the mailslots' device itself. */
  private CallResult<HandleOrInvalid> openMailslot(Context context, String name, CreateFile call) {
    if (name.isEmpty()) {
      return opened(
          kernel
              .mailslots()
              .openRoot(
                  context.caller(), call.dwDesiredAccess(), isSynchronous(call), inherits(call)));
    }
    Outcome<Long> opened =
        kernel
            .mailslots()
            .open(
                context.caller(),
                name,
                call.dwDesiredAccess(),
                isSynchronous(call),
                inherits(call));
    return opened.isRefused() ? refused(LastErrors.of(opened.status())) : opened(opened.value());
  }

  private CallResult<HandleOrInvalid> openRemoteMailslot(
      Context context, DevicePath path, CreateFile call) {
    return opened(
        kernel
            .redirector()
            .open(
                context.caller(),
                path.host(),
                path.name(),
                call.dwDesiredAccess(),
                isSynchronous(call),
                inherits(call)));
  }

  private static boolean inherits(CreateFile call) {
    return ProcessCalls.isInheritable(call.lpSecurityAttributes());
  }

  /** Opens a client's end, or the pipes' device itself; the disposition does not count. */
  private CallResult<HandleOrInvalid> openPipe(
      Context context, PipeDevice host, String name, CreateFile call) {
    if (name.isEmpty()) {
      return opened(
          kernel
              .pipes()
              .openRoot(
                  context.caller(), call.dwDesiredAccess(), isSynchronous(call), inherits(call)));
    }
    Outcome<Long> opened =
        kernel.pipes().open(context.caller(), PipeNames.opening(host, name, call, inherits(call)));
    boolean existed = call.dwCreationDisposition() == Constant.OPEN_ALWAYS;
    return opened.isRefused()
        ? refused(LastErrors.of(opened.status()))
        : CallResult.of(
            answer(opened.value()),
            existed ? Win32Error.ERROR_ALREADY_EXISTS : Win32Error.ERROR_SUCCESS);
  }

  static boolean isSynchronous(CreateFile call) {
    return (call.dwFlagsAndAttributes() & Constant.FILE_FLAG_OVERLAPPED) == 0;
  }

  private static boolean deletesOnClose(CreateFile call) {
    return (call.dwFlagsAndAttributes() & Constant.FILE_FLAG_DELETE_ON_CLOSE) != 0;
  }

  private static CallResult<HandleOrInvalid> opened(long handle) {
    return CallResult.of(answer(handle), Win32Error.ERROR_SUCCESS);
  }

  private CallResult<HandleOrInvalid> openFile(
      Context context, String path, CreateFile call, Disposition disposition) {
    Outcome<Opened> opened =
        kernel
            .files()
            .open(
                context.caller(),
                new FileRequest(
                    FilePath.opened(context.thread().process(), path),
                    call.dwDesiredAccess() | (deletesOnClose(call) ? AccessMask.DELETE : 0),
                    call.dwShareMode(),
                    disposition,
                    isSynchronous(call),
                    call.dwFlagsAndAttributes(),
                    (call.dwFlagsAndAttributes() & Constant.FILE_FLAG_BACKUP_SEMANTICS) != 0,
                    deletesOnClose(call),
                    DescriptorConversion.parts(call.lpSecurityAttributes()),
                    inherits(call)));
    if (opened.isRefused()) {
      boolean exists = opened.status() == NtStatus.OBJECT_NAME_COLLISION;
      return refused(exists ? Win32Error.ERROR_FILE_EXISTS : LastErrors.of(opened.status()));
    }
    boolean tellsApart =
        disposition == Disposition.OVERWRITE_OR_CREATE || disposition == Disposition.OPEN_OR_CREATE;
    return CallResult.of(
        answer(opened.value().handle()),
        tellsApart && opened.value().existed()
            ? Win32Error.ERROR_ALREADY_EXISTS
            : Win32Error.ERROR_SUCCESS);
  }

  private static @Nullable Disposition disposition(int value) {
    return switch (value) {
      case Constant.CREATE_NEW -> Disposition.CREATE;
      case Constant.CREATE_ALWAYS -> Disposition.OVERWRITE_OR_CREATE;
      case Constant.OPEN_EXISTING -> Disposition.OPEN;
      case Constant.OPEN_ALWAYS -> Disposition.OPEN_OR_CREATE;
      case Constant.TRUNCATE_EXISTING -> Disposition.OVERWRITE;
      default -> null;
    };
  }

  /** Returns what a handle leads to; a kind that programs are not told of is no failure. */
  private CallResult<FileType> getFileType(Context context, GetFileType call) {
    Outcome<DeviceKind> device =
        kernel
            .handles()
            .reference(context.caller(), resolve(context, call.hFile()), FileObject.TYPE, 0)
            .map(FileObject::device);
    if (device.isRefused()) {
      return CallResult.of(FileType.REFUSED, LastErrors.of(device.status()));
    }
    return switch (device.value()) {
      case DISK -> CallResult.of(new FileType(Constant.FILE_TYPE_DISK, false));
      case CHARACTERS -> CallResult.of(new FileType(Constant.FILE_TYPE_CHAR, false));
      case PIPE -> CallResult.of(new FileType(Constant.FILE_TYPE_PIPE, false));
      case OTHER ->
          CallResult.of(new FileType(Constant.FILE_TYPE_UNKNOWN, false), Win32Error.ERROR_SUCCESS);
    };
  }

  private static long resolve(Context context, Handle handle) {
    return StandardNames.resolve(context.thread().process(), handle);
  }

  private CallResult<Bool> deleteFile(Context context, DeleteFile call) {
    String path = call.lpFileName();
    if (path == null || path.isEmpty()) {
      return CallResult.of(Bool.FALSE, Win32Error.ERROR_PATH_NOT_FOUND);
    }
    return CallResult.ofStatus(
        DevicePath.of(path).isPresent()
            ? NtStatus.OBJECT_NAME_NOT_FOUND
            : kernel
                .files()
                .delete(context.caller(), FilePath.full(context.thread().process(), path)));
  }

  static HandleOrInvalid answer(long handle) {
    return new HandleOrInvalid(new Handle(handle));
  }

  private static CallResult<HandleOrInvalid> refused(Win32Error error) {
    return CallResult.of(HandleOrInvalid.REFUSED, error);
  }
}
