package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemSnapshot.ObjectState;
import org.handlebook.system.SystemSnapshot.ProcessState;
import org.handlebook.system.SystemSnapshot.RowState;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.trace.StateText;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.WaitResult;
import org.handlebook.win32.Call;
import org.handlebook.win32.Constant;
import org.handlebook.win32.ErrorCall.GetLastError;
import org.handlebook.win32.ErrorCall.SetLastError;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.HandleCall.DuplicateHandle;
import org.handlebook.win32.HandleCall.GetHandleInformation;
import org.handlebook.win32.HandleCall.SetHandleInformation;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.ProcThreadAttributeList;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessCall.GetCurrentProcessId;
import org.handlebook.win32.ProcessCall.OpenProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.SecurityAttributes;
import org.handlebook.win32.StartupInfo;
import org.handlebook.win32.SynchronizationCall.CreateEvent;
import org.handlebook.win32.SynchronizationCall.CreateMutex;
import org.handlebook.win32.SynchronizationCall.WaitForSingleObject;
import org.handlebook.win32.ThreadCall.CreateThread;
import org.handlebook.win32.ThreadCall.OpenThread;
import org.handlebook.win32.Win32Error;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/** What facts are told with: a system with one process, and words for what is done there often. */
@DisplayNameGeneration(FactNames.class)
abstract class Facts {
  static final Handle NULL = Handle.NULL;
  static final Handle SELF = Handle.CURRENT_PROCESS;
  static final Handle THIS_THREAD = Handle.CURRENT_THREAD;
  static final Handle GARBAGE = new Handle(0xDEADBEE0L);

  static final int SAME_ACCESS = Constant.DUPLICATE_SAME_ACCESS;
  static final int CLOSE_SOURCE = Constant.DUPLICATE_CLOSE_SOURCE;
  static final int INHERIT = Constant.HANDLE_FLAG_INHERIT;
  static final int PROTECT = Constant.HANDLE_FLAG_PROTECT_FROM_CLOSE;

  static final @Nullable SecurityAttributes PLAIN = null;
  static final SecurityAttributes INHERITABLE = new SecurityAttributes(true);

  private static final int UNTOUCHED = 0xFACE;

  SystemUnderTest system;

  /** The first thread of a process that the scenario starts with. */
  ThreadRef app;

  /** A system on which nothing runs yet. */
  abstract SystemUnderTest newSystem();

  @BeforeEach
  void start() {
    system = newSystem();
    app = system.startProcess();
  }

  @AfterEach
  void end() {
    system.close();
  }

  /** A fact as a row of a table; each row begins on a system of its own. */
  DynamicTest fact(String text, Executable proof) {
    return DynamicTest.dynamicTest(
        text,
        () -> {
          end();
          start();
          proof.execute();
        });
  }

  // Calls and what they answer

  /** Makes a call that has to succeed. */
  <R extends Answer> R ok(ThreadRef thread, Call<R> call) {
    Reply.Returned<R> returned = returned(thread, call);
    assertThat(returned.answer().isRefusal())
        .as("%s is refused with %s", call, Win32Error.text(returned.lastError()))
        .isFalse();
    return returned.answer();
  }

  /** Makes a call that has to succeed and leave the last error alone. */
  <R extends Answer> R quiet(ThreadRef thread, Call<R> call) {
    returned(thread, new SetLastError(UNTOUCHED));
    R answer = ok(thread, call);
    assertThat(lastError(thread)).as("last error after %s", call).isEqualTo(UNTOUCHED);
    return answer;
  }

  /** Makes a call that has to succeed and set the last error to this. */
  <R extends Answer> R telling(ThreadRef thread, Win32Error error, Call<R> call) {
    returned(thread, new SetLastError(UNTOUCHED));
    R answer = ok(thread, call);
    assertThat(Win32Error.text(lastError(thread)))
        .as("last error after %s", call)
        .isEqualTo(Win32Error.text(error.code()));
    return answer;
  }

