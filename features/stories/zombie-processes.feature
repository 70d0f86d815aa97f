Feature: Zombie processes

@story-S16
Rule: Processes that have long ended fill the memory, because somebody never closes the handles to them

  Bruce Dawson found hundreds of thousands of dead processes on his computer, each kept by a forgotten handle in a program
  that had started or watched it. They do not run and no task list shows them, but their objects and ids are still there.

  Background:
    Given a process "Service"
    And "Service" spawns "Job" as hJob and hThread
    And "Job" exits with code 42

  Scenario: The dead process is still there, with its id and its exit code
    When "Service" opens the process "Job" as hAgain
    Then "Job" has ended with code 42
    And the exit code of hAgain is 42
    And the usage count of hJob is 2

  Scenario: Closing both handles frees it
    When "Service" closes hJob
    And "Service" closes hThread
    Then the process of hJob is destroyed
    And the thread of hThread is destroyed
    When "Service" opens the process "Job" as hAgain
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: The handle that is usually forgotten is the thread's
    When "Service" closes hJob
    Then the process of hJob still exists
    When "Service" closes hThread
    Then the process of hJob is destroyed

  Scenario: A watcher's handle is enough
    Given a process "Watcher"
    And "Watcher" opens the process "Job" with PROCESS_QUERY_LIMITED_INFORMATION as hWatched
    When "Service" closes hJob
    And "Service" closes hThread
    Then the process of hWatched still exists
    And the exit code of hWatched is 42

  Scenario: When the forgetful program ends, its dead go with it
    When "Service" exits
    Then the process of hJob is destroyed

  Scenario: A wait for the dead is over at once, as often as one likes
    When "Service" waits for hJob
    Then the wait is satisfied
    When "Service" waits for hJob
    Then the wait is satisfied
    And hThread is signalled
