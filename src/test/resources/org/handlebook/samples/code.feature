Feature: Code from the book

  Scenario: A snippet of C creates an inheritable mutex
    Given a process "App"
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa;
      sa.nLength = sizeof(sa);
      sa.lpSecurityDescriptor = NULL;
      sa.bInheritHandle = TRUE;
      HANDLE hMutex = CreateMutex(&sa, FALSE, NULL);
      HANDLE hAgain = CreateSemaphore(NULL, 1, 1, TEXT("HShared"));
      """
    Then hMutex is inheritable

  Scenario: A child receives the handle's value on its command line
    Given a process "Parent"
    When "Parent" runs:
      """c
      SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, TRUE };
      HANDLE hMail = CreateMailslot(TEXT("\\\\.\\mailslot\\mail"), 0, MAILSLOT_WAIT_FOREVER, &sa);
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR szCommandLine[100];
      wsprintf(szCommandLine, TEXT("Child %d"), (int)(ULONG_PTR) hMail);
      BOOL bMade = CreateProcess(NULL, szCommandLine, NULL, NULL, TRUE, 0, NULL, NULL, &si, &pi);
      DWORD dwCode;
      GetExitCodeProcess(pi.hProcess, &dwCode);
      CloseHandle(pi.hThread);
      """
    Then dwCode is STILL_ACTIVE
    And bMade is TRUE
    And the usage count of hMail is 2
    When "Child" runs:
      """c
      DWORD dwSize, dwCount;
      GetMailslotInfo(hMail, NULL, &dwSize, &dwCount, NULL);
      CloseHandle(hMail);
      CloseHandle(hMail);
      DWORD dwError = GetLastError();
      """
    Then dwSize is MAILSLOT_NO_MESSAGE
    And dwError of "Child" is ERROR_INVALID_HANDLE
    And the usage count of hMail is 1

  Scenario: What is written into a pipe is read from it
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hRead, hWrite;
      CreatePipe(&hRead, &hWrite, NULL, 0);
      char szText[] = "hello";
      char szBuffer[16];
      DWORD dwMoved;
      WriteFile(hWrite, szText, strlen(szText), &dwMoved, NULL);
      ZeroMemory(szBuffer, sizeof(szBuffer));
      ReadFile(hRead, szBuffer, sizeof(szBuffer) - 1, &dwMoved, NULL);
      """
    Then szBuffer is "hello"
    And dwMoved is 5

  Scenario: A server connects without waiting, and a thread begins
    Given a process "Server"
    When "Server" runs:
      """c
      HANDLE hPipe = CreateNamedPipe(TEXT("\\\\.\\pipe\\chat"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED,
          PIPE_TYPE_MESSAGE | PIPE_WAIT, 1, 0, 0, 0, NULL);
      OVERLAPPED ov = { 0 };
      ov.hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      ConnectNamedPipe(hPipe, &ov);
      DWORD dwError = GetLastError();
      HANDLE hThread = CreateThread(NULL, 0, Worker, NULL, 0, NULL);
      """
    Then dwError is ERROR_IO_PENDING
    When thread "Worker" of "Server" runs:
      """c
      HANDLE hClient = CreateFileW(L"\\\\.\\pipe\\chat", GENERIC_READ, 0, NULL, OPEN_EXISTING, 0, NULL);
      DWORD dwWait = WaitForSingleObject(ov.hEvent, 0);
      HANDLE hBoth[2] = { hThread, ov.hEvent };
      dwWait = WaitForMultipleObjects(2, hBoth, FALSE, INFINITE);
      """
    Then dwWait of "Server" is 1

  Scenario: A text may be written in several pieces
    Given a process "App"
    When "App" runs:
      """c
      TCHAR szText[16];
      wsprintf(szText, TEXT("%s") TEXT("-%u"), TEXT("a" "b") TEXT("c"), 7u);
      """
    Then szText is "abc-7"

  Scenario: A child receives just the handles of a list
    Given a process "Parent"
    When "Parent" runs:
      """c
      SECURITY_ATTRIBUTES sa = { .nLength = sizeof(sa), .bInheritHandle = TRUE };
      HANDLE h[2] = { CreateEvent(&sa, TRUE, FALSE, NULL), CreateEvent(&sa, TRUE, FALSE, NULL) };
      SIZE_T size;
      InitializeProcThreadAttributeList(NULL, 1, 0, &size);
      STARTUPINFOEX si = { { sizeof(si) } };
      si.lpAttributeList = (LPPROC_THREAD_ATTRIBUTE_LIST)HeapAlloc(GetProcessHeap(), 0, size);
      InitializeProcThreadAttributeList(si.lpAttributeList, 1, 0, &size);
      UpdateProcThreadAttribute(si.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, &h[1], sizeof(h[1]), NULL, NULL);
      PROCESS_INFORMATION pi;
      TCHAR szCommand[MAX_PATH];
      StringCchPrintf(szCommand, _countof(szCommand), TEXT("Child.exe %p"), h[1]);
      CreateProcess(NULL, szCommand, NULL, NULL, TRUE, EXTENDED_STARTUPINFO_PRESENT, NULL, NULL, (LPSTARTUPINFO)&si, &pi);
      DeleteProcThreadAttributeList(si.lpAttributeList);
      """
    Then the usage count of h[0] is 1
    And the usage count of h[1] of "Parent" is 2
    And the handle table of "Parent" is:
      | handle      | inherit |
      | h[0]        | yes     |
      | h[1]        | yes     |
      | pi.hProcess | no      |
      | pi.hThread  | no      |
    When "Parent" makes pi.hProcess inheritable
    And "Parent" closes h[0]
    Then pi.hProcess is inheritable
    When "Parent" sets h[1]
    And "Parent" waits for any of h[1] and pi.hProcess
    Then the wait is satisfied by h[1]

  Scenario: What C stores through a pointer into a view, everybody sees
    Given a process "Writer"
    And a process "Reader"
    When "Writer" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, TEXT("Shared"));
      char *p = (char *) MapViewOfFile(hMap, FILE_MAP_WRITE, 0, 0, 0);
      strcpy(p, "hello");
      p[0] = 'H';
      strcat(p, " there");
      DWORD *pdwCount = (DWORD *) (p + 64);
      pdwCount[1] += 5;
      int nSame = strcmp(p, "Hello there");
      """
    Then "Writer" sees "Hello" in p
    And nSame is 0
    When "Reader" runs:
      """c
      HANDLE hShared = OpenFileMapping(FILE_MAP_READ, FALSE, TEXT("Shared"));
      LPBYTE pView = (LPBYTE) MapViewOfFile(hShared, FILE_MAP_READ, 0, 0, 0);
      char szText[32];
      CopyMemory(szText, pView, sizeof(szText));
      DWORD dwCount = *(DWORD *) &pView[68];
      """
    Then szText is "Hello there"
    And dwCount is 5
    And "Reader" sees "there" in pView at offset 6

  Scenario: A pipe's bytes go into a view and out of it
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      PBYTE pb = (PBYTE) MapViewOfFile(hMap, FILE_MAP_WRITE, 0, 0, 4096);
      HANDLE hRead, hWrite;
      DWORD dwMoved;
      CreatePipe(&hRead, &hWrite, NULL, 0);
      FillMemory(pb, 3, 'x');
      WriteFile(hWrite, pb, 3, &dwMoved, NULL);
      ReadFile(hRead, pb + 4, 10, &dwMoved, NULL);
      BYTE bLast = pb[6];
      """
    Then dwMoved is 3
    And bLast is 0x78

  Scenario: Descriptors as text, with a NULL list, and asked for
    Given a process "App"
    When "App" runs:
      """c
      PSECURITY_DESCRIPTOR pSD = NULL;
      ConvertStringSecurityDescriptorToSecurityDescriptor(TEXT("D:(A;;GA;;;WD)"), SDDL_REVISION_1, &pSD, NULL);
      SECURITY_ATTRIBUTES sa = { sizeof(sa), pSD, FALSE };
      HANDLE hMutex = CreateMutex(&sa, FALSE, TEXT("Global\\Guarded"));
      LocalFree(pSD);
      BYTE bBuffer[1024];
      DWORD dwNeeded;
      BOOL bAsked = GetKernelObjectSecurity(hMutex, DACL_SECURITY_INFORMATION, bBuffer, sizeof(bBuffer), &dwNeeded);
      BOOL bSet = SetKernelObjectSecurity(hMutex, DACL_SECURITY_INFORMATION, bBuffer);
      pSD = LocalAlloc(LPTR, SECURITY_DESCRIPTOR_MIN_LENGTH);
      InitializeSecurityDescriptor(pSD, SECURITY_DESCRIPTOR_REVISION);
      SetSecurityDescriptorDacl(pSD, TRUE, NULL, FALSE);
      sa.lpSecurityDescriptor = pSD;
      HANDLE hEvent = CreateEvent(&sa, FALSE, FALSE, "Everybody's");
      """
    Then bAsked is TRUE
    And bSet is TRUE
    And dwNeeded is 48
    And the usage count of hEvent is 1

  Scenario: A job is limited and asked
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hJob = CreateJobObject(NULL, NULL);
      JOBOBJECT_EXTENDED_LIMIT_INFORMATION jeli = { 0 };
      jeli.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_ACTIVE_PROCESS;
      jeli.BasicLimitInformation.ActiveProcessLimit = 2;
      SetInformationJobObject(hJob, JobObjectExtendedLimitInformation, &jeli, sizeof(jeli));
      JOBOBJECT_BASIC_LIMIT_INFORMATION basic;
      DWORD dwLength;
      QueryInformationJobObject(hJob, JobObjectBasicLimitInformation, &basic, sizeof(basic), &dwLength);
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR szCommand[] = TEXT("Child");
      CreateProcess(NULL, szCommand, NULL, NULL, FALSE, CREATE_SUSPENDED, NULL, NULL, &si, &pi);
      AssignProcessToJobObject(hJob, pi.hProcess);
      ResumeThread(pi.hThread);
      BYTE list[64];
      PJOBOBJECT_BASIC_PROCESS_ID_LIST pList = (PJOBOBJECT_BASIC_PROCESS_ID_LIST) list;
      QueryInformationJobObject(hJob, JobObjectBasicProcessIdList, pList, sizeof(list), NULL);
      BOOL bSame = pList->ProcessIdList[0] == pi.dwProcessId, bIn;
      IsProcessInJob(pi.hProcess, hJob, &bIn);
      TerminateJobObject(hJob, 7);
      JOBOBJECT_BASIC_ACCOUNTING_INFORMATION info;
      QueryInformationJobObject(hJob, JobObjectBasicAccountingInformation, &info, sizeof(info), NULL);
      """
    Then basic.ActiveProcessLimit is 2
    And bSame is TRUE
    And bIn is TRUE
    And info.TotalProcesses is 1
    And info.ActiveProcesses is 0

  Scenario: A boundary with a well-known group
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hBoundary = CreateBoundaryDescriptor(TEXT("MyBoundary"), 0);
      BYTE localAdminSID[SECURITY_MAX_SID_SIZE];
      PSID pLocalAdminSID = &localAdminSID;
      DWORD cbSID = sizeof(localAdminSID);
      CreateWellKnownSid(WinBuiltinAdministratorsSid, NULL, pLocalAdminSID, &cbSID);
      BOOL bAdded = AddSIDToBoundaryDescriptor(&hBoundary, pLocalAdminSID);
      """
    Then bAdded is TRUE

  Scenario: Time in 100 nanoseconds, and sizes of 64 bits
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hTimer = CreateWaitableTimer(NULL, TRUE, NULL);
      const int nUnitsPerSecond = 10000000;
      LARGE_INTEGER liDue = { 0 };
      liDue.QuadPart = -(5 * nUnitsPerSecond);
      BOOL bLow = liDue.HighPart == -1;
      SetWaitableTimer(hTimer, &liDue, 0, NULL, NULL, FALSE);
      DWORD dwWait = WaitForSingleObject(hTimer, INFINITE);
      HANDLE hFile = CreateFile(TEXT("a.txt"), GENERIC_READ | GENERIC_WRITE, 0, NULL, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
      LARGE_INTEGER liTo = { .QuadPart = 100 }, liAt, liSize;
      SetFilePointerEx(hFile, liTo, &liAt, FILE_BEGIN);
      SetEndOfFile(hFile);
      GetFileSizeEx(hFile, &liSize);
      LONG lHigh = 0;
      DWORD dwLow = SetFilePointer(hFile, -40, &lHigh, FILE_END), dwHigh;
      DWORD dwSize = GetFileSize(hFile, &dwHigh);
      """
    Then bLow is TRUE
    And dwWait is WAIT_OBJECT_0
    And liAt.QuadPart is 100
    And liSize.LowPart is 100
    And dwLow is 60
    And dwSize is 100

  Scenario: Operations under way, and what waits in a pipe
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hServer = CreateNamedPipe(TEXT("\\\\.\\pipe\\talk"), PIPE_ACCESS_DUPLEX | FILE_FLAG_OVERLAPPED,
          PIPE_TYPE_MESSAGE | PIPE_READMODE_MESSAGE, 1, 512, 512, 0, NULL);
      HANDLE hClient = CreateFile(TEXT("\\\\.\\pipe\\talk"), GENERIC_READ | GENERIC_WRITE, 0, NULL, OPEN_EXISTING, 0, NULL);
      OVERLAPPED o = { .hEvent = CreateEvent(NULL, TRUE, FALSE, NULL) };
      char szGot[32] = "", szPeeked[32] = "";
      DWORD dwMoved = 0, dwAvailable, dwLeft, dwFlags, dwOut, dwIn, dwMost, dwState, dwInstances;
      ReadFile(hServer, szGot, sizeof(szGot), NULL, &o);
      DWORD dwError = GetLastError();
      WriteFile(hClient, "one", 4, &dwMoved, NULL);
      BOOL bDone = GetOverlappedResult(hServer, &o, &dwMoved, TRUE);
      WriteFile(hClient, "second", 7, &dwMoved, NULL);
      PeekNamedPipe(hServer, szPeeked, 4, &dwMoved, &dwAvailable, &dwLeft);
      GetNamedPipeInfo(hServer, &dwFlags, &dwOut, &dwIn, &dwMost);
      GetNamedPipeHandleState(hServer, &dwState, &dwInstances, NULL, NULL, NULL, 0);
      """
    Then dwError is ERROR_IO_PENDING
    And bDone is TRUE
    And o.hEvent is signalled
    And szPeeked is "seco"
    And dwLeft is 3
    And dwMost is 1
    And dwInstances is 1

  Scenario: Outputs of many kinds
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hSemaphore = CreateSemaphore(NULL, 1, 5, NULL), hCopy, *ph = &hCopy;
      LONG lBefore;
      ReleaseSemaphore(hSemaphore, 2, &lBefore);
      DuplicateHandle(GetCurrentProcess(), hSemaphore, GetCurrentProcess(), ph, 0, TRUE, DUPLICATE_SAME_ACCESS);
      DWORD dwFlags, dwCount, dwThread;
      GetHandleInformation(*ph, &dwFlags);
      GetProcessHandleCount(GetCurrentProcess(), &dwCount);
      BOOL bSame = CompareObjectHandles(hSemaphore, hCopy);
      HANDLE hThread = CreateThread(NULL, 0, Worker, NULL, CREATE_SUSPENDED, &dwThread);
      BOOL bThread = GetThreadId(hThread) == dwThread;
      SetEnvironmentVariable(TEXT("WHO"), TEXT("World"));
      TCHAR szValue[MAX_PATH], szLong[MAX_PATH];
      DWORD dwLength = GetEnvironmentVariable(TEXT("WHO"), szValue, _countof(szValue));
      ExpandEnvironmentStrings(TEXT("Hello, %WHO%"), szLong, MAX_PATH);
      LPCTSTR pszSame = szLong;
      """
    Then lBefore is 1
    And dwFlags is HANDLE_FLAG_INHERIT
    And bSame is TRUE
    And bThread is TRUE
    And dwLength is 5
    And szValue is "World"
    And pszSame is "Hello, World"

  Scenario: Functions that need no Windows leave their last error, too
    Given a process "App"
    When "App" runs:
      """c
      SIZE_T size = 0;
      BOOL bAsked = InitializeProcThreadAttributeList(NULL, 2, 0, &size);
      DWORD dwAsked = GetLastError();
      LPPROC_THREAD_ATTRIBUTE_LIST pList = malloc(size);
      InitializeProcThreadAttributeList(pList, 2, 0, &size);
      HANDLE h[2] = { CreateEvent(NULL, TRUE, FALSE, NULL), GetCurrentProcess() };
      UpdateProcThreadAttribute(pList, 0, PROC_THREAD_ATTRIBUTE_PARENT_PROCESS, h, sizeof(h), NULL, NULL);
      DWORD dwLong = GetLastError();
      UpdateProcThreadAttribute(pList, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, h, sizeof(HANDLE), NULL, NULL);
      UpdateProcThreadAttribute(pList, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, h, sizeof(HANDLE), NULL, NULL);
      DWORD dwTwice = GetLastError();
      JOBOBJECT_BASIC_UI_RESTRICTIONS jbur = { JOB_OBJECT_UILIMIT_HANDLES }, now;
      HANDLE hJob = CreateJobObject(NULL, NULL);
      SetInformationJobObject(hJob, JobObjectBasicUIRestrictions, &jbur, sizeof(jbur));
      QueryInformationJobObject(hJob, JobObjectBasicUIRestrictions, &now, sizeof(now), NULL);
      """
    Then bAsked is FALSE
    And dwAsked is ERROR_INSUFFICIENT_BUFFER
    And dwLong is ERROR_BAD_LENGTH
    And dwTwice is ERROR_OBJECT_NAME_EXISTS
    And now.UIRestrictionsClass is JOB_OBJECT_UILIMIT_HANDLES

  Scenario: What a variable keeps is asked about by whoever looks at it
    Given a process "App"
    When "App" runs:
      """c
      HANDLE h = CreateEvent(NULL, FALSE, FALSE, NULL);
      DWORD first = WaitForSingleObject(h, 0);
      SetEvent(h);
      DWORD second = WaitForSingleObject(h, 0);
      BOOL late = WaitForSingleObject(h, 0) == WAIT_TIMEOUT;
      BOOL none = CloseHandle(NULL);
      BOOL refused = none == FALSE;
      CloseHandle(h);
      """
    Then first is WAIT_TIMEOUT
    And second is WAIT_OBJECT_0
    And late is TRUE
    And refused is TRUE

  Scenario: A loop makes handles, and a condition asks about what a call found
    Given a process "App"
    When "App" runs:
      """c
      HANDLE h[4];
      int opened = 0;
      for (int i = 0; i < 4; i++) {
        TCHAR szName[16];
        wsprintf(szName, TEXT("Slot%d"), i % 3);
        h[i] = CreateEvent(NULL, TRUE, FALSE, szName);
        if (GetLastError() == ERROR_ALREADY_EXISTS)
          opened++;
      }
      """
    Then opened is 1
    And the usage count of h[0] is 2
    And the usage count of h[1] is 1
    And h[0] and h[3] are the same object
    When "App" runs:
      """c
      DWORD closed = 0;
      int i = 3;
      do {
        if (!CloseHandle(h[i]))
          break;
        closed++;
      } while (i-- > 0);
      switch (closed) {
        case 4: closed = 40; break;
        default: closed = 1;
      }
      """
    Then closed is 40
    And h[0] is not a valid handle in "App"

  Scenario: Functions, structures and macros live on from snippet to snippet
    Given a process "App"
    When "App" runs:
      """c
      #include <windows.h>
      #include <stdio.h>
      #define MOST 3
      typedef struct { HANDLE hEvent; int count; } Slot;
      Slot slots[MOST];

      static HANDLE Made(BOOL bSet)
      {
        HANDLE hMade = CreateEvent(NULL, TRUE, bSet, NULL);
        return hMade;
      }

      for (int n = 0; n < MOST; n++) {
        slots[n].hEvent = Made(n == 1);
        slots[n].count = n * n;
      }
      """
    Then slots[2].count is 4
    And slots[1].hEvent is signalled
    When "App" runs:
      """c
      HANDLE hExtra = Made(TRUE);
      int sum = 0;
      for (int n = 0; n < MOST; n++) {
        sum += slots[n].count;
        printf("%d: %s\n", n, WaitForSingleObject(slots[n].hEvent, 0) == WAIT_OBJECT_0 ? "set" : "not set");
      }
      printf("sum %d\n", sum);
      """
    Then hExtra is signalled
    And sum is 5
    And "App" has printed "1: set"
    And "App" has printed "sum 5"

  Scenario: A loop that waits goes on when time passes
    Given processes "App" and "Other"
    When "App" runs:
      """c
      int rounds = 0;
      while (rounds < 3) {
        Sleep(800);
        rounds++;
      }
      BOOL done = TRUE;
      """
    Then "App" is still waiting
    When 2 seconds pass
    Then rounds is 2
    When 5 seconds pass
    Then rounds is 3
    And done is TRUE

  Scenario: A thread runs the function that the snippet says
    Given a process "App"
    When "App" runs:
      """c
      DWORD total = 0;
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL);

      DWORD WINAPI Worker(LPVOID lpParameter)
      {
        for (int i = 0; i < 10; i++) {
          WaitForSingleObject(hMutex, INFINITE);
          total += (DWORD)(DWORD_PTR)lpParameter;
          ReleaseMutex(hMutex);
        }
        return 7;
      }

      HANDLE hThread[2];
      for (int i = 0; i < 2; i++)
        hThread[i] = CreateThread(NULL, 0, Worker, (LPVOID)(DWORD_PTR)(i + 1), 0, NULL);
      DWORD dwWait = WaitForMultipleObjects(2, hThread, TRUE, INFINITE);
      DWORD dwCode;
      GetExitCodeThread(hThread[0], &dwCode);
      """
    Then dwWait is WAIT_OBJECT_0
    And total is 30
    And dwCode is 7

  Scenario: A snippet ends where it returns
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE, TEXT("One"));
      if (hMutex == NULL) return 1;
      HANDLE hOther = OpenMutex(SYNCHRONIZE, FALSE, TEXT("Two"));
      if (hOther == NULL && GetLastError() == ERROR_FILE_NOT_FOUND) return 0;
      CloseHandle(hMutex);
      """
    Then hMutex is not inheritable
    And the usage count of hMutex is 1

  Scenario: A whole program is pasted
    Given a process "App"
    When "App" runs:
      """c
      #include <windows.h>
      #include <tchar.h>
      #include <stdio.h>

      int total;

      int _tmain(int argc, TCHAR *argv[])
      {
        HANDLE hMutex = CreateMutex(NULL, TRUE, _T("Single"));
        if (GetLastError() == ERROR_ALREADY_EXISTS) {
          _tprintf(_T("already running\n"));
          return 1;
        }
        for (int i = 1; i <= 10; i++)
          total += i;
        _tprintf(_T("total: %d\n"), total);
        ReleaseMutex(hMutex);
        CloseHandle(hMutex);
        return 5;
      }
      """
    Then "App" has printed "total: 55"
    And "App" has ended with code 5
    And total is 55

  Scenario: What a snippet reads, somebody types
    Given a process "App"
    When "App" runs:
      """c
      int number;
      if (scanf("%d", &number) == 1)
        printf("read %d\n", number);
      """
    And somebody types "42" at "App"
    Then number is 42
    And "App" has printed "read 42"
