package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.AccessRight.PROCESS_ALL_ACCESS;
import static org.handlebook.win32.AccessRight.PROCESS_CREATE_PROCESS;
import static org.handlebook.win32.AccessRight.SYNCHRONIZE;
import static org.handlebook.win32.Win32Error.ERROR_ACCESS_DENIED;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_PARAMETER;

import java.util.List;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.Constant;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.GetProcessId;
import org.handlebook.win32.ProcessCall.TerminateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.StartupInfo;

/** What a child receives: rows, handle lists, a parent of choice. */
abstract class InheritanceFacts extends Facts {

  @Fact(
      id = "IN-02",
      says = "An inherited event has one handle more",
      source = "Microsoft, \"Handle Inheritance\"")
  void counts() {
    Handle event = inheritableEvent(app);
    Child child = spawn(app, true);
    assertThat(handleCount(app, event)).isEqualTo(2);
    assertThat(isSameObject(app, event, child.thread(), event)).isTrue();
  }

  @Fact(
      id = "IN-09",
      says = "Both flags go along",
      source = "reactos ExDupHandleTable (rows are copied bit by bit)")
  void flagsGoAlong() {
    Handle event = eventWithFlags(app, INHERIT | PROTECT);
    Child child = spawn(app, true);
    assertThat(flags(child.thread(), event)).isEqualTo(INHERIT | PROTECT);
    refused(child.thread(), new CloseHandle(event), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "IN-201",
      says = "Value and access go along",
      source = "Microsoft, \"Handle Inheritance\"")
  void valueAndAccess() {
    Handle event = event(app);
    Handle weak =
        stored(ok(app, new DuplicateHandle(SELF, event, SELF, SYNCHRONIZE.mask(), true, 0)));
    Child child = spawn(app, true);
    assertThat(rows(child.thread())).containsExactly(weak);
    assertThat(granted(child.thread(), weak)).isEqualTo("0x100000");
  }

  @Fact(
      id = "IN-202",
      says = "bInheritHandles FALSE gives the child nothing",
      source = "Microsoft, \"CreateProcess\"")
  void nothing() {
    Handle event = inheritableEvent(app);
    Child child = spawn(app, false);
    assertThat(rows(child.thread())).isEmpty();
    assertThat(handleCount(app, event)).isEqualTo(1);
  }

  @Fact(
      id = "IN-203",
      says = "A protected handle that is not inheritable stays at home",
      source = "Microsoft, \"SetHandleInformation\"")
  void protectionIsNoInheritance() {
    eventWithFlags(app, PROTECT);
    assertThat(rows(spawn(app, true).thread())).isEmpty();
  }

  @Fact(
      id = "IN-204",
      says = "Only rows that are there at CreateProcess are inherited",
      source = "Microsoft, \"Handle Inheritance\"")
  void atTheCall() {
    Handle later = event(app);
    Child child = spawn(app, true, Constant.CREATE_SUSPENDED, StartupInfo.EMPTY);
    inheritableEvent(app);
    ok(app, new SetHandleInformation(later, INHERIT, INHERIT));
    assertThat(rows(child.thread())).isEmpty();
  }

  @Fact(
      id = "IN-205",
      says = "A grandchild inherits in turn, from a child that inherits",
      source = "Microsoft, \"Handle Inheritance\"")
  void grandchild() {
    Handle event = inheritableEvent(app);
    Child child = spawn(app, true);
    Child grandchild = spawn(child.thread(), true);
    assertThat(rows(grandchild.thread())).containsExactly(event);
    assertThat(handleCount(app, event)).isEqualTo(3);
  }

  @Fact(
      id = "IN-206",
      says = "A child does not inherit the handle to itself, but its next sibling does",
      source = "Microsoft, \"CreateProcess\" (lpProcessAttributes)")
  void handleToItself() {
    CreateProcess create =
        new CreateProcess(
            null, "child.exe", INHERITABLE, PLAIN, true, 0, null, null, StartupInfo.EMPTY);
    ProcessInformation first = stored(ok(app, create));
    assertThat(flags(app, first.hProcess())).isEqualTo(INHERIT);
    assertThat(flags(app, first.hThread())).isZero();
    assertThat(rows(system.firstThread(first.dwProcessId()))).isEmpty();
    Child sibling = spawn(app, true);
    assertThat(rows(sibling.thread())).containsExactly(first.hProcess());
    assertThat(ok(sibling.thread(), new GetProcessId(first.hProcess())).value())
        .isEqualTo(first.dwProcessId());
  }

  @Fact(
      id = "IN-207",
      says = "lpThreadAttributes decides for the handle to the thread",
      source = "Microsoft, \"CreateProcess\"")
  void threadAttributes() {
    CreateProcess create =
        new CreateProcess(
            null, "child.exe", PLAIN, INHERITABLE, false, 0, null, null, StartupInfo.EMPTY);
    ProcessInformation child = stored(ok(app, create));
    assertThat(flags(app, child.hProcess())).isZero();
    assertThat(flags(app, child.hThread())).isEqualTo(INHERIT);
  }

  @Fact(
      id = "IN-208",
      says = "The copy is the child's own: what the parent does to its row changes nothing there",
      source = "Microsoft, \"Handle Inheritance\"")
  void ownRow() {
    Handle event = inheritableEvent(app);
    Child child = spawn(app, true);
    ok(app, new SetHandleInformation(event, INHERIT, 0));
    close(app, event);
    assertThat(flags(child.thread(), event)).isEqualTo(INHERIT);
    assertThat(handleCount(child.thread(), event)).isEqualTo(1);
  }

  // The handle list

  @Fact(
      id = "IN-209",
      says = "A handle list lets only its own handles through",
      source = "wine kernel32/tests/process.c test_handle_list_attribute")
  void onlyTheList() {
    Handle listed = inheritableEvent(app);
    inheritableEvent(app);
    Child child = spawn(app, true, 0, handleList(listed));
    assertThat(rows(child.thread())).containsExactly(listed);
    assertThat(flags(child.thread(), listed)).isEqualTo(INHERIT);
  }

  @Fact(
      id = "IN-13",
      says = "Pseudo handles in a handle list are refused",
      source = "rprichard/win32-console-docs HandleTests; Microsoft, \"UpdateProcThreadAttribute\"")
  void pseudoInList() {
    refused(app, creation(true, 0, handleList(SELF)), ERROR_INVALID_PARAMETER);
    refused(app, creation(true, 0, handleList(THIS_THREAD)), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "IN-15",
      says = "A handle list without inheritance is refused",
      source = "rprichard/win32-console-docs HandleTests")
  void listWithoutInheritance() {
    Handle event = inheritableEvent(app);
    refused(app, creation(false, 0, handleList(event)), ERROR_INVALID_PARAMETER);
    refused(app, creation(false, 0, handleList(NULL)), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "IN-17",
      says = "A NULL in the list makes it stand for nothing at all",
      source = "rprichard/win32-console-docs HandleTests")
  void nullInList() {
    Handle event = inheritableEvent(app);
    assertThat(rows(spawn(app, true, 0, handleList(NULL, event)).thread())).isEmpty();
    assertThat(rows(spawn(app, true, 0, handleList(event, NULL)).thread())).isEmpty();
    assertThat(rows(spawn(app, true, 0, handleList(NULL)).thread())).isEmpty();
  }

  @Fact(
      id = "IN-210",
      says = "A handle in the list that is not inheritable is refused",
      source = "rprichard/win32-console-docs HandleTests")
  void plainInList() {
    Handle event = event(app);
    refused(app, creation(true, 0, handleList(event)), ERROR_INVALID_PARAMETER);
    Handle good = inheritableEvent(app);
    refused(app, creation(true, 0, handleList(good, event)), ERROR_INVALID_PARAMETER);
    assertThat(system.snapshot().processes()).hasSize(1);
  }

  @Fact(
      id = "IN-211",
      says = "A handle twice in the list is refused",
      source = "llvm/llvm-project#165281")
  void twiceInList() {
    Handle event = inheritableEvent(app);
    refused(app, creation(true, 0, handleList(event, event)), ERROR_INVALID_PARAMETER);
  }

  @Fact(
      id = "IN-212",
      says = "What is no handle is refused in a list",
      source = "the same check as for handles that are not inheritable")
  void garbageInList() {
    refused(
        app, creation(true, 0, handleList(GARBAGE)), ERROR_INVALID_PARAMETER, ERROR_INVALID_HANDLE);
    Handle closed = inheritableEvent(app);
    close(app, closed);
    refused(
        app, creation(true, 0, handleList(closed)), ERROR_INVALID_PARAMETER, ERROR_INVALID_HANDLE);
  }

  // A parent of choice

  @Fact(
      id = "IN-24",
      says = "A parent process that is no process handle is refused",
      source = "wine kernel32/tests/process.c test_parent_process_attribute")
  void badParent() {
    for (Handle bad : new Handle[] {GARBAGE, NULL, event(app), THIS_THREAD}) {
      refused(app, creation(false, 0, parent(bad)), ERROR_INVALID_HANDLE);
    }
  }

  @Fact(
      id = "IN-213",
      says = "A parent process needs PROCESS_CREATE_PROCESS, and nothing else",
      source = "Microsoft, \"UpdateProcThreadAttribute\"; wine test_parent_process_attribute")
  void rightOnTheParent() {
    ThreadRef other = system.startProcess();
    Handle weak = openProcess(app, other, SYNCHRONIZE);
    refused(app, creation(false, 0, parent(weak)), ERROR_ACCESS_DENIED);
    Handle enough = openProcess(app, other, PROCESS_CREATE_PROCESS);
    spawn(app, false, 0, parent(enough));
  }

  @Fact(
      id = "IN-214",
      says = "A parent process that has ended is refused",
      source = "reactos (STATUS_PROCESS_IS_TERMINATING)")
  void endedParent() {
    Child ended = spawn(app, false);
    ok(app, new TerminateProcess(ended.process(), 0));
    refused(app, creation(true, 0, parent(ended.process())), ERROR_ACCESS_DENIED);
  }

  @Fact(
      id = "IN-215",
      says = "The child inherits from the chosen parent, not from the caller",
      source = "wine kernel32/tests/process.c test_parent_process_attribute")
  void inheritsFromTheParent() {
    ThreadRef other = system.startProcess();
    Handle theirs = inheritableEvent(other);
    Handle process = openProcess(app, other);
    Handle mine = inheritableEvent(app);
    Child child = spawn(app, true, 0, parent(process));
    assertThat(rows(child.thread())).containsExactly(theirs).doesNotContain(mine);
    assertThat(isSameObject(child.thread(), theirs, other, theirs)).isTrue();
  }

  @Fact(
      id = "IN-216",
      says = "The handles to the child are the caller's all the same",
      source = "Microsoft, \"UpdateProcThreadAttribute\"")
  void handlesOfTheCaller() {
    ThreadRef other = system.startProcess();
    Handle process = openProcess(app, other);
    Child child = spawn(app, true, 0, parent(process));
    assertThat(rows(app)).contains(child.process(), child.firstThread());
    assertThat(rows(other)).isEmpty();
  }

  @Fact(
      id = "IN-217",
      says = "A handle list is looked up in the chosen parent's table",
      source = "Raymond Chen, The Old New Thing (handles duplicated into a helper)")
  void listOfTheParent() {
    ThreadRef other = system.startProcess();
    Handle process = openProcess(app, other, PROCESS_ALL_ACCESS);
    Handle event = event(app);
    Handle theirs =
        stored(ok(app, new DuplicateHandle(SELF, event, process, 0, true, SAME_ACCESS)));
    Handle second = inheritableEvent(other);
    ProcThreadAttributeList both = new ProcThreadAttributeList(List.of(theirs), process);
    Child child = spawn(app, true, 0, attributes(both));
    assertThat(rows(child.thread())).containsExactly(theirs).doesNotContain(second);
    assertThat(isSameObject(app, event, child.thread(), theirs)).isTrue();
  }

  @Fact(
      id = "IN-218",
      says = "A refused CreateProcess makes no process and no handle",
      source = "Microsoft, \"CreateProcess\"")
  void nothingMade() {
    refused(app, creation(true, 0, parent(GARBAGE)), ERROR_INVALID_HANDLE);
    assertThat(system.snapshot().processes()).hasSize(1);
    assertThat(rows(app)).isEmpty();
  }
}
