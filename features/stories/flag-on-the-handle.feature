Feature: What the inherit flag belongs to

@story-S10
Rule: Inheritance was thought to be fixed when the object is made, but the flag is the handle's and can change

  Textbooks say that the creating call decides, and even a change to LLVM in 2025 was described so; the next year LLVM
  cleared the flag of a handle that existed. Two handles to one named event can differ, and either can be changed.

  Background:
    Given a process "App"
    And "App" creates an event named "Refresh" as hFirst
    And "App" creates an inheritable event named "Refresh" as hSecond
    And it succeeds with the last error ERROR_ALREADY_EXISTS

  Scenario: The child gets the one that is marked
    When "App" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle  | object          |
      | hSecond | event "Refresh" |

  Scenario: After the first is marked the next child gets both
    Given "App" makes hFirst inheritable
    When "App" spawns "Child" with handle inheritance
    Then "Child" holds 2 handles
    And the usage count of hFirst is 4

  Scenario: After the second is cleared the next child gets none
    Given "App" makes hSecond not inheritable
    When "App" spawns "Child" with handle inheritance
    Then the handle table of "Child" is empty
