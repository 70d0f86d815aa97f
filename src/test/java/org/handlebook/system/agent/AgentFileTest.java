package org.handlebook.system.agent;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.win32.AccessRight;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Answer.EnvironmentBlock;
import org.handlebook.win32.Answer.StringPointer;
import org.handlebook.win32.Answer.Text;
import org.handlebook.win32.Bytes;
import org.handlebook.win32.Constant;
import org.handlebook.win32.EnvironmentCall.ExpandEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.FreeEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetCommandLine;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.GetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.GetStdHandle;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentStrings;
import org.handlebook.win32.EnvironmentCall.SetEnvironmentVariable;
import org.handlebook.win32.EnvironmentCall.SetStdHandle;
import org.handlebook.win32.FileAnswer.FileType;
import org.handlebook.win32.FileAnswer.Position;
import org.handlebook.win32.FileAnswer.Transferred;
import org.handlebook.win32.FileCall.CreateFile;
import org.handlebook.win32.FileCall.DeleteFile;
import org.handlebook.win32.FileCall.FlushFileBuffers;
import org.handlebook.win32.FileCall.GetFileSize;
import org.handlebook.win32.FileCall.GetFileSizeEx;
import org.handlebook.win32.FileCall.GetFileType;
import org.handlebook.win32.FileCall.ReadFile;
import org.handlebook.win32.FileCall.SetEndOfFile;
import org.handlebook.win32.FileCall.SetFilePointer;
import org.handlebook.win32.FileCall.SetFilePointerEx;
import org.handlebook.win32.FileCall.WriteFile;
import org.handlebook.win32.Handle;
import org.handlebook.win32.HandleCall.CloseHandle;
import org.handlebook.win32.MailslotCall.CreateMailslot;
import org.handlebook.win32.MailslotCall.GetMailslotInfo;
import org.handlebook.win32.MailslotCall.SetMailslotInfo;
import org.handlebook.win32.MailslotInfo;
import org.handlebook.win32.Overlapped;
import org.handlebook.win32.ProcessCall.CreateProcess;
import org.handlebook.win32.ProcessInformation;
import org.handlebook.win32.StartupInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files, mailslots and the environment of a real system. */
class AgentFileTest extends RealScenario {
  private static final String SLOT = "\\\\.\\mailslot\\box";
  private static final int SHARE_ALL = 7;

  private static Bytes bytes(String text) {
    return Bytes.of(text.getBytes(UTF_8));
  }

  private Handle open(String name, int access, int disposition) {
    return ok(app, new CreateFile(name, access, SHARE_ALL, null, disposition, 0, Handle.NULL))
        .value();
  }

  private Handle file(String name, int disposition) {
    return open(
        name, AccessRight.GENERIC_READ.mask() | AccessRight.GENERIC_WRITE.mask(), disposition);
  }

  private <R extends Answer> void assertRefused(Reply<R> reply, int error) {
    assertThat(reply)
        .isInstanceOfSatisfying(
            Reply.Returned.class,
            returned -> {
              assertThat(returned.answer().isRefusal()).as("%s", reply).isTrue();
              assertThat(returned.lastError()).isEqualTo(error);
            });
  }

