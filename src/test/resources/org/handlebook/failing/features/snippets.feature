Feature: C that is wrong, or that cannot be run here

  Scenario: an if
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutex(NULL, FALSE, NULL);
      if (hMutex == NULL) return 1;
      """

  Scenario: an unknown function
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMutex = CreateMutx(NULL, FALSE, NULL);
      """

  Scenario: printf
    Given a process "App"
    When "App" runs:
      """c
      printf("%d", 3);
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

  Scenario: a function of one's own
    Given a process "App"
    When "App" runs:
      """c
      int main(void) { return 0; }
      """

  Scenario: an include
    Given a process "App"
    When "App" runs:
      """c
      #include <windows.h>
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

  Scenario: a call after a sign that may skip it
    Given a process "App"
    When "App" runs:
      """c
      BOOL bBoth = TRUE && CloseHandle(NULL);
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
