package org.handlebook.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who waits for a lock waits for an event that no program has opened, nor has to close. */
final class LockHandlesTest {
  private static final String PROGRAM =
      """
      #include <windows.h>
      #include <process.h>
      CRITICAL_SECTION section;
      SRWLOCK slim = SRWLOCK_INIT;
      CONDITION_VARIABLE done = CONDITION_VARIABLE_INIT;
      int count;
      unsigned WINAPI Worker(void *p) {
        for (int i = 0; i < 5; i++) {
          EnterCriticalSection(&section);
          count++;
          LeaveCriticalSection(&section);
          AcquireSRWLockExclusive(&slim);
          count++;
          ReleaseSRWLockExclusive(&slim);
        }
        WakeConditionVariable(&done);
        return 0;
      }
      int main(void) {
        HANDLE threads[3];
        InitializeCriticalSection(&section);
        for (int i = 0; i < 3; i++)
          threads[i] = (HANDLE)_beginthreadex(NULL, 0, Worker, NULL, 0, NULL);
        EnterCriticalSection(&section);
        while (count < 30)
          SleepConditionVariableCS(&done, &section, 100);
        LeaveCriticalSection(&section);
        WaitForMultipleObjects(3, threads, TRUE, INFINITE);
        for (int i = 0; i < 3; i++)
          CloseHandle(threads[i]);
        %s
        return count;
      }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "DeleteCriticalSection(&section);"})
  void leavesNoHandleInAnyOrder(String end) throws IOException {
    ProjectFolder project = new ProjectFolder(folder);
    Path file = Files.writeString(project.at("locks.c"), PROGRAM.formatted(end));

    for (int seed = 0; seed < 8; seed++) {
      assertThat(project.handlebook("play", file.toString(), "--seed", String.valueOf(seed)))
          .isEqualTo(30);
      assertThat(project.complained()).contains("ended with code 30").doesNotContain("handles");
    }
  }
}
