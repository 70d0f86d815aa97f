Feature: Conformance: duplicating handles

@DUP-6 @DUP-7
Rule: What the copy is like

  Background:
    Given a process "App"
    And "App" creates an event as hEvent

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2516-2524; rprichard/win32-console-docs src/HandleTests/MiscTests.cc Test_IntrinsicInheritFlags (pipe)
  Scenario: DU-01: The flags are not copied
    Given "App" makes hEvent inheritable
    And "App" protects hEvent from close
    When "App" duplicates hEvent as hCopy
    Then hCopy is not inheritable
    And hCopy is not protected from close in "App"

  # Source: reactos/reactos ntoskrnl/ob/obhandle.c, ObDuplicateObject (DUPLICATE_SAME_ATTRIBUTES, 4, in ntifs.h alone)
  Scenario Outline: DU-50: Who asks for the same attributes gets the flags of the source, whatever else is asked for: <flags>, <inherit>
    When "App" runs:
      """c
      HANDLE hCopy = NULL;
      DWORD flags = 99;
      SetHandleInformation(hEvent, HANDLE_FLAG_INHERIT | HANDLE_FLAG_PROTECT_FROM_CLOSE, <flags>);
      BOOL done = DuplicateHandle(GetCurrentProcess(), hEvent, GetCurrentProcess(), &hCopy,
                                  0, <inherit>, DUPLICATE_SAME_ACCESS | 4);
      GetHandleInformation(hCopy, &flags);
      """
    Then done is TRUE
    And flags is <flags>

    Examples:
      | flags | inherit |
      | 0     | TRUE    |
      | 1     | FALSE   |
      | 2     | TRUE    |
      | 3     | FALSE   |

  # Source: reactos/reactos ntoskrnl/ob/obhandle.c, ObDuplicateObject: a pseudo handle's attributes are 0
  Scenario: DU-51: A pseudo handle has no flags to give
    When "App" runs:
      """c
      HANDLE hSelf = NULL;
      DWORD flags = 99;
      BOOL done = DuplicateHandle(GetCurrentProcess(), GetCurrentProcess(), GetCurrentProcess(), &hSelf,
                                  0, TRUE, DUPLICATE_SAME_ACCESS | 4);
      GetHandleInformation(hSelf, &flags);
      """
    Then done is TRUE
    And flags is 0

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:284-290 (no SYNCHRONIZE) [Win32 code derived from the asserted NT status or rule]
  Scenario: DU-23: A copy without any right cannot be waited for
    Given "App" duplicates hEvent as hBare with:
      | access | 0 |
    When "App" waits for hBare
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

  # Source: reactos/reactos modules/rostests/kmtests/ntos_ob/ObHandle.c:TestDuplicate (case 5); doc (MicrosoftDocs/sdk-api sdk-api-src/content/handleapi/nf-handleapi-duplicatehandle.md): DuplicateHandle
  Scenario: DU-25: Who asks for the same access gets it, whatever else is asked for
    When "App" duplicates hEvent as hCopy with:
      | access      | SYNCHRONIZE |
      | same access | yes         |
    Then hCopy grants EVENT_ALL_ACCESS

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:3154-3161
  Scenario: DU-26: The same access is as little as the original's
    Given "App" opens the process "App" with PROCESS_TERMINATE as hKill
    When "App" duplicates hKill as hCopy
    Then hKill grants PROCESS_TERMINATE
    And hCopy grants PROCESS_TERMINATE