  /** Makes a call that has to be refused, with one of these errors. */
  void refused(ThreadRef thread, Call<?> call, Win32Error... errors) {
    returned(thread, new SetLastError(UNTOUCHED));
    Reply.Returned<?> returned = returned(thread, call);
    assertThat(returned.answer().isRefusal())
        .as("%s is refused, but it returned %s", call, returned.answer())
        .isTrue();
    List<String> expected =
        Arrays.stream(errors).map(error -> Win32Error.text(error.code())).toList();
    assertThat(Win32Error.text(lastError(thread))).as("error of %s", call).isIn(expected);
  }

  <R extends Answer> Reply.Returned<R> returned(ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    assertThat(reply).as("%s", call).isInstanceOf(Reply.Returned.class);
    return (Reply.Returned<R>) reply;
  }

  int lastError(ThreadRef thread) {
    return returned(thread, new GetLastError()).answer().value();
  }

  <T> T stored(Answer.Stored<T> answer) {
    return Objects.requireNonNull(answer.stored());
  }

  // What is done often

  Handle event(ThreadRef thread) {
    return ok(thread, new CreateEvent(PLAIN, false, false, null)).value();
  }

  Handle inheritableEvent(ThreadRef thread) {
    return ok(thread, new CreateEvent(INHERITABLE, false, false, null)).value();
  }

  Handle eventWithFlags(ThreadRef thread, int flags) {
    Handle event = event(thread);
    ok(thread, new SetHandleInformation(event, flags, flags));
    return event;
  }

  Handle mutex(ThreadRef thread) {
    return ok(thread, new CreateMutex(PLAIN, false, null)).value();
  }

  Handle thread(ThreadRef thread) {
    return ok(thread, new CreateThread(PLAIN, Constant.CREATE_SUSPENDED)).value();
  }

  Handle mailslot(ThreadRef thread, String name) {
    return ok(thread, new CreateMailslot("\\\\.\\mailslot\\" + name, 0, 0, PLAIN)).value();
  }

  static CreateFile createFile(@Nullable String name, int access, int share, int disposition) {
    return new CreateFile(name, access, share, PLAIN, disposition, 0, NULL);
  }

  Handle file(ThreadRef thread, String name, int access) {
    int share = Constant.FILE_SHARE_READ | Constant.FILE_SHARE_WRITE | Constant.FILE_SHARE_DELETE;
    return ok(thread, createFile(name, access, share, Constant.OPEN_ALWAYS)).value();
  }

  static DuplicateHandle duplication(
      Handle source, Handle handle, Handle target, int access, int options) {
    return new DuplicateHandle(source, handle, target, access, false, options);
  }

  /** A copy in the same process with the same access. */
  Handle copy(ThreadRef thread, Handle handle) {
    return stored(ok(thread, duplication(SELF, handle, SELF, 0, SAME_ACCESS)));
  }

  /** A copy in the same process with this access. */
  Handle copy(ThreadRef thread, Handle handle, int access) {
    return stored(ok(thread, duplication(SELF, handle, SELF, access, 0)));
  }

  void close(ThreadRef thread, Handle handle) {
    ok(thread, new CloseHandle(handle));
  }

  /** A process made by a call. */
  record Child(ThreadRef thread, ProcessInformation information) {
    Handle process() {
      return information.hProcess();
    }

    Handle firstThread() {
      return information.hThread();
    }
  }

  Child spawn(ThreadRef thread, boolean inherit) {
    return spawn(thread, inherit, 0, StartupInfo.EMPTY);
  }

  Child spawn(ThreadRef thread, boolean inherit, int flags, StartupInfo startup) {
    ProcessInformation made = stored(ok(thread, creation(inherit, flags, startup)));
    return new Child(system.firstThread(made.dwProcessId()), made);
  }

  static CreateProcess creation(boolean inherit, int flags, StartupInfo startup) {
    return new CreateProcess(null, "child.exe", PLAIN, PLAIN, inherit, flags, null, null, startup);
  }

  static StartupInfo handleList(Handle... handles) {
    return attributes(new ProcThreadAttributeList(List.of(handles), null));
  }

