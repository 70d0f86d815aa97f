package org.handlebook.c.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystem;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.junit.jupiter.api.Test;

/**
 * What calls store in the memory of C, also when they refuse; a plain program in Wine 8.0 has the
 * same values.
 */
final class StoredAnswersTest {
  private final SystemUnderTest system = new ModelSystem();
  private final ThreadRef app = system.startProcess();
  private final ProcessVariables variables =
      new ProcessVariables(system.memory(app.process()), () -> 0);

  private boolean runs(String code) {
    SnippetRun run = variables.read(code, name -> Optional.empty());
    Optional<Call<?>> call = run.next();
    while (call.isPresent()) {
      if (!isBack(run, call.get())) {
        return false;
      }
      call = run.next();
    }
    return true;
  }

  private <R extends Answer> boolean isBack(SnippetRun run, Call<R> call) {
    if (system.call(app, call) instanceof Reply.Returned<R> returned) {
      run.came(returned.answer(), returned.word());
      return true;
    }
    return false;
  }

  private String value(String name) {
    return variables.value(name).toString();
  }

  @Test
  void aRefusedDuplicationClearsItsTarget() {
    assertThat(
            runs(
                """
                HANDLE h = (HANDLE)0x1234;
                BOOL done = DuplicateHandle(GetCurrentProcess(), (HANDLE)0xdead, GetCurrentProcess(), &h, 0, FALSE, 2);
                """))
        .isTrue();
    assertThat(value("h")).isEqualTo("NULL");
  }

  @Test
  void sizesOfAttributesAreChecked() {
    runs(
        """
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(NULL, 1, 0, &size);
        LPPROC_THREAD_ATTRIBUTE_LIST list = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
        BOOL begun = InitializeProcThreadAttributeList(list, 1, 0, &size);
        HANDLE h[2] = { NULL, NULL };
        BOOL odd = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, h, sizeof(HANDLE) + 1, NULL, NULL);
        DWORD oddError = GetLastError();
        BOOL unknown = UpdateProcThreadAttribute(list, 0, 0xcafe, h, sizeof(HANDLE), NULL, NULL);
        DWORD unknownError = GetLastError();
        """);
    assertThat(value("begun")).isEqualTo("1");
    assertThat(value("odd") + value("oddError")).isEqualTo("024");
    assertThat(value("unknown") + value("unknownError")).isEqualTo("050");
  }

  @Test
  void queriesCheckSizesAndTellLengths() {
    runs(
        """
        HANDLE hJob = CreateJobObject(NULL, NULL);
        JOBOBJECT_BASIC_LIMIT_INFORMATION info;
        DWORD n = 7;
        BOOL done = QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info), &n);
        BOOL less = QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &info, sizeof(info) - 1, NULL);
        DWORD error = GetLastError();
        """);
    assertThat(value("done") + value("n")).isEqualTo("164");
    assertThat(value("less") + value("error")).isEqualTo("024");
  }

  @Test
  void aRefusedReadTellsThatNothingWasRead() {
    runs(
        """
        BYTE bytes[4];
        SIZE_T n = 0x1234;
        BOOL done = ReadProcessMemory(GetCurrentProcess(), (LPCVOID)0x10, bytes, 4, &n);
        """);
    assertThat(value("n")).isEqualTo("0");
  }

  @Test
  void anOperationTellsHowItStands() {
    runs(
        """
        HANDLE hServer = CreateNamedPipe(TEXT("\\\\\\\\.\\\\pipe\\\\a"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED, PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE, 1, 64, 64, 0, NULL);
        HANDLE hClient = CreateFile(TEXT("\\\\\\\\.\\\\pipe\\\\a"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
        OVERLAPPED ov = { 0 };
        char buffer[4];
        BOOL done = ReadFile(hServer, buffer, 4, NULL, &ov);
        ULONG_PTR pending = ov.Internal;
        DWORD k = 77;
        BOOL early = GetOverlappedResult(hServer, &ov, &k, FALSE);
        DWORD written;
        BOOL wrote = WriteFile(hClient, "12345678", 8, &written, NULL);
        ULONG_PTR high = ov.InternalHigh;
        int last = buffer[3];
        """);
    assertThat(value("pending")).isEqualTo("259");
    assertThat(value("k")).isEqualTo("77");
    assertThat(value("high")).isEqualTo("4");
    assertThat(value("last")).isEqualTo(Integer.toString('4'));
  }

  /** The value of the fifty-first row, 0xCC, is what a byte is that nobody has stored. */
  @Test
  void aValueOfAnyBytesIsOneThatWasStored() {
    assertThat(
            runs(
                """
                HANDLE r, w;
                DWORD flags;
                int good = 0;
                for (int i = 0; i < 30; i++) {
                  CreatePipe(&r, &w, NULL, 0);
                  good += GetHandleInformation(r, &flags) && GetHandleInformation(w, &flags);
                }
                """))
        .isTrue();
    assertThat(value("good")).isEqualTo("30");
  }

  @Test
  void aTextThatIsToBeStoredAtNullCrashesTheProcess() {
    assertThat(
            runs(
                """
                BOOL set = SetEnvironmentVariableW(L"X", L"value");
                DWORD length = GetEnvironmentVariableW(L"X", NULL, 260);
                """))
        .isFalse();
    assertThat(system.isRunning(app)).isFalse();
  }
}
