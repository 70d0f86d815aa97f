Feature: Both wait

@story-S15
Rule: The child fills the pipe and waits for a reader; the parent waits for the child before it reads

  Python's documentation warns of it: do not wait for a process whose output goes into a pipe that nobody reads.

  Background:
    Given a process "Parent"
    And "Parent" creates a pipe with ends hRead and hWrite with:
      | buffer      | 100 bytes |
      | inheritable | yes       |
    And "Parent" spawns "Child" with handle inheritance as hChild

  Scenario: More output than the pipe holds
    When "Child" writes 200 bytes to hWrite
    Then "Child" is still waiting
    When "Parent" waits for hChild
    Then nobody can go on

  Scenario: A parent that reads first lets the child end
    When "Child" writes 200 bytes to hWrite
    Then "Child" is still waiting
    When "Parent" reads from hRead
    Then it reads 200 bytes
    And "Child" has written 200 bytes
    When "Child" exits
    And "Parent" waits for hChild
    Then the wait is satisfied

  Scenario: Little output hides the mistake
    When "Child" writes 50 bytes to hWrite
    And "Child" exits
    And "Parent" waits for hChild
    Then the wait is satisfied
