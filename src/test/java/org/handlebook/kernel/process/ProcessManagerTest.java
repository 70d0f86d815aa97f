package org.handlebook.kernel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.handlebook.kernel.OneComputer;
import org.handlebook.kernel.dispatcher.EventObject;
import org.handlebook.kernel.dispatcher.KThread;
import org.handlebook.kernel.dispatcher.Wait;
import org.handlebook.kernel.handle.Caller;
import org.handlebook.kernel.handle.HandleEntry;
import org.handlebook.kernel.handle.HandleFlags;
import org.handlebook.kernel.handle.HandleManager;
import org.handlebook.kernel.namespace.ObjectAttributes;
import org.handlebook.kernel.security.DescriptorParts;
import org.handlebook.kernel.security.Token;
import org.handlebook.kernel.security.Tokens;
import org.handlebook.kernel.status.NtStatus;
import org.handlebook.kernel.status.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a process begins with, and in which order it ends. */
class ProcessManagerTest {
  private static final int WAIT_ACCESS = 0x0010_0000;

  private final OneComputer computer = new OneComputer();
  private final ProcessManager processes = computer.kernel().processes();
  private final HandleManager handles = computer.kernel().handles();
  private final Caller app = computer.start();
  private final ProcessObject appProcess = processes.processes().get(0);

  private static ProcessRequest request(boolean inherit, @Nullable List<Long> list) {
    return new ProcessRequest(
        new ProcessParameters("child.exe", Environment.EMPTY),
        inherit,
        list,
        null,
        null,
        ConsoleUse.PARENTS,
        false,
        false,
        DescriptorParts.NONE,
        DescriptorParts.NONE,
        false,
        false);
  }

  private Outcome<CreatedProcess> create(boolean inherit, @Nullable List<Long> list) {
    return processes.create(app, appProcess, request(inherit, list));
  }

  private CreatedProcess child() {
    return create(false, null).value();
  }

  private long event(boolean inherit) {
    return computer
        .kernel()
        .synchronization()
        .createEvent(app, new ObjectAttributes(null, inherit), WAIT_ACCESS, true, false)
        .value();
  }

  /**
   * @source Microsoft, "CreateProcess", PROCESS_INFORMATION
   */
  @Test
  @DisplayName(
      "A new process runs one thread, and its creator has a full handle to each of the two")
  void created() {
    CreatedProcess child = child();
    assertThat(child.process().threads()).containsExactly(child.thread());
    assertThat(child.process().parentId()).isEqualTo(appProcess.id());
    assertThat(child.process().token()).isEqualTo(appProcess.token());
    assertThat(child.process().handleTable().rows()).isEmpty();
    assertThat(
            handles
                .reference(app, child.processHandle(), ProcessObject.TYPE, ProcessObject.ALL_ACCESS)
                .value())
        .isSameAs(child.process());
    assertThat(child.process().header().usageCount()).isEqualTo(2);
    assertThat(child.thread().header().usageCount()).isEqualTo(2);
  }

