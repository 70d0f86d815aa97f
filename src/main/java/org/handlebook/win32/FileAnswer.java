package org.handlebook.win32;

import org.jspecify.annotations.Nullable;

/** What calls on files, and on what is read and written like files, answer. */
public sealed interface FileAnswer extends Answer {

  /**
   * A BOOL, and what an operation has moved: also when it failed, for a message that is too long
   * for the buffer comes in parts.
   *
   * @param count how many bytes
   * @param buffer what the buffer of a read received; empty for a write
   */
  record Transferred(boolean value, int count, Bytes buffer) implements FileAnswer {
    public static final Transferred REFUSED = new Transferred(false, 0, Bytes.EMPTY);

    @Override
    public boolean isRefusal() {
      return !value;
    }

    @Override
    public String returned() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /**
   * A position in a file or its size, of which the lower half is returned; -1 refuses.
   *
   * @param value null for a refusal
   */
  record Position(@Nullable Long value) implements FileAnswer {
    public static final Position REFUSED = new Position(null);

    @Override
    public boolean isRefusal() {
      return value == null;
    }

    @Override
    public String returned() {
      return value == null ? "0xffffffff" : Integer.toUnsignedString(value.intValue());
    }
  }

  /**
   * A BOOL, and the packet that a completion port gave; FALSE comes with one if the operation that
   * it tells of has failed.
   *
   * @param lpNumberOfBytesTransferred null if there was none
   * @param lpCompletionKey null if there was none
   * @param lpOverlapped with what the operation was begun; 0 if there was none, null if nothing was
   *     stored
   */
  record Completion(
      boolean value,
      @Nullable Integer lpNumberOfBytesTransferred,
      @Nullable Long lpCompletionKey,
      @Nullable Long lpOverlapped)
      implements FileAnswer {
    /** The port was none. */
    public static final Completion REFUSED = new Completion(false, null, null, null);

    /** The wait ended without a packet. */
    public static final Completion NONE = new Completion(false, null, null, 0L);

    @Override
    public boolean isRefusal() {
      return !value;
    }

    @Override
    public String returned() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /**
   * A FILE_TYPE_ constant.
   *
   * @param failed whether FILE_TYPE_UNKNOWN comes with a last error
   */
  record FileType(int value, boolean failed) implements FileAnswer {
    public static final FileType REFUSED = new FileType(Constant.FILE_TYPE_UNKNOWN, true);

    @Override
    public boolean isRefusal() {
      return failed;
    }

    @Override
    public String returned() {
      return switch (value) {
        case Constant.FILE_TYPE_DISK -> "FILE_TYPE_DISK";
        case Constant.FILE_TYPE_CHAR -> "FILE_TYPE_CHAR";
        case Constant.FILE_TYPE_PIPE -> "FILE_TYPE_PIPE";
        default -> "FILE_TYPE_UNKNOWN";
      };
    }
  }
}
