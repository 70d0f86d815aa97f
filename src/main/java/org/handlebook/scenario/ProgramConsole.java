package org.handlebook.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.handlebook.c.vm.Machine;
import org.handlebook.c.vm.WindowsCall;
import org.handlebook.scenario.HostedProcess.HostedThread;
import org.handlebook.system.Capability;
import org.handlebook.system.ProcessMemory;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.FileAnswer;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.Handle;
import org.handlebook.win32.SecurityAttributes;

/** The standard handles of processes that run programs: their console, where the system has one. */
final class ProgramConsole {
  private final ScenarioSystem system;

  ProgramConsole(ScenarioSystem system) {
    this.system = system;
  }

  /** Gives a process a console of its own. */
  void open(ThreadRef thread) {
    if (system.underTest().capabilities().contains(Capability.COMMAND_PROMPT)) {
      open(thread, "CONIN$", Constant.STD_INPUT_HANDLE);
      open(thread, "CONOUT$", Constant.STD_OUTPUT_HANDLE);
      open(thread, "CONOUT$", Constant.STD_ERROR_HANDLE);
    }
  }

  private void open(ThreadRef thread, String device, int slot) {
    CreateFile call =
        new CreateFile(
            device,
            AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask(),
            Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE,
            new SecurityAttributes(true),
            Constant.OPEN_EXISTING,
            0,
            Handle.NULL);
    if (answer(thread, call) instanceof Answer.HandleOrInvalid opened && !opened.isRefusal()) {
      answer(thread, new SetStdHandle(slot, opened.value()));
    }
  }

  private <R extends Answer> Object answer(ThreadRef thread, Call<R> call) {
    return system.trace().call(thread, call) instanceof Reply.Returned<R> returned
        ? returned.answer()
        : "";
  }

  private long standard(ThreadRef thread, int slot) {
    return answer(thread, new GetStdHandle(slot)) instanceof Answer.HandleOrInvalid found
        ? Math.max(0, found.value().value())
        : 0;
  }

  /** Returns what a program finds when it begins in that thread. */
  Machine.Environment environment(
      ThreadRef thread, String file, String commandLine, LongSupplier time) {
    long output = standard(thread, Constant.STD_OUTPUT_HANDLE);
    boolean isConsole =
        output == 0
            || (answer(thread, new GetFileType(new Handle(output))) instanceof FileAnswer.FileType t
                && t.value() == Constant.FILE_TYPE_CHAR);
    return new Machine.Environment(
        file,
        commandLine,
        standard(thread, Constant.STD_INPUT_HANDLE),
        output,
        standard(thread, Constant.STD_ERROR_HANDLE),
        isConsole,
        0,
        time::getAsLong);
  }

  /** Reads a line where there is no console; false if it is yet to be typed. */
  boolean read(HostedProcess process, HostedThread thread, WindowsCall call) {
    Optional<String> line = process.nextTyped();
    if (line.isEmpty()) {
      thread.isWaiting = true;
      thread.readsLine = true;
      return false;
    }
    byte[] bytes = line.get().getBytes(StandardCharsets.UTF_8);
    ProcessMemory memory = system.underTest().memory(thread.ref.process());
    memory.write(call.words()[1], Bytes.of(bytes));
    int length = bytes.length;
    memory.write(call.words()[3], Bytes.of(new byte[] {(byte) length, (byte) (length >> 8), 0, 0}));
    process.machine().resume();
    thread.code.complete(1);
    process.machine().pause();
    return true;
  }
}
