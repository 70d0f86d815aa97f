package org.handlebook.c.snippet;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.handlebook.c.header.CMistake;
import org.handlebook.c.vm.ProgramErrors;
import org.handlebook.system.Reply;
import org.handlebook.system.SystemUnderTest;
import org.handlebook.system.ThreadRef;
import org.handlebook.system.model.ModelSystemFactory;
import org.handlebook.win32.Answer;
import org.handlebook.win32.Call;
import org.handlebook.win32.Handle;
import org.junit.jupiter.api.Test;

/**
 * No text, however broken, gets anything but a mistake that says where it is. {@code mvn test
 * -Dtest=FuzzTest -Dfuzz.seconds=600} looks for longer, {@code -Dfuzz.seed=…} elsewhere.
 */
final class FuzzTest {
  private static final List<String> SAMPLES =
      List.of(
          "SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, TRUE };\nHANDLE hMutex = CreateMutex(&sa, FALSE, NULL);",
          "HANDLE hRead, hWrite;\nCreatePipe(&hRead, &hWrite, NULL, 0);\nchar sz[] = \"hello\";\nDWORD dw;\nWriteFile(hWrite, sz, sizeof(sz), &dw, NULL);\nReadFile(hRead, sz, 3, &dw, NULL);",
          "STARTUPINFO si = { sizeof(si) };\nPROCESS_INFORMATION pi;\nTCHAR szCmd[64];\nwsprintf(szCmd, TEXT(\"Child %d\"), (int) GetCurrentProcessId());\nCreateProcess(NULL, szCmd, NULL, NULL, TRUE, CREATE_SUSPENDED | 0x10, NULL, NULL, &si, &pi);\nCloseHandle(pi.hThread);",
          "LARGE_INTEGER li;\nli.QuadPart = -10 * 1000;\nHANDLE h = CreateWaitableTimer(NULL, TRUE, L\"t\\\\x41\");\nSetWaitableTimer(h, &li, 0, NULL, NULL, FALSE);\nDWORD dw = WaitForSingleObject(h, 0) == WAIT_OBJECT_0 ? 1 : 2;",
          "HANDLE a[2] = { CreateEvent(NULL, TRUE, FALSE, NULL), CreateEvent(NULL, TRUE, TRUE, NULL) };\nint i = 0;\nDWORD *p = (DWORD *)&i;\n*p += sizeof(a) / sizeof(a[0]);\nWaitForMultipleObjects(*p, a, FALSE, INFINITE - 1);\nSetLastError(i++ | ~5);\nDWORD e = GetLastError();",
          "STARTUPINFOEX six = { { sizeof(six) } };\nSIZE_T n;\nInitializeProcThreadAttributeList(NULL, 1, 0, &n);\nsix.lpAttributeList = HeapAlloc(GetProcessHeap(), 0, n);\nInitializeProcThreadAttributeList(six.lpAttributeList, 1, 0, &n);\nJOBOBJECT_EXTENDED_LIMIT_INFORMATION j = { 0 };\nj.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;\nHANDLE hJob = CreateJobObject(NULL, NULL);\nSetInformationJobObject(hJob, JobObjectExtendedLimitInformation, &j, sizeof(j));\nQueryInformationJobObject(hJob, JobObjectExtendedLimitInformation, &j, sizeof(j), NULL);",
          "HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);\nchar *p = (char *) MapViewOfFile(hMap, FILE_MAP_WRITE, 0, 0, 0);\nstrcpy(p, \"hello\");\np[0]++;\n*(DWORD *) (p + 64) += 5;\nchar sz[_countof(\"hello\")];\nCopyMemory(sz, p, sizeof(sz));\nint n = strcmp(p, sz);\nUnmapViewOfFile(p);",
          "SECURITY_ATTRIBUTES sa = { .nLength = sizeof(sa), .bInheritHandle = true };\nPSID pSid = LocalAlloc(LPTR, SECURITY_MAX_SID_SIZE);\nDWORD cb = 68;\nCreateWellKnownSid(WinWorldSid, nullptr, pSid, &cb);\nTCHAR sz[9];\nStringCchCopy(sz, _countof(sz), TEXT(\"a\") TEXT(\"12\"));\nint n = _ttoi(&sz[1]);\nHANDLE hB = CreateBoundaryDescriptor(sz, 0);\nAddSIDToBoundaryDescriptor(&hB, pSid);");
  private static final int LONGEST_CALLS = 30;

  private final Random random = new Random(Long.getLong("fuzz.seed", 20_26));

  @Test
  void everyTextIsCOrAMistake() {
    Instant end = Instant.now().plus(Duration.ofSeconds(Long.getLong("fuzz.seconds", 2)));
    while (Instant.now().isBefore(end)) {
      String text = broken();
      try {
        run(text);
      } catch (ProgramErrors wrong) {
        if (wrong.diagnostics().stream().anyMatch(d -> d.at().line() < 1 || d.at().column() < 1)) {
          fail("nowhere: " + wrong.getMessage() + "\n" + text, wrong);
        }
      } catch (CMistake mistake) {
        if (mistake.at().line() < 1 || mistake.at().column() < 1) {
          fail("nowhere: " + mistake.getMessage() + "\n" + text, mistake);
        }
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
        fail("unexpected " + unexpected + " for:\n" + text, unexpected);
      }
    }
  }

  @Test
  void theSamplesThemselvesRun() {
    SAMPLES.forEach(FuzzTest::run);
  }

  private String broken() {
    String text = one();
    if (random.nextInt(3) == 0) {
      text += "\n" + one();
    }
    for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
      text = changed(text);
    }
    return text;
  }

  private String one() {
    return SAMPLES.get(random.nextInt(SAMPLES.size()));
  }

  private String changed(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(12));
    String part = one();
    int start = random.nextInt(part.length());
    String piece = part.substring(start, Math.min(part.length(), start + random.nextInt(20)));
    String sign =
        List.of(
                "(", ")", "*", "&", "{", "}", "[", "]", "-", "0", "\"", "'", "\\", "가", "/*", "0x",
                "~", "!")
            .get(random.nextInt(18));
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 -> text.substring(0, from) + piece + text.substring(from);
      case 2 ->
          text.substring(0, from)
              + sign.repeat(random.nextInt(40) == 0 ? 5000 : 1)
              + text.substring(from);
      case 3 -> words(text);
      default -> text.substring(0, from) + (char) random.nextInt(0x3000) + text.substring(to);
    };
  }

  /** The same words, of which one is another. */
  private String words(String text) {
    String[] words = text.split("\\b", -1);
    String[] others = one().split("\\b", -1);
    words[random.nextInt(words.length)] = others[random.nextInt(others.length)];
    return String.join("", words);
  }

  private static void run(String text) {
    try (SystemUnderTest system = new ModelSystemFactory().open()) {
      ThreadRef thread = system.startProcess();
      SnippetRun run =
          new ProcessVariables(system.memory(thread.process()), () -> 0)
              .read(text, name -> Optional.of(new Handle(4)).filter(h -> name.equals("hX")));
      for (int i = 0; i < LONGEST_CALLS; i++) {
        Optional<Call<?>> call = run.next();
        run.named();
        run.namedViews();
        if (call.isEmpty() || !made(system, thread, run, call.get())) {
          return;
        }
      }
    }
  }

  private static <R extends Answer> boolean made(
      SystemUnderTest system, ThreadRef thread, SnippetRun run, Call<R> call) {
    Reply<R> reply = system.call(thread, call);
    if (reply instanceof Reply.Returned<R> returned) {
      run.came(returned.answer(), returned.word());
      return system.isRunning(thread);
    }
    return false;
  }
}