  /**
   * @source Microsoft, "Process and Thread Identifiers"; Raymond Chen: ids are multiples of four
   */
  @Test
  @DisplayName("Ids of processes and threads come from one range, and none is given twice")
  void ids() {
    CreatedProcess first = child();
    processes.end(first.process(), 0);
    handles.closeAll(appProcess);
    CreatedProcess second = child();
    List<Integer> ids =
        List.of(
            first.process().id(), first.thread().id(), second.process().id(), second.thread().id());
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id % 4 == 0);
    assertThat(processes.openProcess(app, first.process().id(), WAIT_ACCESS, false).status())
        .isEqualTo(NtStatus.INVALID_CID);
    assertThat(processes.openProcess(app, second.thread().id(), WAIT_ACCESS, false).status())
        .isEqualTo(NtStatus.INVALID_CID);
    assertThat(processes.openProcess(app, 0, WAIT_ACCESS, false).status())
        .isEqualTo(NtStatus.INVALID_PARAMETER);
  }

  @Test
  @DisplayName("Inheritable rows travel only to a child that inherits")
  void inherits() {
    event(false);
    long travels = event(true);
    assertThat(child().process().handleTable().rows()).isEmpty();
    assertThat(create(true, null).value().process().handleTable().rows())
        .extracting(HandleEntry::handle)
        .containsExactly(travels);
  }

  /**
   * @source Microsoft, "UpdateProcThreadAttribute", PROC_THREAD_ATTRIBUTE_HANDLE_LIST
   */
  @Test
  @DisplayName("A handle list picks among the inheritable rows, and names nothing else, nor twice")
  void handleList() {
    long stays = event(false);
    long first = event(true);
    long second = event(true);
    assertThat(create(true, List.of(second)).value().process().handleTable().rows())
        .extracting(HandleEntry::handle)
        .containsExactly(second);
    assertThat(create(true, List.of(stays)).status()).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(create(true, List.of(first, first)).status()).isEqualTo(NtStatus.INVALID_PARAMETER);
    assertThat(create(false, List.of(first)).status()).isEqualTo(NtStatus.INVALID_PARAMETER);
  }

  /**
   * @source Microsoft, "Terminating a Process", "ExitProcess"
   */
  @Test
  @DisplayName("A process that ends closes every row, protected ones too, and keeps its status")
  void ends() {
    long event = event(false);
    EventObject object = handles.reference(app, event, EventObject.TYPE, 0).value();
    handles.setFlags(app, event, new HandleFlags(false, true));
    assertThat(processes.end(appProcess, 7)).isEqualTo(NtStatus.SUCCESS);
    assertThat(appProcess.exitStatus()).isEqualTo(7);
    assertThat(appProcess.handleTable().rows()).isEmpty();
    assertThat(computer.kernel().objects().objects()).doesNotContain(object);
    assertThat(processes.end(appProcess, 8)).isEqualTo(NtStatus.PROCESS_IS_TERMINATING);
    assertThat(appProcess.exitStatus()).isEqualTo(7);
  }

  /**
   * @source Microsoft, "CreateProcess": the object lives while a handle to it is open
   */
  @Test
  @DisplayName("An ended process stays as long as somebody has a handle to it or to a thread of it")
  void outlives() {
    CreatedProcess child = child();
    processes.end(child.process(), 3);
    assertThat(child.process().header().usageCount()).isEqualTo(1);
    handles.close(app, child.processHandle());
    assertThat(computer.kernel().objects().objects()).contains(child.process());
    handles.close(app, child.threadHandle());
    assertThat(computer.kernel().objects().objects())
        .doesNotContain(child.process(), child.thread());
  }

  /**
   * @source ReactOS, ntoskrnl/ps/kill.c, NtTerminateProcess and PspExitThread
   */
  @Test
  @DisplayName("Other threads are signalled before their process, the last one after it")
  void order() {
    CreatedProcess child = child();
    ThreadObject worker =
        processes
            .createThread(app, child.process(), false, DescriptorParts.NONE, false)
            .value()
            .thread();
    List<String> seen = new ArrayList<>();
    processes.register(
        new ProcessNotify() {
          @Override
          public void exited(ProcessObject process) {
            seen.add(signaled("worker", worker));
            seen.add(process.isSignaledFor(app.thread()) ? "process" : "process not");
            seen.add(signaled("first", child.thread()));
          }
        });
    List<Long> both = List.of(child.threadHandle(), child.processHandle());
    Wait any =
        computer.kernel().waits().waitForMultipleObjects(app, both, false, Wait.FOREVER).value();
    processes.end(child.process(), 0, child.thread());
    assertThat(any.ending().index()).isEqualTo(1);
    assertThat(seen).containsExactly("worker", "process not", "first not");
    assertThat(child.process().isSignaledFor(app.thread())).isTrue();
    assertThat(child.thread().isSignaledFor(app.thread())).isTrue();
  }

  private String signaled(String name, KThread thread) {
    return thread.isSignaledFor(app.thread()) ? name : name + " not";
  }

  /**
   * @source Microsoft, "ExitThread": the last thread's end ends the process
   */
  @Test
  @DisplayName("A process ends with its last thread, whose status it takes")
  void lastThread() {
    CreatedProcess child = child();
    ThreadObject worker =
        processes
            .createThread(app, child.process(), false, DescriptorParts.NONE, false)
            .value()
            .thread();
    processes.end(child.thread(), 1);
    assertThat(child.process().isRunning()).isTrue();
    assertThat(child.process().exitStatus()).isEqualTo(ProcessObject.STILL_ACTIVE);
    processes.end(worker, 2);
    assertThat(child.process().isRunning()).isFalse();
    assertThat(child.process().exitStatus()).isEqualTo(2);
  }

  @Test
  @DisplayName("Another user's process is opened only with SeDebugPrivilege")
  void debug() {
    Caller bob = computer.start(Tokens.bob());
    Caller debugger = computer.start(Tokens.of(Tokens.BOB, 0x2000, 2, Token.DEBUG));
    int id = appProcess.id();
    assertThat(processes.openProcess(bob, id, ProcessObject.TERMINATE, false).status())
        .isEqualTo(NtStatus.ACCESS_DENIED);
    assertThat(processes.openProcess(debugger, id, ProcessObject.TERMINATE, false).status())
        .isEqualTo(NtStatus.SUCCESS);
  }
}
