package org.handlebook.system.model;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.c.header.Types;
import org.handlebook.kernel.Kernel;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.process.ThreadObject;
import org.handlebook.kernel.status.Outcome;
import org.handlebook.kernel.sync.Waits;
import org.handlebook.system.model.AuxiliaryCalls.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Word;

/**
 * Serves the waits that procedures end which are queued for the thread, and queues them. Who waits
 * runs them: the kernel only knows how many there are.
 *
 * @source Microsoft, "Asynchronous Procedure Calls"; winnt.h, THREAD_SET_CONTEXT
 */
final class AlertableWaits {
  /** Where functions are that nobody calls here. */
  private static final long MODULE = 0x7FFA_0000_0000L;

  private static final int SET_CONTEXT = 0x10;
  private static final int QUERY_LIMITED_INFORMATION = 0x800;

  private final Kernel kernel;
  private final Waits waits;

  AlertableWaits(Kernel kernel, AuxiliaryCalls calls) {
    this.kernel = kernel;
    this.waits = kernel.waits();
    calls.on("QueueUserAPC", this::queue);
    calls.on("SleepEx", this::sleep);
    calls.on("WaitForSingleObjectEx", this::waitForOne);
    calls.on("WaitForMultipleObjectsEx", this::waitForSeveral);
    calls.on("GetModuleHandle", call -> AuxiliaryCalls.word(MODULE));
    calls.on("GetProcAddress", call -> AuxiliaryCalls.word(MODULE));
    calls.on("GetThreadId", this::threadId);
    calls.on("GetProcessIdOfThread", this::processId);
    calls.on("GetCurrentThreadId", call -> AuxiliaryCalls.word(call.context().thread().id()));
  }

  private Outcome<ThreadObject> thread(Call call, int index, int access) {
    return kernel
        .handles()
        .reference(call.caller(), handle(call, call.word(index)), ThreadObject.TYPE, access);
  }

  private static long handle(Call call, long value) {
    return StandardNames.resolve(call.process(), new org.handlebook.win32.Handle(value));
  }

  private CallResult<Word> queue(Call call) {
    Outcome<ThreadObject> thread = thread(call, 1, SET_CONTEXT);
    return AuxiliaryCalls.ofStatus(
        thread.isRefused() ? thread.status() : thread.value().queueProcedureCall());
  }

  private CallResult<Word> threadId(Call call) {
    Outcome<ThreadObject> thread = thread(call, 0, QUERY_LIMITED_INFORMATION);
    return thread.isRefused()
        ? AuxiliaryCalls.refused(thread.status())
        : AuxiliaryCalls.word(thread.value().id());
  }

  private CallResult<Word> processId(Call call) {
    Outcome<ThreadObject> thread = thread(call, 0, QUERY_LIMITED_INFORMATION);
    return thread.isRefused()
        ? AuxiliaryCalls.refused(thread.status())
        : AuxiliaryCalls.word(thread.value().process().id());
  }

  private CallResult<Word> sleep(Call call) {
    Wait wait = waits.delay(call.caller(), isAlertable(call, 1), ticks(call, 0));
    return new CallResult.Waiting<>(
        wait,
        ending ->
            AuxiliaryCalls.word(
                ending.how() == Wait.How.ALERTED ? Constant.WAIT_IO_COMPLETION : 0));
  }

  private CallResult<Word> waitForOne(Call call) {
    return result(
        waits.waitForSingleObject(
            call.caller(), handle(call, call.word(0)), isAlertable(call, 2), ticks(call, 1)));
  }

  private CallResult<Word> waitForSeveral(Call call) {
    List<Long> handles = new ArrayList<>();
    for (int i = 0; i < Math.min((int) call.word(0), Constant.MAXIMUM_WAIT_OBJECTS + 1); i++) {
      handles.add(handle(call, call.memory().number(call.word(1) + 8L * i, Types.HANDLE)));
    }
    return result(
        waits.waitForMultipleObjects(
            call.caller(), handles, (int) call.word(2) != 0, isAlertable(call, 4), ticks(call, 3)));
  }

  private static boolean isAlertable(Call call, int index) {
    return (int) call.word(index) != 0;
  }

  private static long ticks(Call call, int index) {
    return WaitCalls.ticks((int) call.word(index));
  }

  private static CallResult<Word> result(Outcome<Wait> wait) {
    return wait.isRefused()
        ? AuxiliaryCalls.failed(Constant.WAIT_FAILED & 0xFFFF_FFFFL, wait.status())
        : new CallResult.Waiting<>(
            wait.value(), ending -> AuxiliaryCalls.word(WaitCalls.answer(ending).value()));
  }
}
