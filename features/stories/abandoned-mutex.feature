Feature: The mutex that its owner left behind

@story-S35
Rule: A program crashes at every start because another was killed while it owned the mutex

  CompactGUI, libpalaso and OpenTAP met it: the owner is killed, the next who waits gets WAIT_ABANDONED, which .NET makes an exception
  of, and gives up although it owns the mutex now.

  Background:
    Given processes "Owner" and "Next"
    And "Owner" creates an owned mutex named "OnlyOne" as hOwner
    And "Next" opens the mutex "OnlyOne" as hNext
    And "Next" opens the process "Owner" as hProcess
    And "Next" terminates the process of hProcess with code 1

  Scenario: The mutex still exists, for somebody has a handle to it, and nobody owns it
    Then the mutex "OnlyOne" still exists
    And hNext is abandoned
    And hNext is signalled

  Scenario: Who waits next is warned, and owns it
    When "Next" waits for hNext
    Then the wait finds hNext abandoned
    And hNext is owned by "Next"
    When "Next" releases hNext
    Then it succeeds

  Scenario: After the warning everything is as usual
    When "Next" waits for hNext
    Then the wait finds hNext abandoned
    When "Next" releases hNext
    And "Next" waits for hNext
    Then the wait is satisfied

  Scenario: Who takes the warning for a failure and ends leaves it abandoned once more
    Given a process "Watcher"
    And "Watcher" opens the mutex "OnlyOne" as hWatched
    And "Next" waits for hNext
    And the wait finds hNext abandoned
    When "Next" exits with code 1
    And "Watcher" waits for hWatched
    Then the wait finds hWatched abandoned

  Scenario: If nobody has a handle, the mutex goes with its owner, and there is nothing to warn of
    Given a process "Lonely"
    And "Lonely" creates an owned mutex named "Other" as hLonely
    And "Lonely" exits
    When "Next" creates a mutex named "Other" as hOther
    Then it succeeds with the last error ERROR_SUCCESS
    When "Next" waits for hOther
    Then the wait is satisfied
