package org.handlebook.system.agent.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.handlebook.system.ObjectKind;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.FileCall.CancelIo;
import org.handlebook.win32.FileCall.CancelIoEx;
import org.handlebook.win32.FileCall.CancelSynchronousIo;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetOverlappedResult;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.PipeCall.CallNamedPipe;
import org.handlebook.win32.PipeCall.ConnectNamedPipe;
import org.handlebook.win32.PipeCall.CreateNamedPipe;
import org.handlebook.win32.PipeCall.DisconnectNamedPipe;
import org.handlebook.win32.PipeCall.TransactNamedPipe;
import org.handlebook.win32.PipeCall.WaitNamedPipe;
import org.jspecify.annotations.Nullable;

/** Calls that may wait for the other end of a mailslot or pipe. */
public final class TransferCall {
  private TransferCall() {}

  /** Returns what such a call is going to wait for; null if it is none or cannot block. */
  static @Nullable WaitTarget waiting(AgentThread caller, Call<?> call, ObjectRegistry registry) {
    if (call instanceof WaitNamedPipe wait) {
      return forInstance(wait.lpNamedPipeName(), wait.nTimeOut(), registry);
    } else if (call instanceof CallNamedPipe exchange) {
      return forInstance(exchange.lpNamedPipeName(), exchange.nTimeOut(), registry);
    } else if (call instanceof GetOverlappedResult result) {
      return result.bWait() ? forEnd(caller, result, registry) : null;
    }
    Handle handle = handle(call);
    return handle == null ? null : on(registry.objectNamed(caller, handle), call, registry);
  }

  private static WaitTarget forInstance(@Nullable String name, int told, ObjectRegistry registry) {
    int millis =
        told == Constant.NMPWAIT_USE_DEFAULT_WAIT
            ? registry
                .timeOuts()
                .ofPipe(ChannelNames.of(name == null ? "" : name).key(), registry.scale())
            : registry.scale().pipeWait(told);
    return new WaitTarget(List.of(), false, millis);
  }

  private static @Nullable WaitTarget forEnd(
      AgentThread caller, GetOverlappedResult result, ObjectRegistry registry) {
    int event = registry.objectNamed(caller, result.lpOverlapped().hEvent());
    int awaited = event != 0 ? event : registry.objectNamed(caller, result.hFile());
    return awaited == 0 ? null : new WaitTarget(List.of(awaited), false, Constant.INFINITE);
  }

  /** Returns whether a call works on a mailslot or pipe. */
  static boolean isOne(PendingCall<?> call) {
    return !call.channel().isEmpty();
  }

  /** Files on a disk let nobody wait, nor does an end that was opened not to. */
  private static @Nullable WaitTarget on(int object, Call<?> call, ObjectRegistry registry) {
    String channel = object == 0 ? "" : registry.object(object).channel();
    if (channel.isEmpty() || (overlapped(call) != null && registry.object(object).overlapped())) {
      return null;
    }
    boolean readsMail =
        call instanceof ReadFile && registry.object(object).kind() == ObjectKind.MAILSLOT;
    int millis =
        readsMail ? registry.timeOuts().ofMailslot(channel, registry.scale()) : Constant.INFINITE;
    return millis == 0 ? null : new WaitTarget(List.of(object), false, millis);
  }

  /** Returns the mailslot or pipe on which a call works; "" if it works on none. */
  static String channel(AgentThread caller, Call<?> call, ObjectRegistry registry) {
    if (call instanceof CancelSynchronousIo cancel) {
      return registry
          .threadNamed(caller, cancel.hThread())
          .flatMap(AgentThread::open)
          .map(PendingCall::channel)
          .orElse("");
    }
    String name = name(call);
    Handle handle = name == null ? touched(call) : null;
    return handle == null
        ? ChannelNames.of(name == null ? "" : name).key()
        : registry.channelNamed(caller, handle);
  }

  private static @Nullable String name(Call<?> call) {
    if (call instanceof WaitNamedPipe wait) {
      return wait.lpNamedPipeName();
    } else if (call instanceof CallNamedPipe exchange) {
      return exchange.lpNamedPipeName();
    } else if (call instanceof CreateFile open) {
      return open.lpFileName();
    }
    return call instanceof CreateNamedPipe create ? create.lpName() : null;
  }

  private static @Nullable Handle touched(Call<?> call) {
    if (call instanceof GetOverlappedResult result) {
      return result.hFile();
    } else if (call instanceof CancelIo cancel) {
      return cancel.hFile();
    } else if (call instanceof CancelIoEx cancel) {
      return cancel.hFile();
    } else if (call instanceof DisconnectNamedPipe disconnect) {
      return disconnect.hNamedPipe();
    }
    return handle(call);
  }

  /** Notes that the end of an operation signals an event. */
  public static void note(PendingCall<?> call, ObjectRegistry registry) {
    Overlapped overlapped = overlapped(call.call());
    if (overlapped != null && !call.channel().isEmpty()) {
      int event = registry.objectNamed(call.caller(), overlapped.hEvent());
      registry.lendEvent(event, call.channel());
    }
  }

  /** Returns whether a call begins an operation that is named. */
  public static boolean isOverlapped(Call<?> call) {
    return overlapped(call) != null;
  }

  /** Returns the operation that a call begins; null if it begins none that is named. */
  static @Nullable Overlapped overlapped(Call<?> call) {
    if (call instanceof ReadFile read) {
      return read.lpOverlapped();
    } else if (call instanceof WriteFile write) {
      return write.lpOverlapped();
    } else if (call instanceof ConnectNamedPipe connect) {
      return connect.lpOverlapped();
    }
    return call instanceof TransactNamedPipe transact ? transact.lpOverlapped() : null;
  }

  /**
   * Returns whether a call that waits may come back because of what happens on a mailslot or pipe.
   */
  public static boolean isAbout(PendingCall<?> call, String channel, ObjectRegistry registry) {
    WaitTarget waiting = call.waiting();
    return call.channel().equals(channel)
        || (waiting != null
            && waiting.objects().stream().map(registry::channelOf).anyMatch(channel::equals));
  }

  /** Returns the operations that wait, by the ids of the ends that they are on. */
  public static Map<Integer, PendingCall<?>> operations(ObjectRegistry registry) {
    Map<Integer, PendingCall<?>> operations = new HashMap<>();
    registry
        .waits()
        .filter(call -> handle(call.call()) != null)
        .forEach(call -> ends(call).forEach(end -> operations.putIfAbsent(end, call)));
    return operations;
  }

  private static List<Integer> ends(PendingCall<?> call) {
    return call.waiting() == null ? List.of() : call.waiting().objects();
  }

  /** Returns the end that an operation is on; null if the call is none. */
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
