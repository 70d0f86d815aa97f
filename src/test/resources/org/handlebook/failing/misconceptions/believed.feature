Feature: What is often believed

  Scenario: M01 The usage count counts processes
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" duplicates hMutex as hCopy
    Then the usage count of hMutex is 1

  Scenario: M02 A running process has a handle to itself
    Given a process "Parent"
    When "Parent" spawns "Child" as hChild
    Then the handle count of hChild is 2

  Scenario: M05 Closing its handle ends a process
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    When "Parent" closes hChild
    Then "Child" has ended

  Scenario: M06 A process's object goes when the process ends
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    When "Child" exits with code 0
    Then the process "Child" is destroyed

  Scenario: M07 Inheritance is decided for good when the handle is made
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    When "Parent" makes hEvent inheritable
    And "Parent" spawns "Child" with handle inheritance
    Then hEvent is not a valid handle in "Child"

  Scenario: M08 With TRUE all handles are inherited
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then hEvent is a valid handle in "Child"

  Scenario: M09 The child gets an object of its own
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Child" sets hEvent
    Then hEvent is not signalled

  Scenario: M10 What the parent opens later the child has too
    Given a process "Parent"
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" creates an inheritable event as hEvent
    Then hEvent is a valid handle in "Child"

  Scenario: M10 What the parent closes the child loses too
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" closes hEvent
    Then hEvent is not a valid handle in "Child"

  Scenario: M15 A duplicate of a pseudo handle needs no close
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    And "Child" gets the pseudo handle of its process as hSelf
    When "Child" duplicates hSelf as hReal
    Then the usage count of hChild is 2

  Scenario: M16 A name that exists makes Create fail
    Given processes "A" and "B"
    And "A" creates a mutex named "One" as hFirst
    When "B" creates a mutex named "One" as hSecond
    Then it is refused with ERROR_ALREADY_EXISTS

  Scenario: M17 A named object goes with its creator
    Given processes "A" and "B"
    And "A" creates a mutex named "One" as hFirst
    And "B" opens the mutex "One" as hSecond
    When "A" exits with code 0
    Then the mutex "One" is destroyed

  Scenario: M17 A named object outlives everybody
    Given a process "A"
    And "A" creates a mutex named "One" as hFirst
    When "A" exits with code 0
    Then the name "One" is taken

  Scenario: M18 Capitals do not matter in a name
    Given processes "A" and "B"
    And "A" creates a mutex named "One" as hFirst
    When "B" opens the mutex "ONE" as hSecond
    Then it succeeds

  Scenario: M19 Reading ends when the writer ends
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    And "Child" exits with code 0
    When "Parent" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: M20 The pipe ends with the child
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    And "Child" spawns "Grandchild" with handle inheritance
    And "Parent" closes hWrite
    And "Child" exits with code 0
    When "Parent" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: M21 A client reads the answer from the mailslot
    Given processes "Server" and "Client"
    And "Server" creates a mailslot "mail" as hMail
    And "Client" opens the mailslot "mail" as hPost
    When "Client" reads from hPost
    Then it succeeds

  Scenario: M23 Every handle to an object may do the same
    Given processes "A" and "B"
    And "A" creates an event named "Go" as hGo
    And "B" opens the event "Go" as hSeen with:
      | access | SYNCHRONIZE |
    When "B" sets hSeen
    Then it succeeds

  Scenario: M24 What the child sets the parent sees
    Given a process "Parent"
    And "Parent" spawns "Child"
    When "Child" sets the environment variable "COLOUR" to "green"
    Then "Parent" has the environment variable "COLOUR" set to "green"

  Scenario: M25 A failed CreateFile returns NULL
    Given a process "App"
    When "App" opens the file "missing.txt" as hFile
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  Scenario: M03 A process has a row for itself
    Given a process "App"
    When "App" gets the pseudo handle of its process as hSelf
    Then the handle table of "App" contains:
      | handle | object        |
      | hSelf  | process "App" |

  Scenario: M14 A pseudo handle cannot be closed
    Given a process "App"
    And "App" gets the pseudo handle of its process as hSelf
    When "App" closes hSelf
    Then it is refused with ERROR_INVALID_HANDLE

  Scenario: M26 A second close is harmless
    Given a process "App"
    And "App" creates an event as hOld
    And "App" closes hOld
    And "App" creates an event as hNew
    When "App" closes hOld
    Then hNew is a valid handle in "App"
