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
