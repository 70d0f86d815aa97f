package org.handlebook.machine.model;

import java.util.Locale;
import java.util.Optional;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.NtStatus;
import org.handlebook.kernel.Outcome;
import org.handlebook.kernel.io.file.Disposition;
import org.handlebook.kernel.io.file.FileRequest;
import org.handlebook.kernel.io.file.FileSystem.Opened;
import org.handlebook.kernel.security.AccessMask;
import org.handlebook.machine.model.Dispatch.Context;
import org.handlebook.win32.Answer.HandleOrInvalid;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;

/** Serves the calls that open files and mailslots. */
final class FileCalls {
  private static final String DEVICES = "\\\\.\\";
  private static final String LITERALLY = "\\\\?\\";
  private static final String MAILSLOT_DEVICE = "MAILSLOT\\";

  private final Kernel kernel;

  FileCalls(Kernel kernel, Dispatch dispatch) {
    this.kernel = kernel;
    dispatch.on(CreateFile.class, this::createFile);
    dispatch.on(CreateMailslot.class, this::createMailslot);
  }

  private Result<HandleOrInvalid> createFile(Context context, CreateFile call) {
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
    boolean inherit = ProcessCalls.isInheritable(call.lpSecurityAttributes());
    Optional<String> device = device(path);
    if (device.equals(Optional.of("NUL"))) {
      return opened(
          kernel
              .nullDevice()
              .open(context.caller(), call.dwDesiredAccess(), isSynchronous(call), inherit));
    }
    Optional<String> pipe = PipeNames.name(path);
    if (pipe.isPresent()) {
      return openPipe(context, pipe.get(), call, inherit);
    }
    return mailslotName(path)
        .map(name -> openMailslot(context, name, call, inherit))
        .orElseGet(() -> openFile(context, path, call, disposition, inherit));
  }

  private Result<HandleOrInvalid> openMailslot(
      Context context, String name, CreateFile call, boolean inherit) {
    Outcome<Long> opened =
        kernel
            .mailslots()
            .open(context.caller(), name, call.dwDesiredAccess(), isSynchronous(call), inherit);
    return opened.isRefused() ? refused(LastErrors.of(opened.status())) : opened(opened.value());
  }

  /** Opens a client's end, or the pipes' device itself; the disposition does not count. */
  private Result<HandleOrInvalid> openPipe(
      Context context, String name, CreateFile call, boolean inherit) {
    if (name.isEmpty()) {
      return opened(
          kernel
              .pipes()
              .openRoot(context.caller(), call.dwDesiredAccess(), isSynchronous(call), inherit));
    }
    Outcome<Long> opened =
        kernel.pipes().open(context.caller(), PipeNames.opening(name, call, inherit));
    boolean existed = call.dwCreationDisposition() == Constant.OPEN_ALWAYS;
    return opened.isRefused()
        ? refused(LastErrors.of(opened.status()))
        : Result.of(
            answer(opened.value()),
            existed ? Win32Error.ERROR_ALREADY_EXISTS : Win32Error.ERROR_SUCCESS);
  }

  static boolean isSynchronous(CreateFile call) {
    return (call.dwFlagsAndAttributes() & Constant.FILE_FLAG_OVERLAPPED) == 0;
  }

  private static Result<HandleOrInvalid> opened(long handle) {
    return Result.of(answer(handle), Win32Error.ERROR_SUCCESS);
  }

  private Result<HandleOrInvalid> openFile(
      Context context, String path, CreateFile call, Disposition disposition, boolean inherit) {
    if (device(path).isPresent()) {
      return refused(Win32Error.ERROR_FILE_NOT_FOUND);
    }
    Outcome<Opened> opened =
        kernel
            .files()
            .open(
                context.caller(),
                new FileRequest(
                    path,
                    call.dwDesiredAccess(),
                    call.dwShareMode(),
                    disposition,
                    isSynchronous(call),
                    Descriptors.parts(call.lpSecurityAttributes()),
                    inherit));
    if (opened.isRefused()) {
      boolean exists = opened.status() == NtStatus.OBJECT_NAME_COLLISION;
      return refused(exists ? Win32Error.ERROR_FILE_EXISTS : LastErrors.of(opened.status()));
    }
    boolean tellsApart =
        disposition == Disposition.OVERWRITE_OR_CREATE || disposition == Disposition.OPEN_OR_CREATE;
    return Result.of(
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

  private Result<HandleOrInvalid> createMailslot(Context context, CreateMailslot call) {
    String path = call.lpName();
    if (path == null || path.isEmpty()) {
      return refused(Win32Error.ERROR_PATH_NOT_FOUND);
    }
    Optional<String> name = mailslotName(path);
    if (name.isEmpty()) {
      return refused(Win32Error.ERROR_INVALID_NAME);
    }
    Outcome<Long> created =
        kernel
            .mailslots()
            .create(
                context.caller(),
                name.get(),
                call.nMaxMessageSize(),
                call.lReadTimeout(),
                Descriptors.parts(call.lpSecurityAttributes()),
                ProcessCalls.isInheritable(call.lpSecurityAttributes()));
    return Result.of(created, FileCalls::answer, HandleOrInvalid.REFUSED);
  }

  private static Optional<String> mailslotName(String path) {
    boolean isMailslot =
        device(path).filter(device -> device.startsWith(MAILSLOT_DEVICE)).isPresent();
    return isMailslot
        ? Optional.of(path.substring(DEVICES.length() + MAILSLOT_DEVICE.length()))
        : Optional.empty();
  }

  /** What follows {@code \\.\} or {@code \\?\}, in capitals; NUL is a device by itself. */
  private static Optional<String> device(String path) {
    String plain = path.replace('/', '\\').toUpperCase(Locale.ROOT);
    if (plain.startsWith(DEVICES) || plain.startsWith(LITERALLY)) {
      return Optional.of(plain.substring(DEVICES.length()));
    }
    return plain.equals("NUL") ? Optional.of(plain) : Optional.empty();
  }

  private static HandleOrInvalid answer(long handle) {
    return new HandleOrInvalid(new Handle(handle));
  }

  private static Result<HandleOrInvalid> refused(Win32Error error) {
    return Result.of(HandleOrInvalid.REFUSED, error);
  }
}
