Feature: Conformance: facts that C says best

@ENV-1
Rule: The environment

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:178-183
  Scenario: EN-11: Without a name there is no variable
    When "App" runs:
      """c
      DWORD length = GetEnvironmentVariableA(NULL, NULL, 0);
      """
    Then it is refused
    And length is 0

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:113-117; reactos/reactos modules/rostests/apitests/kernel32/GetEnvironmentVariable.c
  Scenario: EN-02: A buffer that is too small by one is not touched
    Given "App" sets the environment variable "SomeVar" to "SomeValue"
    When "App" runs:
      """c
      char buffer[64] = "foo";
      DWORD length = GetEnvironmentVariableA("SomeVar", buffer, 9);
      int difference = lstrcmpA(buffer, "foo");
      """
    Then length is 10
    And difference is 0

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:395-428
  Scenario: EN-12: The length of an expanded text counts its end
    Given "App" sets the environment variable "V" to "fifteen letters"
    When "App" runs:
      """c
      char buffer[64];
      DWORD length = ExpandEnvironmentStringsA("%V%", buffer, sizeof(buffer));
      int difference = lstrcmpA(buffer, "fifteen letters");
      """
    Then length is 16
    And difference is 0

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:430-436
  Scenario: EN-13: What is not set stays as it is
    When "App" runs:
      """c
      char buffer[64];
      DWORD length = ExpandEnvironmentStringsA("%NotAnEnvVar%", buffer, sizeof(buffer));
      int difference = lstrcmpA(buffer, "%NotAnEnvVar%");
      """
    Then length is 14
    And difference is 0

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:683-687
  Scenario: EN-16: Who asks for the environment twice gets two copies
    When "App" runs:
      """c
      LPWCH first = GetEnvironmentStringsW();
      LPWCH second = GetEnvironmentStringsW();
      BOOL same = first == second;
      """
    Then same is FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/environ.c:751-761
  Scenario Outline: EN-18: <what> cannot stand in an environment
    When "App" runs:
      """c
      WCHAR strings[] = L"<string>\0";
      BOOL done = SetEnvironmentStringsW(strings);
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

    Examples:
      | what                 | string  |
      | A name alone         | testenv |
      | A value without name | =unus   |

@HT-2 @INH-4
Rule: Handles

  Background:
    Given a process "App"

  # Source: doc (Microsoft Learn, page not re-read): SetHandleInformation (dwMask)
  Scenario: HA-19: A mask that names no flag changes none
    Given "App" creates an event as hEvent
    When "App" runs:
      """c
      BOOL done = SetHandleInformation(hEvent, 0, HANDLE_FLAG_INHERIT | HANDLE_FLAG_PROTECT_FROM_CLOSE);
      """
    Then done is TRUE
    And hEvent is not inheritable
    And hEvent is not protected from close in "App"

  # Source: doc (Microsoft Learn, page not re-read): GetStdHandle
  Scenario: HA-31: There are three standard handles, and none of another number
    When "App" runs:
      """c
      HANDLE hOut = GetStdHandle(-77);
      """
    Then it is refused with ERROR_INVALID_HANDLE, returning INVALID_HANDLE_VALUE

  # Source: wine-mirror/wine dlls/kernelbase/process.c, CloseHandle; reactos/reactos kernel32, CloseHandle
  Scenario Outline: HA-40: Who closes <name> closes the handle in that slot, and the slot is empty
    Given "App" creates a file "log.txt" as hLog
    When "App" runs:
      """c
      SetStdHandle(<name>, hLog);
      BOOL done = CloseHandle((HANDLE)<name>);
      HANDLE hLeft = GetStdHandle(<name>);
      """
    Then done is TRUE
    And hLeft is NULL
    And hLog is not a valid handle in "App"

    Examples:
      | name              |
      | STD_INPUT_HANDLE  |
      | STD_OUTPUT_HANDLE |
      | STD_ERROR_HANDLE  |

  # Source: wine-mirror/wine dlls/kernel32/tests/mailslot.c (the device opens, and is no mailslot)
  Scenario: ML-40: The mailslots' device itself opens, and has no messages
    When "App" runs:
      """c
      HANDLE hDevice = CreateFileW(L"\\\\.\\mailslot", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                   NULL, OPEN_EXISTING, 0, NULL);
      BOOL open = hDevice != INVALID_HANDLE_VALUE;
      BOOL closed = CloseHandle(hDevice);
      """
    Then open is TRUE
    And closed is TRUE

@NPI-1
Rule: Pipes

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:184-192
  Scenario: NP-02: A name that does not lead to the pipes is no name for one
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hPipe = CreateNamedPipeA("not a named pipe", PIPE_ACCESS_DUPLEX,
                                      PIPE_TYPE_BYTE, 1, 1024, 1024, NMPWAIT_USE_DEFAULT_WAIT, NULL);
      """
    Then it is refused with ERROR_INVALID_NAME, returning INVALID_HANDLE_VALUE

