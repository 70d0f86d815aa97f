package org.handlebook.scenario;

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
  private static final String NOWHERE = "NUL";

  private final ScenarioSystem system;

  ProgramConsole(ScenarioSystem system) {
    this.system = system;
  }

  /**
   * Gives a process a console of its own; where the system has none, its standard handles lead
   * nowhere, and what goes through them is typed and shown here.
   */
  void open(ThreadRef thread) {
    open(thread, isThere() ? "CONIN$" : NOWHERE, Constant.STD_INPUT_HANDLE);
    open(thread, isThere() ? "CONOUT$" : NOWHERE, Constant.STD_OUTPUT_HANDLE);
    open(thread, isThere() ? "CONOUT$" : NOWHERE, Constant.STD_ERROR_HANDLE);
  }

  private boolean isThere() {
    return system.underTest().capabilities().contains(Capability.COMMAND_PROMPT);
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
    long input = standard(thread, Constant.STD_INPUT_HANDLE);
    long output = standard(thread, Constant.STD_OUTPUT_HANDLE);
    long error = standard(thread, Constant.STD_ERROR_HANDLE);
    return new Machine.Environment(
        file,
        commandLine,
        input,
        output,
        error,
        isConsole(thread, input),
        isConsole(thread, output),
        isConsole(thread, error),
        0,
        time::getAsLong);
  }

  private boolean isConsole(ThreadRef thread, long handle) {
    return handle == 0
        || (answer(thread, new GetFileType(new Handle(handle))) instanceof FileAnswer.FileType type
            && type.value() == Constant.FILE_TYPE_CHAR);
  }

  /** Returns whether a thread has come to read what is typed here, as the system has no console. */
  boolean isTypedFor(HostedThread thread) {
    return !isThere() && thread.code.readsInput();
  }

  /** Reads a line where there is no console; false if it is yet to be typed. */
  boolean read(HostedProcess process, HostedThread thread, WindowsCall call) {
    Optional<byte[]> line = process.nextTyped((int) Math.min(call.words()[2], Integer.MAX_VALUE));
    if (line.isEmpty()) {
      thread.isWaiting = true;
      thread.readsLine = true;
      return false;
    }
    ProcessMemory memory = system.underTest().memory(thread.ref.process());
    memory.write(call.words()[1], Bytes.of(line.get()));
    if (call.words()[3] != 0) {
      int length = line.get().length;
      memory.write(
          call.words()[3], Bytes.of(new byte[] {(byte) length, (byte) (length >> 8), 0, 0}));
    }
    process.machine().resume();
    thread.code.complete(1);
    process.machine().pause();
    return true;
  }
}
