package org.handlebook.win32;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a Win32 function answers; its type says which value means that Windows refused. */
public sealed interface Answer
    permits FileAnswer,
        Word,
        Answer.Bool,
        Answer.Stored,
        Answer.HandleOrNull,
        Answer.HandleOrInvalid,
        Answer.PseudoHandle,
        Answer.CreatedThread,
        Answer.WaitResult,
        Answer.AddressOrNull,
        Answer.Text,
        Answer.StringPointer,
        Answer.EnvironmentBlock,
        Answer.Dword,
        Answer.IdOrZero,
        Answer.SuspendCount,
        Answer.Nothing {

  /** Returns whether the returned value says that the call failed. */
  boolean isRefusal();

  /** Returns the value as C writes it: {@code TRUE}, {@code NULL}, {@code 0x4}, {@code 259}. */
  String returned();

  /** A BOOL: FALSE refuses. */
  record Bool(boolean value) implements Answer {
    public static final Bool TRUE = new Bool(true);
    public static final Bool FALSE = new Bool(false);

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
   * A BOOL, and what the function stored through its pointer if it succeeded.
   *
   * @param stored null after FALSE
   */
  record Stored<T>(@Nullable T stored) implements Answer {
    @Override
    public boolean isRefusal() {
      return stored == null;
    }

    @Override
    public String returned() {
      return stored == null ? "FALSE" : "TRUE";
    }
  }

  /** A handle, where NULL refuses. */
  record HandleOrNull(Handle value) implements Answer {
    public static final HandleOrNull REFUSED = new HandleOrNull(Handle.NULL);

    @Override
    public boolean isRefusal() {
      return value.equals(Handle.NULL);
    }

    @Override
    public String returned() {
      return isRefusal() ? "NULL" : value.toString();
    }
  }

  /** A handle, where INVALID_HANDLE_VALUE refuses. */
  record HandleOrInvalid(Handle value) implements Answer {
    public static final HandleOrInvalid REFUSED = new HandleOrInvalid(Handle.INVALID_HANDLE_VALUE);

    @Override
    public boolean isRefusal() {
      return value.equals(Handle.INVALID_HANDLE_VALUE);
    }

    @Override
    public String returned() {
      return isRefusal() ? "INVALID_HANDLE_VALUE" : value.toString();
    }
  }

  /** A pseudo handle: an agreed constant, never refused. */
  record PseudoHandle(Handle value) implements Answer {
    @Override
    public boolean isRefusal() {
      return false;
    }

    @Override
    public String returned() {
      return "(HANDLE)" + value.value();
    }
  }

  /**
   * A handle to a new thread, where NULL refuses, and the thread's id.
   *
   * @param lpThreadId 0 after NULL
   */
  record CreatedThread(Handle value, int lpThreadId) implements Answer {
    public static final CreatedThread REFUSED = new CreatedThread(Handle.NULL, 0);

    @Override
    public boolean isRefusal() {
      return value.equals(Handle.NULL);
    }

    @Override
    public String returned() {
      return isRefusal() ? "NULL" : value.toString();
    }
  }

  /**
   * What a wait answers: WAIT_OBJECT_0 or WAIT_ABANDONED_0 with the index of the object,
   * WAIT_TIMEOUT, or WAIT_FAILED, which refuses.
   */
  record WaitResult(int value) implements Answer {
    public static final WaitResult REFUSED = new WaitResult(Constant.WAIT_FAILED);
    public static final WaitResult TIMEOUT = new WaitResult(Constant.WAIT_TIMEOUT);

    @Override
    public boolean isRefusal() {
      return value == Constant.WAIT_FAILED;
    }

    public boolean isTimeout() {
      return value == Constant.WAIT_TIMEOUT;
    }

    /** Returns whether the object had been left by an owner that ended. */
    public boolean isAbandoned() {
      return value >= Constant.WAIT_ABANDONED_0 && value < Constant.WAIT_ABANDONED_0 + 64;
    }

    /** Returns which of the objects ended the wait, from 0; only after a wait that did not fail. */
    public int index() {
      return isAbandoned() ? value - Constant.WAIT_ABANDONED_0 : value;
    }

    @Override
    public String returned() {
      if (isRefusal()) {
        return "WAIT_FAILED";
      } else if (isTimeout()) {
        return "WAIT_TIMEOUT";
      }
      String name = isAbandoned() ? "WAIT_ABANDONED_0" : "WAIT_OBJECT_0";
      return index() == 0 ? name : name + " + " + index();
    }
  }

  /** An address in the process's own memory, where NULL refuses. */
  record AddressOrNull(long value) implements Answer {
    public static final AddressOrNull REFUSED = new AddressOrNull(0);

    @Override
    public boolean isRefusal() {
      return value == 0;
    }

    @Override
    public String returned() {
      return isRefusal() ? "NULL" : "0x" + Long.toHexString(value);
    }
  }

  /**
   * A number of characters, and the text if the buffer took it.
   *
   * @param value with the terminating null if the buffer was too small for the text; else without
   *     it, unless the function counts it always; 0 without a text refuses
   * @param lpBuffer null if the text was not stored
   */
  record Text(int value, @Nullable String lpBuffer) implements Answer {
    public static final Text REFUSED = new Text(0, null);

    @Override
    public boolean isRefusal() {
      return value == 0 && lpBuffer == null;
    }

    @Override
    public String returned() {
      return Integer.toUnsignedString(value);
    }
  }

  /** A pointer to a text that the process has for itself. */
  record StringPointer(String value) implements Answer {
    @Override
    public boolean isRefusal() {
      return false;
    }

    @Override
    public String returned() {
      return '"' + value + '"';
    }
  }

  /**
   * A pointer to a copy of an environment block.
   *
   * @param address where the copy lies
   * @param strings of the form name=value, in the block's order
   */
  record EnvironmentBlock(long address, List<String> strings) implements Answer {
    public EnvironmentBlock {
      strings = List.copyOf(strings);
    }

    @Override
    public boolean isRefusal() {
      return address == 0;
    }

    @Override
    public String returned() {
      return "0x" + Long.toHexString(address);
    }
  }

  /** A number that is never a refusal. */
  record Dword(int value) implements Answer {
    @Override
    public boolean isRefusal() {
      return false;
    }

    @Override
    public String returned() {
      return Integer.toUnsignedString(value);
    }
  }

  /** An id or a priority class, where 0 refuses. */
  record IdOrZero(int value) implements Answer {
    public static final IdOrZero REFUSED = new IdOrZero(0);

    @Override
    public boolean isRefusal() {
      return value == 0;
    }

    @Override
    public String returned() {
      return Integer.toUnsignedString(value);
    }
  }

  /** A suspend count, where (DWORD)-1 refuses. */
  record SuspendCount(int value) implements Answer {
    public static final SuspendCount REFUSED = new SuspendCount(-1);

    @Override
    public boolean isRefusal() {
      return value == -1;
    }

    @Override
    public String returned() {
      return Integer.toString(value);
    }
  }

  /** The function returns nothing. */
  record Nothing() implements Answer {
    @Override
    public boolean isRefusal() {
      return false;
    }

    @Override
    public String returned() {
      return "";
    }
  }
}
