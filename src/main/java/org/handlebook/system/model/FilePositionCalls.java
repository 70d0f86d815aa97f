package org.handlebook.system.model;

import org.handlebook.kernel.io.file.DiskFileObject;
import org.handlebook.kernel.io.file.FileSystem;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer.Position;
import org.handlebook.win32.Answer.Stored;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.GetFileSize;
import org.handlebook.win32.FileCall.GetFileSizeEx;
import org.handlebook.win32.FileCall.SetEndOfFile;
import org.handlebook.win32.FileCall.SetFilePointer;
import org.handlebook.win32.FileCall.SetFilePointerEx;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Win32Error;

/** Serves the calls on file pointers and on where files end. */
final class FilePositionCalls {
  private static final long LARGEST_WITHOUT_UPPER_HALF = 0xFFFF_FFFFL;

  private final FileSystem files;

  FilePositionCalls(FileSystem files, Dispatch dispatch) {
    this.files = files;
    dispatch.on(SetFilePointer.class, this::setFilePointer);
    dispatch.on(SetFilePointerEx.class, this::setFilePointerEx);
    dispatch.on(
        SetEndOfFile.class,
        (c, call) -> CallResult.ofStatus(files.setEndOfFile(c.caller(), call.hFile().value())));
    dispatch.on(GetFileSize.class, this::getFileSize);
    dispatch.on(GetFileSizeEx.class, (c, call) -> CallResult.stored(size(c, call.hFile())));
  }

  /** Where a file pointer goes, or why it cannot. */
  private record Move(long position, Win32Error error) {
    boolean isPossible() {
      return error == Win32Error.ERROR_SUCCESS;
    }
  }

  private CallResult<Position> setFilePointer(Context context, SetFilePointer call) {
    Integer high = call.lpDistanceToMoveHigh();
    long distance =
        high == null
            ? call.lDistanceToMove()
            : ((long) high << Integer.SIZE) | Integer.toUnsignedLong(call.lDistanceToMove());
    long largest = high == null ? LARGEST_WITHOUT_UPPER_HALF : Long.MAX_VALUE;
    Outcome<DiskFileObject> opening = files.opening(context.caller(), call.hFile().value(), 0);
    if (opening.isRefused()) {
      return CallResult.of(Position.REFUSED, LastErrors.of(opening.status()));
    }
    Move move = move(opening.value(), distance, call.dwMoveMethod(), largest);
    if (!move.isPossible()) {
      return CallResult.of(Position.REFUSED, move.error());
    }
    opening.value().seek(move.position());
    return position(move.position());
  }

  private CallResult<Stored<Long>> setFilePointerEx(Context context, SetFilePointerEx call) {
    Outcome<DiskFileObject> opening = files.opening(context.caller(), call.hFile().value(), 0);
    if (opening.isRefused()) {
      return CallResult.stored(Outcome.refused(opening.status()));
    }
    Move move = move(opening.value(), call.liDistanceToMove(), call.dwMoveMethod(), Long.MAX_VALUE);
    if (!move.isPossible()) {
      return CallResult.of(new Stored<>(null), move.error());
    }
    opening.value().seek(move.position());
    return CallResult.of(new Stored<>(move.position()));
  }

  private static Move move(DiskFileObject opening, long distance, int method, long largest) {
    if (method < Constant.FILE_BEGIN || method > Constant.FILE_END) {
      return new Move(0, Win32Error.ERROR_INVALID_PARAMETER);
    }
    long from =
        switch (method) {
          case Constant.FILE_CURRENT -> opening.pointer();
          case Constant.FILE_END -> opening.content().size();
          default -> 0;
        };
    long position = from + distance;
    if (position < 0) {
      return new Move(position, Win32Error.ERROR_NEGATIVE_SEEK);
    }
    Win32Error error =
        position > largest ? Win32Error.ERROR_INVALID_PARAMETER : Win32Error.ERROR_SUCCESS;
    return new Move(position, error);
  }

  private CallResult<Position> getFileSize(Context context, GetFileSize call) {
    Outcome<Long> size = size(context, call.hFile());
    return size.isRefused()
        ? CallResult.of(Position.REFUSED, LastErrors.of(size.status()))
        : position(size.value());
  }

  private Outcome<Long> size(Context context, Handle file) {
    return files
        .opening(context.caller(), file.value(), 0)
        .map(opening -> opening.content().size());
  }

  /** A position whose lower half looks like a failure is told from one by the last error. */
  private static CallResult<Position> position(long position) {
    Position answer = new Position(position);
    return (int) position == -1
        ? CallResult.of(answer, Win32Error.ERROR_SUCCESS)
        : CallResult.of(answer);
  }
}
