Feature: Answers that are not as expected

  Scenario: A refusal that nobody expected, seen at the next action
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" closes hMutex
    When "Parent" closes hMutex
    And "Parent" creates an event as hEvent

  Scenario: A refusal that nobody expected, seen at the end
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" closes hMutex
    When "Parent" closes hMutex
    Then hMutex is not a valid handle in "Parent"

  Scenario: A call that is still waiting, which nobody asks about, although somebody acts
    Given a process "Parent"
    And "Parent" spawns "Child" with:
      | suspended | yes |
    When "Child" creates a mutex as hMutex
    And "Parent" creates an event as hEvent

  Scenario: A call that is still waiting, which nobody expected, seen at the end
    Given a process "Parent"
    And "Parent" spawns "Child" with:
      | suspended | yes |
    When "Child" creates a mutex as hMutex

  Scenario: A waiting process cannot do anything else
    Given a process "Parent"
    And "Parent" spawns "Child" with:
      | suspended | yes |
    When "Child" creates a mutex as hMutex
    Then "Child" is still waiting
    When "Child" creates an event as hEvent

  Scenario: Nothing is waiting
    Given a process "Parent"
    When "Parent" creates a mutex as hMutex
    Then "Parent" is still waiting

  Scenario: Refused with another error
    Given processes "A" and "B"
    And "A" creates a mutex named "HShared" as hMutex
    When "B" creates a semaphore named "HShared" as hSemaphore
    Then it is refused with ERROR_ACCESS_DENIED

  Scenario: Refused with another value
    Given processes "A" and "B"
    And "A" creates a mutex named "HShared" as hMutex
    When "B" creates a semaphore named "HShared" as hSemaphore
    Then it is refused with ERROR_INVALID_HANDLE, returning INVALID_HANDLE_VALUE

  Scenario: Not refused at all
    Given a process "Parent"
    When "Parent" creates a mutex as hMutex
    Then it is refused with ERROR_ACCESS_DENIED

  Scenario: Refused although it should succeed
    Given a process "Parent"
    When "Parent" opens the mailslot "mail" as hMail
    Then it succeeds

  Scenario: Another last error on success
    Given a process "Parent"
    When "Parent" creates a mutex named "lock" as hMutex
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  Scenario: The last error is set
    Given a process "Parent"
    When "Parent" creates a mutex named "lock" as hMutex
    And "Parent" creates a mutex named "lock" as hAgain
    Then it leaves the last error alone

  Scenario: Another answer
    Given a process "Parent"
    And "Parent" sets the last error to 5
    When "Parent" asks for the last error
    Then the answer is 6

  Scenario: Another process's id
    Given processes "A" and "B"
    And "A" opens the process "B" as hProcess
    When "A" asks for the process id of hProcess
    Then the answer is the id of "A"

  Scenario: The call of one actor
    Given a process "Parent"
    When "Parent" closes handle 4
    Then the call of "Parent" succeeds

  Scenario: Nothing was called
    Given a process "Parent"
    Then it succeeds

  Scenario: This actor called nothing
    Given processes "A" and "B"
    When "A" creates a mutex as hMutex
    Then the call of "B" succeeds
