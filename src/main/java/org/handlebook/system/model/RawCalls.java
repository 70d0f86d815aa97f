package org.handlebook.system.model;

import org.handlebook.c.header.Parameter;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.process.ProcessObject;
import org.handlebook.system.marshal.AccessViolation;
import org.handlebook.system.marshal.AnswerWriter;
import org.handlebook.system.marshal.ArgumentWords;
import org.handlebook.system.marshal.MemoryAccess;
import org.handlebook.system.model.Dispatch.Context;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.RawCall;
import org.handlebook.win32.SynchronizationCall.SetWaitableTimer;
import org.handlebook.win32.UntypedCall;
import org.handlebook.win32.Word;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls as C makes them: by words, what is stored being stored in the caller's memory. Memory
 * that the caller cannot use so ends its process.
 */
final class RawCalls {
  /**
   * The exit code of a process that crashed.
   *
   * @source ntstatus.h, STATUS_ACCESS_VIOLATION
   */
  private static final int ACCESS_VIOLATION = 0xC0000005;

  private final Kernel kernel;
  private final Dispatch dispatch;
  private final AuxiliaryCalls auxiliary;
  private final OperationMemory operations;
  private final TimerRoutines timers;

  RawCalls(Kernel kernel, Dispatch dispatch, OperationCalls operations) {
    this.kernel = kernel;
    this.dispatch = dispatch;
    this.auxiliary = new AuxiliaryCalls(kernel, operations);
    this.operations = new OperationMemory(operations);
    this.timers = new TimerRoutines(kernel);
  }

  private MemoryAccess memory(Context context) {
    return new MemoryAccess(new ModelMemory(kernel, context.thread().process()));
  }

  <R extends Answer> CallResult<R> make(Context context, RawCall<R> raw) {
    ArgumentWords words = ArgumentWords.of(raw);
    if (readsNowhere(words)) {
      return crash(context);
    }
    MemoryAccess memory = memory(context);
    try {
      operations.begin(words, memory);
      CallResult<R> known = known(context, words, memory, raw.call());
      CallResult<R> result =
          known != null
              ? known
              : dispatch.serve(words.wide() ? context : context.inBytes(), raw.call());
      operations.follow(context.thread().process(), words, memory);
      if (raw.call() instanceof SetWaitableTimer set) {
        timers.follow(context, set, words, memory);
      }
      return stored(context, words, memory, result);
    } catch (AccessViolation violation) {
      return crash(context);
    }
  }

  /** Returns what the words and the memory alone say; null if that is for the kernel to say. */
  @SuppressWarnings("unchecked") // who asks about an operation is answered so
  private <R extends Answer> @Nullable CallResult<R> known(
      Context context, ArgumentWords words, MemoryAccess memory, Call<R> call) {
    CallResult<R> told = (CallResult<R>) operations.told(context.thread().process(), words, memory);
    return told != null ? told : SizeChecks.refused(words, call);
  }

  /** Returns whether it is given NULL for what it reads before it stores something there. */
  private static boolean readsNowhere(ArgumentWords words) {
    for (Parameter parameter : words.prototype().parameters()) {
      if (parameter.usage() == Parameter.Usage.INOUT
          && !parameter.optional()
          && words.get(parameter.name()) == 0) {
        return true;
      }
    }
    return false;
  }

  private <R extends Answer> CallResult<R> stored(
      Context context, ArgumentWords words, MemoryAccess memory, CallResult<R> result) {
    if (result instanceof CallResult.Waiting<R> waiting) {
      return new CallResult.Waiting<>(
          waiting.pending(),
          ending -> stored(context, words, memory, waiting.whenOver().apply(ending)));
    } else if (!(result instanceof CallResult.Done<R> done)
        || !context.thread().process().isRunning()) {
      return result;
    } else {
      return stored(context, words, memory, done);
    }
  }

  private <R extends Answer> CallResult<R> stored(
      Context context, ArgumentWords words, MemoryAccess memory, CallResult.Done<R> done) {
    try {
      operations.settle();
      CallResult.Done<R> fitting = SizeChecks.fitting(words, memory, done);
      long word = new AnswerWriter(words, memory).store(fitting.answer());
      return new CallResult.Done<>(fitting.answer(), fitting.lastError(), word);
    } catch (AccessViolation violation) {
      return crash(context);
    }
  }

  /** A call that says nothing but its words has led nowhere, unless it is an auxiliary one. */
  CallResult<Word> make(Context context, UntypedCall call) {
    try {
      return auxiliary.make(context, memory(context), call);
    } catch (AccessViolation violation) {
      return crash(context);
    }
  }

  private <R extends Answer> CallResult<R> crash(Context context) {
    ProcessObject process = context.thread().process();
    kernel.processes().end(process, ACCESS_VIOLATION, context.thread());
    return new CallResult.Crashed<>();
  }

  /** Stores what operations have come to that nobody waits for. */
  void settle() {
    operations.settle();
    auxiliary.settle();
  }
}