  @Test
  @DisplayName("A file keeps what is written, and its pointer moves")
  void file() {
    Handle file = file("notes.txt", Constant.CREATE_NEW);
    assertThat(ok(app, new WriteFile(file, bytes("hello world"), null)).count()).isEqualTo(11);
    assertThat(ok(app, new SetFilePointer(file, 6, null, Constant.FILE_BEGIN)))
        .isEqualTo(new Position(6L));
    assertThat(ok(app, new ReadFile(file, 100, null)))
        .isEqualTo(new Transferred(true, 5, bytes("world")));
    assertThat(ok(app, new ReadFile(file, 100, null)))
        .isEqualTo(new Transferred(true, 0, Bytes.EMPTY));
    assertThat(ok(app, new ReadFile(file, 4, new Overlapped(1, 1, 0, Handle.NULL))))
        .isEqualTo(new Transferred(true, 4, bytes("ello")));
    assertThat(ok(app, new SetFilePointerEx(file, -1, Constant.FILE_END)).stored()).isEqualTo(10);
    assertThat(ok(app, new SetFilePointer(file, 1, 1, Constant.FILE_BEGIN)))
        .isEqualTo(new Position(0x1_0000_0001L));
    assertRefused(system.call(app, new SetFilePointer(file, -1, null, 0)), 131);
    ok(app, new SetFilePointerEx(file, 5, Constant.FILE_BEGIN));
    ok(app, new SetEndOfFile(file));
    ok(app, new FlushFileBuffers(file));
    assertThat(ok(app, new GetFileSize(file))).isEqualTo(new Position(5L));
    assertThat(ok(app, new GetFileSizeEx(file)).stored()).isEqualTo(5);
    assertThat(ok(app, new GetFileType(file)))
        .isEqualTo(new FileType(Constant.FILE_TYPE_DISK, false));
    assertRefused(system.call(app, new GetFileType(new Handle(0x7F0))), 6);
    ok(app, new DeleteFile("notes.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "C:\\notes.txt", "\\notes.txt"})
  @DisplayName("No file of one scenario is there in the next")
  void scratch(String name) {
    file(name, Constant.CREATE_NEW);
    system.close();
    open();
    file(name, Constant.CREATE_NEW);
  }

  @Test
  @DisplayName("Messages stay whole, and the scenario is told the time-out that it gave")
  void mailslot() {
    Handle slot = ok(app, new CreateMailslot(SLOT, 10, 2_000, null)).value();
    Handle client = open(SLOT, AccessRight.GENERIC_WRITE.mask(), Constant.OPEN_EXISTING);
    assertThat(system.call(app, new ReadFile(slot, 10, null))).isInstanceOf(Reply.Pending.class);
    system.pass(2_000);
    assertThat(system.isWaiting(app)).isFalse();
    ok(app, new WriteFile(client, bytes("one"), null));
    ok(app, new WriteFile(client, bytes("three"), null));
    MailslotInfo info = Objects.requireNonNull(ok(app, new GetMailslotInfo(slot)).stored());
    assertThat(info.lpMaxMessageSize()).isEqualTo(10);
    assertThat(info.lpNextSize()).isEqualTo(3);
    assertThat(info.lpReadTimeout()).isEqualTo(2_000);
    ok(app, new SetMailslotInfo(slot, 0));
    assertThat(ok(app, new ReadFile(slot, 10, null)).buffer()).isEqualTo(bytes("one"));
    assertThat(ok(app, new ReadFile(slot, 10, null)).buffer()).isEqualTo(bytes("three"));
    assertRefused(system.call(app, new ReadFile(slot, 10, null)), 121);
    assertThat(Objects.requireNonNull(ok(app, new GetMailslotInfo(slot)).stored()).lpReadTimeout())
        .isZero();
  }

  @Test
  @DisplayName("A message comes to who waits for it")
  void mailArrives() {
    ThreadRef other = system.startProcess();
    Handle slot =
        ok(app, new CreateMailslot(SLOT, 0, Constant.MAILSLOT_WAIT_FOREVER, null)).value();
    Reply<Transferred> read = system.call(app, new ReadFile(slot, 10, null));
    assertThat(read).isInstanceOf(Reply.Pending.class);
    Handle client =
        ok(
                other,
                new CreateFile(
                    SLOT,
                    AccessRight.GENERIC_WRITE.mask(),
                    SHARE_ALL,
                    null,
                    Constant.OPEN_EXISTING,
                    0,
                    Handle.NULL))
            .value();
    assertThat(system.isWaiting(app)).isTrue();
    ok(other, new WriteFile(client, bytes("news"), null));
    assertThat(system.isWaiting(app)).isFalse();
  }

  private ThreadRef child(@Nullable String line, @Nullable List<String> environment) {
    ProcessInformation made =
        Objects.requireNonNull(
            ok(
                    app,
                    new CreateProcess(
                        "child.exe",
                        line,
                        null,
                        null,
                        false,
                        0,
                        environment,
                        null,
                        StartupInfo.EMPTY))
                .stored());
    return system.firstThread(made.dwProcessId());
  }

  @Test
  @DisplayName("A first process has the environment that every system gives it")
  void firstEnvironment() {
    EnvironmentBlock block = ok(app, new GetEnvironmentStrings());
    assertThat(block.strings()).isEqualTo(SystemUnderTest.FIRST_ENVIRONMENT);
    ok(app, new FreeEnvironmentStrings(block.address()));
    assertThat(ok(app, new GetCommandLine())).isEqualTo(new StringPointer(""));
  }

  @Test
  @DisplayName("A child has the environment and the command line that the scenario gave it")
  void childEnvironment() {
    ThreadRef child = child("child.exe 0x40", List.of("GREETING=hello", "EMPTY="));
    assertThat(ok(child, new GetEnvironmentStrings()).strings())
        .containsExactly("GREETING=hello", "EMPTY=");
    assertThat(ok(child, new GetCommandLine())).isEqualTo(new StringPointer("child.exe 0x40"));
    assertThat(ok(child(null, null), new GetCommandLine()))
        .isEqualTo(new StringPointer("child.exe"));
  }

  @Test
  @DisplayName("Variables are set, read, expanded and taken away")
  void variables() {
    ok(app, new SetEnvironmentVariable("Color", "red"));
    assertThat(ok(app, new GetEnvironmentVariable("COLOR", 10))).isEqualTo(new Text(3, "red"));
    assertThat(ok(app, new GetEnvironmentVariable("color", 0))).isEqualTo(new Text(4, null));
    assertThat(ok(app, new ExpandEnvironmentStrings("<%color%|%none%>", 99)).lpBuffer())
        .isEqualTo("<red|%none%>");
    ok(app, new SetEnvironmentVariable("Color", null));
    assertRefused(system.call(app, new GetEnvironmentVariable("Color", 10)), 203);
    ok(app, new SetEnvironmentStrings(List.of("A=1", "B=2")));
    assertThat(ok(app, new GetEnvironmentStrings()).strings()).containsExactly("A=1", "B=2");
  }

  @Test
  @DisplayName("A standard handle is a value that makes no row")
  void standardHandle() {
    Handle file = file("out.txt", Constant.CREATE_NEW);
    ok(app, new SetStdHandle(Constant.STD_OUTPUT_HANDLE, file));
    assertThat(ok(app, new GetStdHandle(Constant.STD_OUTPUT_HANDLE)).value()).isEqualTo(file);
    assertThat(system.snapshot().process(app.process()).standardHandles())
        .containsExactly(Handle.NULL, file, Handle.NULL);
    ok(app, new CloseHandle(file));
    assertThat(system.snapshot().process(app.process()).rows()).isEmpty();
  }
}
