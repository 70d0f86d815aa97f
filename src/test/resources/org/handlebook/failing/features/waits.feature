Feature: Waits that do not end as expected

  Scenario: A wait that nobody says is waiting, while somebody else could act
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Child" waits for hEvent
    And "Parent" closes hEvent

  Scenario: A wait that nobody says is waiting, seen at the end
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    When "Parent" waits for hEvent

  Scenario: A time-out that nobody expected
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    When "Parent" polls hEvent
    And "Parent" sets hEvent

  Scenario: A time-out that nobody expected, seen at the end
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    When "Parent" waits for hEvent for at most 2 seconds

  Scenario: A mutex that nobody expected to be abandoned
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" creates a thread "Worker" as hThread
    And thread "Worker" of "Parent" waits for hMutex
    And thread "Worker" of "Parent" ends with code 0
    When "Parent" waits for hMutex
    And "Parent" releases hMutex

  Scenario: It is still waiting, as time does not pass by itself
    Given processes "App" and "Other"
    And "App" creates an event as hEvent
    When "App" waits for hEvent for at most 2 seconds
    Then the wait of "App" times out

  Scenario: It is still waiting, as nobody can go on
    Given processes "A" and "B"
    And "A" creates an owned mutex named "First" as hFirst
    And "B" creates an owned mutex named "Second" as hSecond
    And "A" opens the mutex "Second" as hOther
    And "B" opens the mutex "First" as hOther
    And "A" waits for hOther
    And "A" is still waiting
    When "B" waits for hOther
    Then the wait of "B" is satisfied

  Scenario: Who waits for ever cannot act
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" waits for hEvent
    And "App" sets hEvent

  Scenario: Satisfied by another one
    Given a process "App"
    And "App" creates a signalled event as hFirst
    And "App" creates an event as hSecond
    When "App" waits for any of hFirst and hSecond
    Then the wait is satisfied by hSecond

  Scenario: Satisfied, although it should time out
    Given a process "App"
    And "App" creates a signalled event as hEvent
    When "App" polls hEvent
    Then the wait times out

  Scenario: Timed out, although it should succeed
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" polls hEvent
    Then it succeeds

  Scenario: Not abandoned at all
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" waits for hMutex
    Then the wait finds hMutex abandoned

  Scenario: No wait at all
    Given a process "App"
    When "App" creates a mutex as hMutex
    Then the wait is satisfied

  Scenario: A wait that has come back, and nobody says so
    Given processes "App" and "Other"
    And "App" creates an event named "E" as hEvent
    And "Other" opens the event "E" as hE
    When "App" waits for hEvent
    And "Other" sets hE
    Then it succeeds

  Scenario: Somebody can still act
    Given processes "App" and "Other"
    And "App" creates an event as hEvent
    When "App" waits for hEvent
    Then nobody can go on
