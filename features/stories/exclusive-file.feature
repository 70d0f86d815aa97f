Feature: A file opened for oneself alone

@story-S09
Rule: A program shuts itself out of its own file, because an unrelated child inherited the handle

  .NET made every child with inheritance. A file that was opened exclusively with an inheritable handle could then not be
  opened again by its own program until a child ended that had nothing to do with it.

  Scenario: The file stays locked until the child ends
    Given a process "App"
    And "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
      | inheritable | yes               |
    And "App" spawns "Browser" with handle inheritance
    And "App" closes hData
    When "App" opens the file "data" as hAgain
    Then it is refused with ERROR_SHARING_VIOLATION, returning INVALID_HANDLE_VALUE
    When "Browser" exits
    And "App" opens the file "data" as hAgain
    Then it succeeds

  Scenario: A child that inherits nothing is not in the way
    Given a process "App"
    And "App" opens the file "data" as hData with:
      | disposition | always a new file |
      | sharing     | nothing           |
      | inheritable | yes               |
    And "App" spawns "Browser" without handle inheritance
    And "App" closes hData
    When "App" opens the file "data" as hAgain
    Then it succeeds
