Feature: Objects that are not in the expected state

  Scenario: Not signalled
    Given a process "App"
    And "App" creates a manual-reset event as hEvent
    Then hEvent is signalled

  Scenario: Signalled
    Given a process "App"
    And "App" creates a signalled event as hEvent
    Then hEvent is not signalled

  Scenario: Owned by somebody else
    Given a process "App"
    And "App" creates an owned mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    Then hMutex is owned by thread "Worker" of "App"

  Scenario: Owned once
    Given a process "App"
    And "App" creates an owned mutex as hMutex
    Then hMutex is owned 2 times by "App"

  Scenario: Not free
    Given a process "App"
    And "App" creates an owned mutex as hMutex
    Then hMutex is free

  Scenario: Not abandoned
    Given a process "App"
    And "App" creates a mutex as hMutex
    Then hMutex is abandoned

  Scenario: Another count
    Given a process "App"
    And "App" creates a semaphore as hSeats
    Then the count of hSeats is 0

  Scenario: A timer that is not set
    Given a process "App"
    And "App" creates a waitable timer as hTimer
    Then hTimer is set

  Scenario: A job with other processes
    Given a process "App"
    And "App" creates a job as hJob
    Then there are 2 processes in hJob

  Scenario: What has no owner
    Given a process "App"
    And "App" creates an event as hEvent
    Then hEvent is free

  Scenario: What has no signal
    Given a process "App"
    And "App" creates a file mapping as hMap
    Then hMap is signalled

  Scenario: What is destroyed has no state
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" closes hEvent
    Then hEvent is signalled

  Scenario: Another name
    Given a process "App"
    And "App" creates an event named "Ready" as hEvent
    Then the full name of hEvent is "\BaseNamedObjects\Ready"

  Scenario: A name where there should be none
    Given a process "App"
    And "App" creates an event named "Ready" as hEvent
    Then hEvent has no name

  Scenario: A name that is taken
    Given a process "App"
    And "App" creates an event named "Ready" as hEvent
    Then the name "Ready" is free

  Scenario: A name that is free
    Given a process "App"
    Then the name "Ready" is taken

  Scenario: Other bytes
    Given a process "App"
    And "App" creates a file mapping as hMap
    And "App" maps hMap as pView
    And "App" writes "hello" into pView
    Then "App" sees "world" in pView

  Scenario: Bytes that are gone
    Given a process "App"
    And "App" creates a file mapping as hMap
    And "App" maps hMap as pView
    And "App" unmaps pView
    Then "App" sees "hello" in pView

  Scenario: The wrong answer to a question
    Given a process "App"
    And "App" creates a job as hJob
    And "App" spawns "Child" as hChild
    When "App" asks whether hChild is in the job hJob
    Then the answer is yes

  Scenario: Another descriptor
    Given a process "App"
    And "App" creates an event as hEvent with:
      | security | everyone may wait for it |
    When "App" asks who may use hEvent
    Then the answer is "D:(A;;GA;;;WD)"

  Scenario: Other things said about a job
    Given a process "App"
    And "App" creates a job as hJob
    When "App" asks how the job hJob has been used
    Then the answer says:
      | processes ever | 3 |
