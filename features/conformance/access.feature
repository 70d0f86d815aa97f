Feature: Conformance: access rights

@HT-2 @SEC-2 @SEC-3
Rule: Rights that are asked for by name

  Background:
    Given a process "App"
    And "App" creates a mutex named "hp_mutex" as hMutex
    And "App" creates an event named "hp_event" as hEvent

  # Source: SC-01: wine-mirror/wine dlls/kernel32/tests/sync.c:264-269; wine-mirror/wine dlls/advapi32/tests/security.c:5846-5851 (todo_wine)
  # Source: SC-06: wine-mirror/wine dlls/advapi32/tests/security.c:5903-5908 (todo_wine)
  Scenario Outline: SC-01, SC-06: To open it for nothing is refused: <type>
    When "App" opens the <type> "<name>" with 0 as hNothing
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

    Examples:
      | type  | name     |
      | mutex | hp_mutex |
      | event | hp_event |

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:284-290; wine-mirror/wine dlls/advapi32/tests/security.c:5815-5819 [Win32 code derived from the asserted NT status or rule]
  Scenario: SC-02: To read and to write a mutex is not to wait for it
    When "App" opens the mutex "hp_mutex" with GENERIC_READ | GENERIC_WRITE as hWeak
    Then it succeeds
    When "App" waits for hWeak
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

  # Source: SC-04: wine-mirror/wine dlls/kernel32/tests/sync.c:292-301
  # Source: SC-05: wine-mirror/wine dlls/kernel32/tests/sync.c:292-301
  Scenario Outline: SC-04, SC-05: To give a mutex back needs no right, so <access> will do
    Given "App" waits for hMutex
    And "App" opens the mutex "hp_mutex" with <access> as hWeak
    When "App" releases the mutex hWeak
    Then it succeeds

    Examples:
      | access                      |
      | SYNCHRONIZE \| READ_CONTROL |
      | READ_CONTROL                |

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:5831-5832
  Scenario: SC-08: A mutex's creator may do everything
    Then hMutex grants 0x1F0001

@SEC-1 @SEC-2
Rule: What the descriptor says

  Background:
    Given processes "Owner" and "App"

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:7323-7338
  Scenario: SC-07: An event's creator gets all that is possible, although nobody may open it
    When "Owner" creates an event as hEvent with:
      | access   | MAXIMUM_ALLOWED \| 0x4 |
      | security | D:                     |
    Then hEvent grants 0x1F0003

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:8078-8081 (denied by DACL)
  Scenario: SC-21: Who may only wait cannot open the event for everything
    Given "Owner" creates an event named "hp_event" as hEvent with:
      | security | everyone may wait for it |
    When "App" opens the event "hp_event" with EVENT_ALL_ACCESS as hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:8078-8081; doc (Microsoft Learn, page not re-read): CreateEvent remarks
  Scenario: SC-22: Creating what exists is opening it for everything
    Given "Owner" creates an event named "hp_event" as hEvent with:
      | security | everyone may wait for it |
    When "App" creates an event named "hp_event" as hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:3059-3061
  Scenario: SC-23: Where nothing protects the event, everybody may do everything
    Given "Owner" creates an event named "hp_event" as hEvent with:
      | security | nothing protects it |
    When "App" opens the event "hp_event" with EVENT_ALL_ACCESS as hMine
    Then it succeeds

@DUP-7
Rule: Generic rights become those of the type

  Background:
    Given processes "App" and "Other"

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:5810-5845
  Scenario Outline: SC-09: Of a mutex, <asked> is <granted>
    Given "App" creates a mutex as hMutex
    When "App" duplicates hMutex as hCopy with:
      | access | <asked> |
    Then hCopy grants <granted>

    Examples:
      | asked           | granted  |
      | 0               | 0        |
      | GENERIC_READ    | 0x20001  |
      | GENERIC_WRITE   | 0x20000  |
      | GENERIC_EXECUTE | 0x120000 |
      | GENERIC_ALL     | 0x1F0001 |

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:5975-5985, 6031-6042
  Scenario Outline: SC-15: Of a pipe, <asked> is <granted>
    Given "Other" creates a named pipe "hp_pipe" as hServer
    And "App" opens the pipe "hp_pipe" with 0x1F01FF as hPipe
    When "App" duplicates hPipe as hCopy with:
      | access | <asked> |
    Then hCopy grants <granted>

    Examples:
      | asked           | granted  |
      | 0               | 0        |
      | GENERIC_READ    | 0x120089 |
      | GENERIC_WRITE   | 0x120116 |
      | GENERIC_EXECUTE | 0x1200A0 |
      | GENERIC_ALL     | 0x1F01FF |

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:6405-6475
  Scenario Outline: SC-17: Of a process, <asked> is <granted>
    Given "App" opens the process "Other" as hProcess
    When "App" duplicates hProcess as hCopy with:
      | access | <asked> |
    Then hCopy grants <granted>

    Examples:
      | asked                     | granted  |
      | 0                         | 0        |
      | GENERIC_READ              | 0x21410  |
      | GENERIC_EXECUTE           | 0x121001 |
      | GENERIC_ALL               | 0x1FFFFF |
      | PROCESS_QUERY_INFORMATION | 0x1400   |

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:3165-3170
  Scenario: SC-28: More than the handle has is granted only if the process's descriptor allows it
    Given "App" spawns "Child" as hChild
    And "App" opens the process "Child" with PROCESS_TERMINATE as hKill
    And "App" changes the security of hChild to:
      | everyone may have PROCESS_TERMINATE |
    When "App" duplicates hKill as hCopy with:
      | access | PROCESS_ALL_ACCESS |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
