Feature: What stays in common after inheritance

@story-S11
Rule: Closing in the parent was expected to close in the child, but the child has rows of its own

  An issue of Python and many readers of Microsoft's page on inheritance expect the two tables to stay connected.
  CreateProcess copies rows once. After that each side opens and closes for itself.

  Scenario: Three expectations, three disappointments
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" closes hEvent
    Then hEvent is a valid handle in "Child"
    When "Parent" creates an inheritable event as hLate
    Then hLate is not a valid handle in "Child"
    When "Child" closes hEvent
    Then the event of hEvent is destroyed
    And hLate is a valid handle in "Parent"
