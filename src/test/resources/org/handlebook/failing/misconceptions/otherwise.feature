Feature: What fails for other reasons than a misconception

  Scenario: A count is wrong, but is no count of processes
    Given a process "App"
    And "App" creates a mutex as hMutex
    Then the usage count of hMutex is 5

  Scenario: Without inheritance nobody could believe it
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child"
    Then hEvent is a valid handle in "Child"

  Scenario: A running process of which nobody closed a handle
    Given a process "Parent"
    When "Parent" spawns "Child" as hChild
    Then "Child" has ended

  Scenario: An object that is destroyed too late
    Given a process "App"
    And "App" creates a mutex as hMutex
    Then the mutex of hMutex is destroyed

  Scenario: A name that nobody has
    Given a process "App"
    When "App" opens the mutex "Nothing" as hMutex
    Then it succeeds

  Scenario: A pipe whose writer is at work
    Given processes "Writer" and "Reader"
    And "Writer" creates a pipe with ends hRead and hWrite
    When "Writer" reads from hRead
    Then the read ends with ERROR_NO_DATA

  Scenario: A call that was not to be refused
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" closes hMutex
    Then it is refused with ERROR_INVALID_HANDLE

  Scenario: A variable that nobody has set
    Given a process "App"
    Then "App" has the environment variable "COLOUR" set to "green"

  Scenario: A wrong value
    Given a process "App"
    When "App" opens the file "missing.txt" as hFile
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