  static StartupInfo parent(Handle process) {
    return attributes(new ProcThreadAttributeList(null, process));
  }

  static StartupInfo attributes(ProcThreadAttributeList list) {
    return new StartupInfo(0, NULL, NULL, NULL, list);
  }

  static StartupInfo standard(Handle input, Handle output, Handle error) {
    return new StartupInfo(Constant.STARTF_USESTDHANDLES, input, output, error, null);
  }

  int processId(ThreadRef thread) {
    return returned(thread, new GetCurrentProcessId()).answer().value();
  }

  Handle openProcess(ThreadRef thread, ThreadRef of, AccessRight access) {
    return ok(thread, new OpenProcess(access.mask(), false, processId(of))).value();
  }

  Handle openProcess(ThreadRef thread, ThreadRef of) {
    return openProcess(thread, of, AccessRight.PROCESS_ALL_ACCESS);
  }

  Handle openThread(ThreadRef thread, ThreadRef which, AccessRight access) {
    return ok(thread, new OpenThread(access.mask(), false, system.threadId(which))).value();
  }

  // Waiting

  /** Waits; the wait has to be over at once. */
  WaitResult waitFor(ThreadRef thread, Handle handle, int milliseconds) {
    return returned(thread, new WaitForSingleObject(handle, milliseconds)).answer();
  }

  /** Returns whether a wait that does not wait is satisfied. */
  boolean isSignaled(ThreadRef thread, Handle handle) {
    WaitResult result = waitFor(thread, handle, 0);
    assertThat(result.isRefusal()).isFalse();
    return !result.isTimeout();
  }

  /** Makes a call that has to block. */
  <R extends Answer> Reply.Pending<R> blocked(ThreadRef thread, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    assertThat(reply).as("%s", call).isInstanceOf(Reply.Pending.class);
    return (Reply.Pending<R>) reply;
  }

  /** What a blocked call answered, which has to be back now. */
  <R extends Answer> R back(Reply.Pending<R> pending) {
    Reply<R> reply = system.await(pending);
    assertThat(reply).isInstanceOf(Reply.Returned.class);
    return ((Reply.Returned<R>) reply).answer();
  }

  /** Returns whether a blocked call still blocks. */
  boolean isBlocked(Reply.Pending<?> pending) {
    return system.outcome(pending) instanceof Reply.Pending<?>;
  }

  /** Another thread of the same process, ready to make calls. */
  ThreadRef sibling(ThreadRef thread) {
    return system.thread(ok(thread, new CreateThread(PLAIN, 0)).lpThreadId());
  }

  String detail(ThreadRef thread, Handle handle) {
    return StateText.english(object(thread, handle).state());
  }

  // What can be seen

  ProcessState process(ThreadRef thread) {
    return system.snapshot().process(thread.process());
  }

  List<Handle> rows(ThreadRef thread) {
    return process(thread).rows().stream().map(RowState::handle).toList();
  }

  boolean isOpen(ThreadRef thread, Handle handle) {
    return process(thread).row(handle).isPresent();
  }

  RowState row(ThreadRef thread, Handle handle) {
    return process(thread).row(handle).orElseThrow();
  }

  String granted(ThreadRef thread, Handle handle) {
    return hex(row(thread, handle).grantedAccess());
  }

  static String hex(int mask) {
    return "0x" + Integer.toHexString(mask);
  }

  int flags(ThreadRef thread, Handle handle) {
    return stored(ok(thread, new GetHandleInformation(handle)));
  }

  ObjectState object(ThreadRef thread, Handle handle) {
    return system.snapshot().object(row(thread, handle).object()).orElseThrow();
  }

  int handleCount(ThreadRef thread, Handle handle) {
    return object(thread, handle).handleCount();
  }

  int usageCount(ThreadRef thread, Handle handle) {
    return object(thread, handle).usageCount();
  }

  boolean isSameObject(ThreadRef one, Handle handle, ThreadRef other, Handle otherHandle) {
    return row(one, handle).object() == row(other, otherHandle).object();
  }
}