@DUP-6
Rule: Closing the source

  Background:
    Given processes "App" and "Child"
    And "App" opens the process "Child" as hChild
    And "App" creates an event as hEvent

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2500-2506
  Scenario: DU-04: Within one table the value is used again
    When "App" duplicates hEvent as hMoved with:
      | same access  | yes |
      | close source | yes |
    Then hMoved and hEvent have the same value
    And the handle count of hMoved is 1

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2508-2514
  Scenario: DU-05: The copy is inheritable if that is asked for
    When "App" duplicates hEvent as hMoved with:
      | same access  | yes |
      | close source | yes |
      | inheritable  | yes |
    Then hMoved and hEvent have the same value
    And hMoved is inheritable
    And hMoved is not protected from close in "App"

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/handleapi/nf-handleapi-duplicatehandle.md): DuplicateHandle remarks
  Scenario: DU-31: Another process's handle can be closed from outside
    Given "App" duplicates hEvent into "Child" as hRemote
    When "App" closes hRemote of "Child" from outside
    Then it succeeds
    And hRemote is not a valid handle in "Child"
    And the handle count of hEvent is 1

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/handleapi/nf-handleapi-duplicatehandle.md): DuplicateHandle (DUPLICATE_CLOSE_SOURCE); wine-mirror/wine dlls/ntdll/tests/pipe.c:3105-3107
  Scenario: DU-33: A handle that has moved is not where it was
    When "App" moves hEvent into "Child" as hRemote
    Then it succeeds
    When "App" asks for the flags of hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/thread.c:352-354
  Scenario: DU-35: Each copy in another process counts
    When "App" duplicates hEvent into "Child" as hRemote
    Then the handle count of hEvent is 2

@DUP-5
Rule: What cannot be duplicated, and where to

  Background:
    Given a process "App"
    And "App" creates an event as hEvent

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:2287-2291 [Win32 code derived from the asserted NT status or rule]
  Scenario: DU-11: A value that is no handle
    When "App" duplicates handle 0xdead0 as hCopy
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:2450-2453; doc (MicrosoftDocs/sdk-api sdk-api-src/content/handleapi/nf-handleapi-duplicatehandle.md): DuplicateHandle
  Scenario: DU-18: A target that is no handle
    When "App" duplicates hEvent as hCopy with:
      | target process handle | handle 0xdead0 |
      | same access           | yes            |
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2441-2461
  Scenario: DU-45: A process may hold a handle to a thread of its own, as long as it lives and longer
    Given "App" spawns "Child" with:
      | suspended      | yes     |
      | process handle | hChild  |
      | thread handle  | hThread |
    When "App" duplicates hThread into "Child" as hOwn
    Then it succeeds
    When "App" terminates the thread of hThread with code 1
    Then it succeeds
    When "App" closes hThread
    And "App" closes hChild
    Then "Child" has ended

@DUP-7 @SEC-3
Rule: Rights that the source lacks are asked of the object, for the process that duplicates

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:8083-8090
  @needs-users
  Scenario: DU-46: Rights that the source handle has already are not checked again
    Given a service "Server"
    And a process "Guest" run by the user "guest"
    And "Server" creates an event as hAll with:
      | security | only the system may open it |
    And "Server" duplicates hAll as hWait with:
      | access | SYNCHRONIZE |
    And "Server" creates a named pipe "door" as hDoor with:
      | security | everyone may open it |
    And "Guest" opens the pipe "door" as hClient
    And "Guest" writes "let me in" to hClient
    And "Server" reads "let me in" from hDoor
    And "Server" impersonates the client of hDoor
    When "Server" duplicates hWait as hSet with:
      | access | EVENT_MODIFY_STATE |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "Server" duplicates hAll as hSet with:
      | access | EVENT_MODIFY_STATE |
    Then it succeeds

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:8100-8106
  @needs-users
  Scenario: DU-47: The process that receives the copy must be allowed as well
    Given a process "Giver" with SeDebugPrivilege
    And a process "Bob" run by the user "bob"
    And "Giver" opens the process "Bob" as hBob
    And "Giver" creates an event as hEvent
    And "Giver" duplicates hEvent as hWait with:
      | access | SYNCHRONIZE |
    When "Giver" duplicates hWait as hGift with:
      | into   | "Bob"              |
      | access | EVENT_MODIFY_STATE |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
