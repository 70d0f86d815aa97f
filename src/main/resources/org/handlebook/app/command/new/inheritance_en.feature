Feature: TITLE

  # A scenario shows one thing: what there is (Given), what somebody does (When), what is so then (Then).
  # "handlebook steps WORDS" finds sentences, "handlebook check FILE" says what is wrong with them.

  Scenario: A child receives what is inheritable
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then hEvent is a valid handle in "Child"
    And the usage count of hEvent is 2

  Scenario: Without inheritance it receives nothing
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child"
    Then the handle table of "Child" is empty
