Feature: What the usage count counts

@story-S17
Rule: Textbook and debugger show different counts, because one counts the running process and the other only handles

  Korean textbooks draw a new process with the count 2, itself and its parent; the debugger says HandleCount 1. Both are
  right. Neither counts processes but rows, and an issue of Rust uses that number to test by.

  Scenario: A new process, in both ways of counting
    Given a process "Parent"
    When "Parent" spawns "Child" as hChild
    Then the usage count of hChild is 2
    And the handle count of hChild is 1

  Scenario: An event through its whole life
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    Then the handle count of hEvent is 1
    When "Parent" duplicates hEvent as hAgain
    Then the handle count of hEvent is 2
    When "Parent" spawns "Child" with handle inheritance
    Then the handle count of hEvent is 3
    When "Child" exits
    Then the handle count of hEvent is 2
    When "Parent" closes hAgain
    Then the handle count of hEvent is 1

  Scenario: For what does not run, the two are the same
    Given a process "App"
    And "App" creates a mutex as hMutex
    Then the usage count of hMutex is 1
    And the handle count of hMutex is 1