@PRC-2
Rule: Processes

  # Source: Microsoft, "OpenProcess function": ERROR_ACCESS_DENIED for the System process, ERROR_INVALID_PARAMETER for the Idle process
  Scenario Outline: PR-60: Process <id>, <which>, lets nobody in
    Given a process "App"
    When "App" opens the process with id <id> as hProcess
    Then it is refused with <error>, returning NULL

    Examples:
      | id | which                   | error                   |
      | 0  | the System Idle Process | ERROR_INVALID_PARAMETER |
      | 4  | the System process      | ERROR_ACCESS_DENIED     |

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:2132-2137; wine-mirror/wine dlls/ntdll/tests/error.c:142
  Scenario: PR-11: A thread's id is no process's
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hProcess = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, GetCurrentThreadId());
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

@DUP-1
Rule: Pseudo handles

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:1751-1756 (todo_wine)
  Scenario: PS-18: A wait for several objects takes no pseudo handles
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hMe = GetCurrentThread();
      DWORD answer = WaitForMultipleObjects(1, &hMe, FALSE, 100);
      """
    Then it is refused with ERROR_INVALID_HANDLE, returning WAIT_FAILED

@SEC-3
Rule: Jobs

  # Source: reactos/reactos modules/rostests/apitests/kernel32/JobObject.c:test_Access
  Scenario: JO-28: Who may only ask cannot restrict what a job's processes do on the screen
    Given a process "App"
    And "App" creates a job named "hp_jo" as hJob
    And "App" opens the job "hp_jo" with JOB_OBJECT_QUERY as hLook
    When "App" runs:
      """c
      JOBOBJECT_BASIC_UI_RESTRICTIONS jbur = { JOB_OBJECT_UILIMIT_HANDLES };
      BOOL bDone = SetInformationJobObject(hLook, JobObjectBasicUIRestrictions, &jbur, sizeof(jbur));
      """
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: Microsoft Learn: SetStdHandle (nStdHandle is one of three)
  Scenario: There are three standard handles, and a fourth cannot be set
    Given a process "App"
    When "App" runs:
      """c
      SetStdHandle(5, NULL);
      """
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

Rule: Memory

  Background:
    Given a process "App"

  # Source: Microsoft Learn: VirtualProtect (lpflOldProtect); wine-mirror/wine dlls/kernel32/tests/virtual.c:test_VirtualProtect
  Scenario: How pages were protected before is told by who changes it
    When "App" runs:
      """c
      DWORD before = 0;
      char *p = VirtualAlloc(NULL, 8192, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
      p[0] = 'a';
      BOOL ok = VirtualProtect(p, 4096, PAGE_READONLY, &before);
      char kept = p[0];
      """
    Then ok is TRUE
    And before is PAGE_READWRITE
    And kept is 97

  # Source: wine-mirror/wine dlls/kernel32/tests/virtual.c:test_VirtualAlloc (ERROR_INVALID_ADDRESS where memory is reserved already)
  Scenario: Where memory is reserved, no other can be
    When "App" runs:
      """c
      void *p = VirtualAlloc(NULL, 8192, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
      void *q = VirtualAlloc(p, 4096, MEM_RESERVE, PAGE_READWRITE);
      DWORD error = GetLastError();
      """
    Then q is NULL
    And error is ERROR_INVALID_ADDRESS

  # Source: Microsoft Learn: GetEnvironmentStrings (a copy, to be freed)
  Scenario: Two copies of the environment are two blocks
    When "App" runs:
      """c
      WCHAR *a = GetEnvironmentStringsW();
      WCHAR *b = GetEnvironmentStringsW();
      BOOL two = a != b;
      BOOL freed = FreeEnvironmentStringsW(a);
      """
    Then two is TRUE
    And freed is TRUE
