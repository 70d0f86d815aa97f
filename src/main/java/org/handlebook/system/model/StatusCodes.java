package org.handlebook.system.model;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.win32.Win32Error;

/**
 * The numbers of the statuses with which operations end, as memory shows them.
 *
 * @source ntstatus.h
 */
final class StatusCodes {
  private static final long UNSUCCESSFUL = 0xC000_0001L;

  private static final Map<Long, NtStatus> STATUSES =
      Arrays.stream(NtStatus.values())
          .filter(status -> of(status) != UNSUCCESSFUL)
          .collect(
              Collectors.toUnmodifiableMap(StatusCodes::of, status -> status, (one, same) -> one));

  private StatusCodes() {}

  /** Returns the last error of a number that somebody has stored. */
  static Win32Error lastError(long code) {
    NtStatus status = STATUSES.get(code & 0xFFFF_FFFFL);
    return status == null ? Win32Error.ERROR_GEN_FAILURE : LastErrors.of(status);
  }

  static long of(NtStatus status) {
    return Integer.toUnsignedLong(
        switch (status) {
          case SUCCESS -> 0;
          case PENDING -> 0x103;
          case BUFFER_OVERFLOW -> 0x80000005;
          case END_OF_FILE -> 0xC0000011;
          case PIPE_NOT_AVAILABLE -> 0xC00000AC;
          case INVALID_PIPE_STATE -> 0xC00000AD;
          case PIPE_DISCONNECTED -> 0xC00000B0;
          case PIPE_CLOSING -> 0xC00000B1;
          case PIPE_CONNECTED -> 0xC00000B2;
          case PIPE_LISTENING -> 0xC00000B3;
          case IO_TIMEOUT -> 0xC00000B5;
          case FILE_FORCED_CLOSED -> 0xC00000B6;
          case PIPE_EMPTY -> 0xC00000D9;
          case CANCELLED -> 0xC0000120;
          case PIPE_BROKEN -> 0xC000014B;
          case FILE_LOCK_CONFLICT -> 0xC0000054;
          case LOCK_NOT_GRANTED -> 0xC0000055;
          case ACCESS_DENIED -> 0xC0000022;
          case INVALID_DEVICE_REQUEST -> 0xC0000010;
          default -> (int) UNSUCCESSFUL;
        });
  }
}
