Feature: Who may do what

@story-S27
Rule: A handle was refused although its holder may do everything, because rights belong to the handle

  OpenHardwareMonitor opened a mutex that an elevated copy of itself had made, and was denied. Another surprise is the reverse:
  whoever may do more to the object can make itself a handle that does more, except with files.

  Background:
    Given a process "App"
    And "App" spawns "Child" as hChild

  Scenario: Two handles to one process, and only one may end it
    Given "App" opens the process "Child" with PROCESS_QUERY_LIMITED_INFORMATION as hLook
    When "App" terminates the process of hLook with code 1
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "App" terminates the process of hChild with code 1
    Then "Child" has ended with code 1

  Scenario: The weak handle is widened by duplicating it
    Given "App" opens the process "Child" with PROCESS_QUERY_LIMITED_INFORMATION as hLook
    And "App" duplicates hLook as hEnd with:
      | access | PROCESS_TERMINATE |
    When "App" terminates the process of hEnd with code 1
    Then "Child" has ended with code 1

  Scenario: The same access as a weak handle is weak
    Given "App" opens the process "Child" with PROCESS_QUERY_LIMITED_INFORMATION as hLook
    And "App" duplicates hLook as hAlsoWeak
    When "App" terminates the process of hAlsoWeak with code 1
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: A file's handle cannot be widened
    Given "App" creates a file "notes" as hFile
    And "App" opens the file "notes" as hRead with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    When "App" duplicates hRead as hWrite with:
      | access | GENERIC_READ \| GENERIC_WRITE |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: A handle that may only wait cannot set the event, until it is widened
    Given "App" creates an event named "Ready" as hEvent
    And "App" opens the event "Ready" with SYNCHRONIZE as hWait
    When "App" sets hWait
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "App" duplicates hWait as hSet with:
      | access | EVENT_MODIFY_STATE |
    And "App" sets hSet
    Then hEvent is signalled

  @needs-users
  Scenario: An elevated program makes the mutex, and an ordinary one is refused
    Given a process "Elevated" with:
      | user      | admin          |
      | groups    | Administrators |
      | integrity | high           |
    And "Elevated" creates a mutex named "Access_PCI" as hMutex
    When "App" opens the mutex "Access_PCI" as hMine
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  @needs-users
  Scenario: A descriptor for everyone lets both in
    Given a process "Elevated" with:
      | user      | admin          |
      | groups    | Administrators |
      | integrity | high           |
    And "Elevated" creates a mutex named "Access_PCI" as hMutex with:
      | security | everyone may do everything; its integrity is medium |
    When "App" opens the mutex "Access_PCI" as hMine
    Then hMutex and hMine are the same object
