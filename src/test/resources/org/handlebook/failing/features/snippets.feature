Feature: C that is wrong, or that cannot be run here

  Scenario: an if without its parenthesis
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL);
      if hMutex == NULL) return 1;
      """

  Scenario: an unknown function
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutx(NULL, FALSE, NULL);
      """

  Scenario: a text of wide characters where bytes are wanted
    Given a process "App"
    When "App" runs:
      """c
      printf(L"%d", 3);
      """

  Scenario: too few arguments
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE);
      """

  Scenario: BOOL for HANDLE
    Given a process "App"
    When "App" runs:
      """c
      BOOL bMutex = TRUE;
      CloseHandle(bMutex);
      """

  Scenario: HANDLE for BOOL
    Given a process "App"
    When "App" runs:
      """c
      BOOL bMutex = CreateMutex(NULL, FALSE, NULL);
      """

  Scenario: a missing address-of
    Given a process "App"
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa = { sizeof(sa), NULL, TRUE };
      HANDLE hMutex = CreateMutex(sa, FALSE, NULL);
      """

  Scenario: a missing address-of an output
    Given a process "App"
    When "App" runs:
      """c
      DWORD dwCode;
      GetExitCodeProcess(GetCurrentProcess(), dwCode);
      """

  Scenario: bytes where wide characters are wanted
    Given a process "App"
    When "App" runs:
      """c
      TCHAR szName[20] = "HShared";
      """

  Scenario: bytes for a function with W
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutexW(NULL, FALSE, "HShared");
      """

  Scenario: a variable that nobody declared
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL);
      CloseHandle(hMutx);
      """

  Scenario: a member that was never given a value
    Given a process "App"
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa;
      sa.nLength = sizeof(sa);
      sa.bInheritHandle = TRUE;
      HANDLE hMutex = CreateMutex(&sa, FALSE, NULL);
      """

  Scenario: a member that the structure does not have
    Given a process "App"
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa;
      sa.bInheritHandles = TRUE;
      """

  Scenario: a missing semicolon
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL)
      CloseHandle(hMutex);
      """

  Scenario: a function that nobody has written
    Given a process "App"
    When "App" runs:
      """c
      void Helper(int number);
      Helper(3);
      """

  Scenario: an include of a header that nobody knows
    Given a process "App"
    When "App" runs:
      """c
      #include <nosuch.h>
      """

  Scenario: an unknown type
    Given a process "App"
    When "App" runs:
      """c
      SECURITY_ATRIBUTES sa;
      """

  Scenario: a pointer that leads nowhere
    Given a process "App"
    When "App" runs:
      """c
      DWORD *pdwCode = NULL;
      *pdwCode = 1;
      """

  Scenario: a variable of C that is read before it has a value
    Given a process "App"
    When "App" runs:
      """c
      int count;
      count++;
      """

  Scenario: a refusal that nobody asks about
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL);
      CloseHandle(hMutex);
      CloseHandle(hMutex);
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      """

  Scenario: a variable that is something else
    Given a process "App"
    When "App" runs:
      """c
      DWORD dwCode;
      GetExitCodeProcess(GetCurrentProcess(), &dwCode);
      """
    Then dwCode is 3

  Scenario: a variable that nobody has
    Given a process "App"
    Then dwCode is 3

  Scenario: a call in an if
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hRead, hWrite;
      if (!CreatePipe(&hRead, &hWrite, NULL, 0))
        ErrorExit(TEXT("CreatePipe"));
      """

  Scenario: a for without its end
    Given a process "App"
    When "App" runs:
      """c
      for (int i = 0; i < 3; i++ CreateMutex(NULL, FALSE, NULL);
      """

  Scenario: all that is wrong in a program
    Given a process "App"
    When "App" runs:
      """c
      int _tmain(int argc, TCHAR *argv[])
      {
        HANDLE hMutex = CreateMutx(NULL, FALSE, NULL);
        if (hMutex == NUL)
          return 1
        return 0;
      }
      """

  Scenario: a break outside a loop
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL);
      break;
      """

  Scenario: C++
    Given a process "App"
    When "App" runs:
      """c
      class Lock { HANDLE hMutex; };
      """

  Scenario: a function that has another way here
    Given a process "App"
    When "App" runs:
      """c
      BYTE sid[SECURITY_MAX_SID_SIZE];
      SID_IDENTIFIER_AUTHORITY authority = { 0 };
      InitializeSid(sid, &authority, 1);
      """

  Scenario: a type that has another way here
    Given a process "App"
    When "App" runs:
      """c
      EXPLICIT_ACCESS ea;
      """

  Scenario: too little room for a descriptor
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      DWORD dwNeeded;
      GetKernelObjectSecurity(hEvent, DACL_SECURITY_INFORMATION, NULL, 0, &dwNeeded);
      """

  Scenario: a view that is only read
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      char *p = (char *) MapViewOfFile(hMap, FILE_MAP_READ, 0, 0, 0);
      p[0] = 'a';
      """

  Scenario: behind the end of a view
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      char *p = (char *) MapViewOfFile(hMap, FILE_MAP_READ, 0, 0, 0);
      char c = p[4096];
      """

  Scenario: a view that is gone
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMap = CreateFileMapping(INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, 4096, NULL);
      char *p = (char *) MapViewOfFile(hMap, FILE_MAP_READ, 0, 0, 0);
      UnmapViewOfFile(p);
      char c = *p;
      """

  Scenario: a handle that no member is
    Given a process "App"
    When "App" runs:
      """c
      HANDLE h[2] = { CreateEvent(NULL, TRUE, FALSE, NULL) };
      """
    Then h[1] is inheritable

  Scenario: a call that waits before the variable has a value
    Given a process "App"
    And a process "Idle"
    When "App" runs:
      """c
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      DWORD dwWait = WaitForSingleObject(hEvent, 1000);
      """
    Then dwWait is WAIT_TIMEOUT

  Scenario: what a call brings after a wait, for which there is no room
    Given processes "App" and "Writer"
    And "Writer" creates an inheritable pipe with ends hRead and hWrite
    And "Writer" spawns "Reader" with handle inheritance
    When "Reader" runs:
      """c
      char two[2];
      DWORD read = 0;
      ReadFile(hRead, two, 5, &read, NULL);
      """
    Then "Reader" is still waiting
    When "Writer" writes "hello" to hWrite
    Then read is 5

  Scenario: An element past the end of an array
    Given a process "App"
    When "App" runs:
      """c
      int squares[3];
      for (int i = 0; i <= 3; i++)
        squares[i] = i * i;
      """

  Scenario: A function that calls itself without end
    Given a process "App"
    When "App" runs:
      """c
      int Depth(int n) { return Depth(n + 1) + 1; }
      int depth = Depth(0);
      """

  Scenario: An array larger than memory
    Given a process "App"
    When "App" runs:
      """c
      char all[65536][65536];
      """

  Scenario: a refusal that a variable keeps and nobody looks at
    Given a process "App"
    When "App" runs:
      """c
      BOOL first = CloseHandle(NULL);
      BOOL second = CloseHandle(NULL);
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      """
    Then first is FALSE

  Scenario: a refusal in a variable that is used again
    Given a process "App"
    When "App" runs:
      """c
      BOOL done = CloseHandle(NULL);
      done = CloseHandle(NULL);
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      """
    Then done is FALSE

  Scenario: a variable whose writer still sleeps
    Given a process "App"
    When "App" runs:
      """c
      DWORD n = 0;
      Sleep(1000);
      n = 1;
      """
    Then n is 1

  Scenario: a refusal that a variable of a function keeps and nobody compares
    Given a process "App"
    When "App" runs:
      """c
      BOOL Closed(HANDLE h)
      {
        BOOL done = CloseHandle(h);
        Sleep(0);
        return TRUE;
      }
      BOOL closed = Closed(NULL);
      """

  Scenario: a handle for a number, where steps write C
    Given a process "App"
    When "App" runs:
      """c
      HANDLE h[2];
      for (int i = 0; i < 2; i++)
        h[i] = i;
      """

  Scenario: a loop that never ends
    Given a process "App"
    When "App" runs:
      """c
      while (1) ;
      """

  Scenario: jumps to nowhere, and a label twice
    Given a process "App"
    When "App" runs:
      """c
      int Find(void) { goto found; return 1; }
      again: ;
      again: ;
      goto there;
      """

  Scenario: a structure that holds itself
    Given a process "App"
    When "App" runs:
      """c
      struct Node { int n; struct Node next; };
      """

  Scenario: a loop that prints and never ends
    Given a process "App"
    When "App" runs:
      """c
      for (;;) printf("a");
      """

  Scenario: a member by a name that is none
    Given a process "App"
    When "App" runs:
      """c
      SECURITY_ATTRIBUTES sa = { .nLenght = sizeof(sa) };
      """
