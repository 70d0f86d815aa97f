package org.handlebook.system.model;

import java.util.function.Function;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.io.FileObject;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileAnswer.Position;
import org.handlebook.win32.FileCall.GetFileSize;
import org.handlebook.win32.FileCall.GetFileSizeEx;
import org.handlebook.win32.FileCall.SetEndOfFile;
import org.handlebook.win32.FileCall.SetFilePointer;
import org.handlebook.win32.FileCall.SetFilePointerEx;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Win32Error;

/**
 * Serves the calls on file pointers and on where files end.
 *
 * @source Microsoft, "SetFilePointer", "SetFilePointerEx", "SetEndOfFile", "GetFileSize"
 */
final class FilePositionCalls {
  private static final long LARGEST_WITHOUT_UPPER_HALF = 0xFFFF_FFFFL;

  private final Kernel kernel;
  private final OperationCalls operations;

  FilePositionCalls(Kernel kernel, OperationCalls operations, Dispatch dispatch) {
    this.kernel = kernel;
    this.operations = operations;
    dispatch.on(SetFilePointer.class, this::setFilePointer);
    dispatch.on(SetFilePointerEx.class, this::setFilePointerEx);
    dispatch.on(SetEndOfFile.class, this::setEndOfFile);
    dispatch.on(GetFileSize.class, this::getFileSize);
    dispatch.on(GetFileSizeEx.class, this::getFileSizeEx);
  }

  /** Where a file pointer goes, or why it cannot. */
  private record Move(long position, Win32Error error) {
    boolean isPossible() {
      return error == Win32Error.ERROR_SUCCESS;
    }

    static Move refused(NtStatus status) {
      return new Move(0, LastErrors.of(status));
    }
  }

  /** Does something with a file when its turn has come. */
  private <R extends Answer> CallResult<R> inTurn(
      Context context, Handle handle, R refused, Function<FileObject, CallResult<R>> work) {
    Outcome<FileObject> file =
        kernel.handles().reference(context.caller(), handle.value(), FileObject.TYPE, 0);
    if (!file.isRefused() && !file.value().isSynchronous()) {
      return work.apply(file.value());
    }
    return operations.result(
        context,
        kernel.io().turn(context.caller(), handle.value()),
        null,
        irp ->
            irp.status().isSuccess()
                ? work.apply(irp.file())
                : CallResult.of(refused, LastErrors.of(irp.status())),
        refused);
  }

  private CallResult<Position> setFilePointer(Context context, SetFilePointer call) {
    Integer high = call.lpDistanceToMoveHigh();
    long distance =
        high == null
            ? call.lDistanceToMove()
            : ((long) high << Integer.SIZE) | Integer.toUnsignedLong(call.lDistanceToMove());
    long largest = high == null ? LARGEST_WITHOUT_UPPER_HALF : Long.MAX_VALUE;
    return inTurn(
        context,
        call.hFile(),
        Position.REFUSED,
        file -> {
          Move move = moved(file, distance, call.dwMoveMethod(), largest);
          return move.isPossible()
              ? position(move.position())
              : CallResult.of(Position.REFUSED, move.error());
        });
  }

  private CallResult<Stored<Long>> setFilePointerEx(Context context, SetFilePointerEx call) {
    return inTurn(
        context,
        call.hFile(),
        new Stored<>(null),
        file -> {
          Move move = moved(file, call.liDistanceToMove(), call.dwMoveMethod(), Long.MAX_VALUE);
          return move.isPossible()
              ? CallResult.of(new Stored<>(move.position()))
              : CallResult.of(new Stored<>(null), move.error());
        });
  }

  /** Moves a file's pointer, if it can go there. */
  private static Move moved(FileObject file, long distance, int method, long largest) {
    Move move = move(file, distance, method, largest);
    NtStatus status = move.isPossible() ? file.seek(move.position()) : NtStatus.SUCCESS;
    return status.isSuccess() ? move : Move.refused(status);
  }

  private static Move move(FileObject file, long distance, int method, long largest) {
    Outcome<Long> from =
        switch (method) {
          case Constant.FILE_BEGIN -> Outcome.of(0L);
          case Constant.FILE_CURRENT -> file.pointer();
          case Constant.FILE_END -> file.size();
          default -> Outcome.refused(NtStatus.INVALID_PARAMETER);
        };
    if (from.isRefused()) {
      return Move.refused(from.status());
    }
    long position = from.value() + distance;
    if (position < 0) {
      return new Move(position, Win32Error.ERROR_NEGATIVE_SEEK);
    }
    Win32Error error =
        position > largest ? Win32Error.ERROR_INVALID_PARAMETER : Win32Error.ERROR_SUCCESS;
    return new Move(position, error);
  }

  private CallResult<Answer.Bool> setEndOfFile(Context context, SetEndOfFile call) {
    return inTurn(
        context,
        call.hFile(),
        Answer.Bool.FALSE,
        file ->
            CallResult.ofStatus(
                kernel.files().setEndOfFile(context.caller(), call.hFile().value())));
  }

  private CallResult<Position> getFileSize(Context context, GetFileSize call) {
    return inTurn(
        context,
        call.hFile(),
        Position.REFUSED,
        file -> {
          Outcome<Long> size = file.size();
          return size.isRefused()
              ? CallResult.of(Position.REFUSED, LastErrors.of(size.status()))
              : position(size.value());
        });
  }

  private CallResult<Stored<Long>> getFileSizeEx(Context context, GetFileSizeEx call) {
    return inTurn(
        context, call.hFile(), new Stored<>(null), file -> CallResult.stored(file.size()));
  }

  /** A position whose lower half looks like a failure is told from one by the last error. */
  private static CallResult<Position> position(long position) {
    Position answer = new Position(position);
    return (int) position == -1
        ? CallResult.of(answer, Win32Error.ERROR_SUCCESS)
        : CallResult.of(answer);
  }
}
