Feature: Closing what needs no closing

@story-S19
Rule: A cleanup loop closes the pseudo handle of its process, and every source tells it something else

  Chef's cleanup logged an error when it closed GetCurrentProcess(); a famous book says that the call is ignored and
  fails, Microsoft's page that it has no effect. Since Windows 10 it succeeds and does nothing; older ones answered FALSE.

  Scenario: The close succeeds, and the process can still name itself
    Given a process "App"
    And "App" gets the pseudo handle of its process as hSelf
    When "App" closes hSelf
    Then it succeeds
    When "App" asks for the process id of hSelf
    Then the answer is the id of "App"

  Scenario: A real handle from DuplicateHandle does need closing
    Given a process "App"
    And "App" gets the pseudo handle of its process as hSelf
    And "App" duplicates hSelf as hReal
    When "App" closes hSelf
    Then "App" holds 1 handle
    When "App" closes hReal
    Then "App" holds 0 handles
