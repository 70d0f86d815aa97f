package org.handlebook.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handlebook.win32.Win32Error.ERROR_INVALID_HANDLE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.handlebook.system.ObjectKind;
import org.handlebook.system.Reply;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.FileAnswer.FileType;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.StartupInfo;

/** Consoles: what is typed, what is on the screen, and who has which. */
abstract class ConsoleFacts extends Facts {
  private static final int READ_WRITE =
      AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask();

  private static CreateFile opening(String device) {
    return createFile(device, READ_WRITE, Constant.FILE_SHARE_READ, Constant.OPEN_EXISTING);
  }

  private Handle open(ThreadRef thread, String device) {
    return ok(thread, opening(device)).value();
  }

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Bytes> content(ThreadRef thread, Handle console) {
    return object(thread, console).unread();
  }

  private List<Handle> slots(Child child) {
    return process(child.thread()).standardHandles();
  }

  @Fact(
      id = "CON-1",
      says = "Both halves are character devices",
      source = "Microsoft, \"GetFileType\"")
  void type() {
    for (String device : List.of("CONIN$", "conout$")) {
      Handle console = open(app, device);
      assertThat(ok(app, new GetFileType(console)))
          .isEqualTo(new FileType(Constant.FILE_TYPE_CHAR, false));
      assertThat(object(app, console).kind()).isEqualTo(ObjectKind.CONSOLE);
    }
  }

  @Fact(
      id = "CON-2",
      says = "What is written is on the screen, by whichever handle",
      source = "Microsoft, \"Console Screen Buffers\"")
  void screen() {
    Handle one = open(app, "CONOUT$");
    Handle other = open(app, "CONOUT$");
    ok(app, new WriteFile(one, bytes("hello "), null));
    ok(app, new WriteFile(other, bytes("world"), null));
    assertThat(content(app, one)).containsExactly(bytes("hello world"));
  }

  @Fact(
      id = "CON-3",
      says = "A reader waits for a line, and gets no more than one",
      source = "Microsoft, \"Reading Input Buffer Events\" and \"ReadFile\"")
  void lines() {
    Handle keyboard = open(app, "CONIN$");
    Reply.Pending<Transferred> read = blocked(app, new ReadFile(keyboard, 100, null));
    system.type(app.process(), "one\r\n");
    assertThat(back(read).buffer()).isEqualTo(bytes("one\r\n"));
    system.type(app.process(), "two\r\n");
    system.type(app.process(), "three\r\n");
    assertThat(content(app, keyboard)).containsExactly(bytes("two\r\nthree\r\n"));
    assertThat(ok(app, new ReadFile(keyboard, 2, null)).buffer()).isEqualTo(bytes("tw"));
    assertThat(ok(app, new ReadFile(keyboard, 100, null)).buffer()).isEqualTo(bytes("o\r\n"));
  }

  @Fact(
      id = "CON-4",
      says = "The end of the input is a read that brings nothing",
      source = "Microsoft, \"ReadFile\": Ctrl+Z at the console")
  void endOfInput() {
    Handle keyboard = open(app, "CONIN$");
    system.type(app.process(), "");
    assertThat(ok(app, new ReadFile(keyboard, 100, null)))
        .isEqualTo(new Transferred(true, 0, Bytes.EMPTY));
  }

  @Fact(
      id = "CON-5",
      says = "The screen cannot be read, nor the keyboard written",
      source = "Microsoft, \"Console Handles\"")
  void oneWay() {
    refused(app, new ReadFile(open(app, "CONOUT$"), 1, null), ERROR_INVALID_HANDLE);
    refused(app, new WriteFile(open(app, "CONIN$"), bytes("x"), null), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "CON-6",
      says = "A child shares its parent's console",
      source = "Microsoft, \"Creation of a Console\"")
  void shared() {
    Handle own = open(app, "CONOUT$");
    ThreadRef child = spawn(app, false).thread();
    ok(child, new WriteFile(open(child, "CONOUT$"), bytes("from the child"), null));
    assertThat(content(app, own)).containsExactly(bytes("from the child"));
  }

  @Fact(
      id = "CON-7",
      says = "A detached child has no console to open",
      source = "Microsoft, \"Process Creation Flags\"")
  void detached() {
    Child child = spawn(app, false, Constant.DETACHED_PROCESS, StartupInfo.EMPTY);
    refused(child.thread(), opening("CONOUT$"), ERROR_INVALID_HANDLE);
  }

  @Fact(
      id = "CON-8",
      says = "A new console is the standard handles of its process, inheritable and two objects",
      source = "rprichard/win32-console-docs, \"CreateProcess (modern)\"")
  void newConsole() {
    ok(app, new SetStdHandle(Constant.STD_OUTPUT_HANDLE, inheritableEvent(app)));
    Child child = spawn(app, false, Constant.CREATE_NEW_CONSOLE, StartupInfo.EMPTY);
    assertThat(slots(child)).doesNotHaveDuplicates().doesNotContain(NULL);
    Handle output = slots(child).get(1);
    assertThat(isSameObject(child.thread(), output, child.thread(), slots(child).get(2))).isTrue();
    assertThat(flags(child.thread(), output)).isEqualTo(INHERIT);
    ok(child.thread(), new WriteFile(output, bytes("new"), null));
    assertThat(content(app, open(app, "CONOUT$"))).isEmpty();
  }

  @Fact(
      id = "CON-9",
      says = "What was given for a slot stays there, though the console is new",
      source = "rprichard/win32-console-docs, \"CreateProcess (modern)\"")
  void givenWithNewConsole() {
    Handle event = inheritableEvent(app);
    Child child = spawn(app, true, Constant.CREATE_NEW_CONSOLE, standard(NULL, event, NULL));
    assertThat(slots(child).get(1)).isEqualTo(event);
    assertThat(object(child.thread(), slots(child).get(0)).kind()).isEqualTo(ObjectKind.CONSOLE);
  }
}
