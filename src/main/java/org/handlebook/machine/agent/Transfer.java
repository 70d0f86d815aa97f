package org.handlebook.machine.agent;

import java.util.List;
import org.handlebook.machine.ObjectKind;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.jspecify.annotations.Nullable;

/** Calls that may wait for the other end of a mailslot or pipe. */
final class Transfer {
  private Transfer() {}

  /** What such a call is going to wait for; null if it is none or cannot block. */
  static @Nullable Waiting waiting(Puppet caller, Call<?> call, Census census) {
    if (call instanceof WaitNamedPipe wait) {
      return forInstance(wait.lpNamedPipeName(), wait.nTimeOut(), census);
    } else if (call instanceof CallNamedPipe exchange) {
      return forInstance(exchange.lpNamedPipeName(), exchange.nTimeOut(), census);
    } else if (call instanceof GetOverlappedResult result) {
      return result.bWait() ? forEnd(caller, result, census) : null;
    }
    Handle handle = handle(call);
    return handle == null ? null : on(census.objectNamed(caller, handle), call, census);
  }

  private static Waiting forInstance(@Nullable String name, int told, Census census) {
    int millis =
        told == Constant.NMPWAIT_USE_DEFAULT_WAIT
            ? census.timeOuts().ofPipe(Channel.of(name == null ? "" : name).key())
            : Scale.pipeWait(told);
    return new Waiting(List.of(), false, millis);
  }

  private static @Nullable Waiting forEnd(
      Puppet caller, GetOverlappedResult result, Census census) {
    int event = census.objectNamed(caller, result.lpOverlapped().hEvent());
    int awaited = event != 0 ? event : census.objectNamed(caller, result.hFile());
    return awaited == 0 ? null : new Waiting(List.of(awaited), false, Constant.INFINITE);
  }

  /** Files on a disk let nobody wait. */
  private static @Nullable Waiting on(int object, Call<?> call, Census census) {
    String channel = object == 0 ? "" : census.object(object).channel();
    if (channel.isEmpty()) {
      return null;
    }
    boolean readsMail =
        call instanceof ReadFile && census.object(object).kind() == ObjectKind.MAILSLOT;
    int millis = readsMail ? census.timeOuts().ofMailslot(channel) : Constant.INFINITE;
    return millis == 0 ? null : new Waiting(List.of(object), false, millis);
  }

  /** The end that an operation is on; null if the call is none. */
  static @Nullable Handle handle(Call<?> call) {
    if (call instanceof ReadFile read) {
      return read.hFile();
    } else if (call instanceof WriteFile write) {
      return write.hFile();
    } else if (call instanceof FlushFileBuffers flush) {
      return flush.hFile();
    } else if (call instanceof ConnectNamedPipe connect) {
      return connect.hNamedPipe();
    }
    return call instanceof TransactNamedPipe transact ? transact.hNamedPipe() : null;
  }
}
