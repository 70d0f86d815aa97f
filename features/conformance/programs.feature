Feature: Whole programs in C

  A program of the scenario is C as books print it, whole and unchanged. A process that is started with its name runs it, whoever
  starts it.

  Scenario: A manager with two children adds up their exit codes
    Given the program "manager.exe" from "programs/manager.c"
    And the program "adder.exe" from "programs/adder.c"
    When a process "Manager" runs "manager.exe" with the arguments "grand"
    Then "Manager" has printed "grand total: 55"
    And "Manager" has ended with code 0

  Scenario: One function of many threads makes many threads
    Given the program "Workers.exe":
      """c
      #include <stdio.h>
      #include <windows.h>
      #include <process.h>

      LONG count;
      CRITICAL_SECTION cs;

      unsigned WINAPI Worker(void *p) {
        EnterCriticalSection(&cs);
        printf("worker %d\n", *(int *)p);
        Sleep(10);
        LeaveCriticalSection(&cs);
        return InterlockedIncrement(&count);
      }

      int main(void) {
        HANDLE threads[3];
        int numbers[3] = { 1, 2, 3 }, i;
        InitializeCriticalSection(&cs);
        for (i = 0; i < 3; i++)
          threads[i] = (HANDLE)_beginthreadex(NULL, 0, Worker, &numbers[i], 0, NULL);
        WaitForMultipleObjects(3, threads, TRUE, INFINITE);
        printf("%ld\n", count);
        return 0;
      }
      """
    When a process "App" runs "Workers.exe"
    And all programs run to their end
    Then "App" has printed:
      """
      worker 1
      worker 2
      worker 3
      3
      """

  @needs-command-prompt
  Scenario: A program reads what somebody types
    Given the program "Echo.exe":
      """c
      #include <stdio.h>
      int main(void) {
        char name[20];
        printf("Who? ");
        while (scanf("%19s", name) == 1 && name[0] != '.')
          printf("Hello, %s!\n", name);
        return 3;
      }
      """
    When a process "App" runs "Echo.exe"
    And somebody types "World" at "App"
    Then "App" has printed "Hello, World!"
    When somebody types "." at "App"
    Then "App" has ended with code 3

  @needs-command-prompt
  Scenario: Lines are typed at whichever program reads, until nobody types anything more
    Given the program "Sum.exe":
      """c
      #include <stdio.h>
      #include <windows.h>
      int main(void) {
        HANDLE hDone = CreateEvent(NULL, TRUE, FALSE, NULL);
        int number, sum = 0;
        while (scanf("%d", &number) == 1)
          sum += number;
        SetEvent(hDone);
        CloseHandle(hDone);
        return sum;
      }
      """
    When a process "App" runs "Sum.exe"
    And somebody types:
      """
      20
      22
      """
    And nobody types anything more
    Then all programs have ended
    And all programs have closed their handles
    And "App" has ended with code 42

  Scenario: A program stops where somebody wants to look
    Given the program "Twice.exe":
      """c
      #include <stdio.h>
      #include <windows.h>
      int main(void) {
        printf("begin ");
        for (int i = 0; i < 2; i++) {
          HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
          printf("turn %d ", i);
          CloseHandle(hEvent);
        }
        return 7;
      }
      """
    When a process "App" runs "Twice.exe" to line 5
    Then "App" stands at line 5
    And "App" has printed:
      """
      begin
      """
    When "App" runs to line 8
    Then "App" has printed:
      """
      begin turn 0
      """
    When "App" runs to line 8
    Then "App" has printed:
      """
      begin turn 0 turn 1
      """
    When "App" runs to the call of CloseHandle
    Then "App" stands at line 8
    When "App" runs on
    Then "App" has ended with code 7

  Scenario: A program stops before its first call of a function, and others go on
    Given the program "Wait.exe":
      """c
      #include <windows.h>
      int main(void) {
        HANDLE hGo = CreateEvent(NULL, TRUE, FALSE, TEXT("go"));
        return WaitForSingleObject(hGo, 1000) == WAIT_TIMEOUT;
      }
      """
    When a process "App" runs "Wait.exe" to the call of WaitForSingleObject
    And 5 seconds pass
    Then "App" stands at line 4
    When "App" runs on
    And 1 second passes
    Then "App" has ended with code 1

  # Source: Microsoft, CreateThread: a thread that is created suspended does not run until ResumeThread
  Scenario: A thread of a snippet that is created suspended does nothing before it is resumed
    Given a process "App"
    When "App" runs:
      """c
      int counter = 0;
      DWORD WINAPI Count(LPVOID p) { counter += 5; return 0; }
      HANDLE hThread = CreateThread(NULL, 0, Count, NULL, CREATE_SUSPENDED, NULL);
      DWORD waited = WaitForSingleObject(hThread, 0);
      """
    Then waited is WAIT_TIMEOUT
    And counter is 0
    When "App" runs:
      """c
      DWORD before = ResumeThread(hThread);
      DWORD ended = WaitForSingleObject(hThread, INFINITE);
      """
    Then before is 1
    And ended is WAIT_OBJECT_0
    And counter is 5

  # Source: Microsoft, HeapReAlloc and HeapSize
  Scenario: A heap knows in every snippet what it gave out
    Given a process "App"
    When "App" runs:
      """c
      char *text = (char *) HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, 4);
      """
    And "App" runs:
      """c
      text = (char *) HeapReAlloc(GetProcessHeap(), 0, text, 40);
      strcpy(text, "longer than four");
      SIZE_T size = HeapSize(GetProcessHeap(), 0, text);
      """
    Then text is "longer than four"
    And size is 40

  # Source: Microsoft, FlushViewOfFile: the address is one within a mapped view
  Scenario: A view can be flushed, and nothing that is none
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      char *pView = (char *) MapViewOfFile(hMap, FILE_MAP_WRITE, 0, 0, 0);
      BOOL flushed = FlushViewOfFile(pView + 100, 8);
      UnmapViewOfFile(pView);
      BOOL again = FlushViewOfFile(pView + 100, 8);
      """
    Then flushed is TRUE
    And again is FALSE

  # Source: Microsoft, "Creating Guard Pages"; Microsoft, "Memory Protection Constants" (PAGE_GUARD)
  Scenario: The first use of a guarded page raises an exception, the next one none
    Given the program "Guard.exe":
      """c
      #include <stdio.h>
      #include <windows.h>

      static int Touch(volatile char *page) {
        __try {
          page[7] = 'x';
          return 0;
        } __except (GetExceptionCode() == STATUS_GUARD_PAGE_VIOLATION ? EXCEPTION_EXECUTE_HANDLER
                                                                       : EXCEPTION_CONTINUE_SEARCH) {
          return 1;
        }
      }

      int main(void) {
        DWORD before;
        char *page = (char *)VirtualAlloc(NULL, 4096, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE | PAGE_GUARD);
        int first = Touch(page), second = Touch(page);
        printf("%d %d\n", first, second);
        VirtualProtect(page, 4096, PAGE_READWRITE | PAGE_GUARD, &before);
        printf("before 0x%lx, %c\n", before, *page);
        return 0;
      }
      """
    When a process "App" runs "Guard.exe"
    Then "App" has printed "1 0"
    And "App" has ended with code 0x80000001

  # Source: Microsoft, "Creating Guard Pages": a service that uses the page fails, and takes the guard away as well
  Scenario: A guarded page is locked at the second try
    Given the program "Lock.exe":
      """c
      #include <stdio.h>
      #include <windows.h>

      int main(void) {
        char *page = (char *)VirtualAlloc(NULL, 4096, MEM_RESERVE | MEM_COMMIT, PAGE_READONLY | PAGE_GUARD);
        if (!VirtualLock(page, 4096)) {
          printf("cannot lock: 0x%lx\n", GetLastError());
        }
        printf("locked: %d, %d\n", VirtualLock(page, 4096), *page);
        return 0;
      }
      """
    When a process "App" runs "Lock.exe"
    Then "App" has printed "cannot lock: 0x80000001"
    And "App" has printed "locked: 1, 0"
    And "App" has ended with code 0
