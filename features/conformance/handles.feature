Feature: Conformance: handles

@CNT-1 @NAM-7
Rule: The object lives as long as anybody has a handle, whoever that is

  Background:
    Given processes "App" and "Other"

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:101-111 (creator closed, object used through second handle)
  Scenario: HA-06: The creator's handle is not special
    Given "App" creates an event named "Shared" as hCreated
    And "App" opens the event "Shared" as hOpened
    And "Other" opens the event "Shared" as hOther
    When "App" closes hCreated
    And "App" closes hOpened
    Then the handle count of hOther is 1
    When "App" opens the event "Shared" as hAgain
    Then it succeeds

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:210-218
  Scenario: HA-07: With the last handle the object goes, and its name
    Given "App" creates an event named "Shared" as hEvent
    When "App" closes hEvent
    And "App" opens the event "Shared" as hAgain
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  # Source: reactos/reactos modules/rostests/kmtests/ntos_ob/ObHandle.c:TestDuplicate
  Scenario: HA-44: A duplicate that is closed leaves nothing behind
    Given "App" creates an event as hEvent
    When "App" duplicates hEvent as hFirst
    And "App" closes hFirst
    Then the handle count of hEvent is 1
    When "App" duplicates hEvent as hSecond with:
      | access | SYNCHRONIZE |
    And "App" closes hSecond
    Then the handle count of hEvent is 1

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3297-3302; wine-mirror/wine dlls/ntdll/tests/pipe.c:3095-3098
  Scenario: HA-47: A process that is terminated lets go of its objects
    Given "App" creates an event named "Shared" as hEvent
    And "Other" opens the event "Shared" as hOther
    And "App" opens the process "Other" as hProcess
    And the handle count of hEvent is 2
    When "App" terminates the process of hProcess with code 1
    Then the handle count of hEvent becomes 1

@HT-2 @INH-4
Rule: A handle's flags

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2555-2558
  Scenario: HA-14: Made without attributes, a handle has no flag
    When "App" creates an event as hEvent
    And "App" asks for the flags of hEvent
    Then it succeeds
    And hEvent is not inheritable
    And hEvent is not protected from close in "App"

  # Source: reactos/reactos modules/rostests/apitests/ntdll/NtDuplicateObject.c (STATUS_HANDLE_NOT_CLOSABLE); wine-mirror/wine dlls/ntdll/tests/error.c:225
  Scenario: HA-17: A protected handle cannot be closed, and goes on working
    Given "App" creates an event as hEvent
    And "App" protects hEvent from close
    When "App" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And the handle count of hEvent is 1
    When "App" sets hEvent
    Then it succeeds

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:4696-4704
  Scenario Outline: HA-21: <value> has no flags
    When "App" asks for the flags of <value>
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

    Examples:
      | value             |
      | handle 0xdeadbee0 |

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:3330
  Scenario: HA-25: Nor has it one if the attributes deny it
    When "App" creates an event as hEvent with:
      | inheritable | no |
    Then hEvent is not inheritable
    And hEvent is not protected from close in "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:2484-2487 (per-handle flag); doc (Microsoft Learn, page not re-read): OpenEvent (bInheritHandle)
  Scenario: HA-26: To be inheritable is the handle's, not the object's
    Given "App" creates an event named "Shared" as hCreated
    When "App" opens the event "Shared" as the inheritable hOpened
    And "App" creates an inheritable event named "Shared" as hAgain
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hCreated is not inheritable
    But hOpened is inheritable
    And hAgain is inheritable

@HT-6
Rule: A handle to another type of object will not do

  # Source: wine-mirror/wine dlls/ntdll/tests/error.c:222; wine-mirror/wine dlls/kernel32/tests/process.c:2140-2142
  Scenario: HA-37: A mutex has no exit code
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" asks for the exit code of process hMutex
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  # Win32 says STATUS_OBJECT_TYPE_MISMATCH with ERROR_INVALID_HANDLE; what is asked for makes no difference.
  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:1575-1577
  Scenario: FI-05: An event is no file to ask about
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" asks for the size of hEvent
    Then it is refused with ERROR_INVALID_HANDLE

@HT-5 @HT-6
Rule: What is no handle is good for nothing

  # Source: wine-mirror/wine dlls/kernel32/tests/mailslot.c:79-84
  Scenario: FI-01: INVALID_HANDLE_VALUE is no file, not even to read nothing from
    Given a process "App"
    When "App" reads at most 0 bytes from INVALID_HANDLE_VALUE
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
