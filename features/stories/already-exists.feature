Feature: A name that is taken

@story-S34
Rule: A program takes ERROR_ALREADY_EXISTS for a failure and never closes the handle it was given

  It is asked about wherever single instances are made, .NET's documentation included. The call has succeeded: the handle is
  real, it is counted, and it keeps the name alive.

  Scenario: The forgotten handle keeps the name taken
    Given processes "First" and "Second"
    And "First" creates a mutex named "OnlyOne" as hMutex
    And "Second" creates a mutex named "OnlyOne" as hForgotten
    And it succeeds with the last error ERROR_ALREADY_EXISTS
    When "First" exits
    Then the mutex "OnlyOne" still exists
    When "Second" closes hForgotten
    Then the mutex "OnlyOne" is destroyed

  Scenario: Who comes second owns nothing, though it asked to, and has to wait
    Given processes "First" and "Second"
    And "First" creates an owned mutex named "OnlyOne" as hFirst
    And "Second" creates an owned mutex named "OnlyOne" as hSecond
    And it succeeds with the last error ERROR_ALREADY_EXISTS
    When "Second" waits for hSecond
    Then "Second" is still waiting
    When "First" releases hFirst
    Then the wait of "Second" is satisfied

  Scenario: The name lives as long as any handle, and no longer
    Given processes "First", "Second" and "Third"
    And "First" creates a mutex named "OnlyOne" as hFirst
    And "Second" creates a mutex named "OnlyOne" as hSecond
    When "First" closes hFirst
    And "Third" opens the mutex "OnlyOne" as hThird
    Then it succeeds
    When "Third" closes hThird
    And "Second" closes hSecond
    And "Third" opens the mutex "OnlyOne" as hThird
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

@story-S32
Rule: A stranger takes the name first, as another type, and the single instance starts twice or never

  Windows Terminal and PowerToys have issues about such names, and Microsoft's page on CreateMutex warns: anybody may create
  an object of a well-known name. Code that looks only for ERROR_ALREADY_EXISTS does not see what has happened.

  Scenario: An event sits where the mutex should be
    Given processes "Stranger" and "App"
    And "Stranger" creates an event named "OnlyOne" as hEvent
    When "App" creates a mutex named "OnlyOne" as hMutex
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL

  Scenario: When the stranger ends, the name is free
    Given processes "Stranger" and "App"
    And "Stranger" creates an event named "OnlyOne" as hEvent
    And "Stranger" exits
    When "App" creates a mutex named "OnlyOne" as hMutex
    Then it succeeds with the last error ERROR_SUCCESS

  Scenario: The stranger lets nobody in
    Given processes "Stranger" and "App"
    And "Stranger" creates a mutex named "OnlyOne" as hTheirs with:
      | security | nobody may open it |
    When "App" creates a mutex named "OnlyOne" as hMutex
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  @needs-private-namespaces @needs-users
  Scenario: In a private namespace the stranger has no say
    Given a process "Stranger" run by the user "mallory"
    And a process "App" run by the user "alice"
    And "Stranger" creates a mutex named "OnlyOne" as hTheirs
    And "App" creates a boundary "App" as hBoundary
    And "App" adds the user "alice" to the boundary hBoundary
    And "App" creates the private namespace "App" within hBoundary as hNamespace
    When "App" creates a mutex named "App\OnlyOne" as hMutex
    Then it succeeds with the last error ERROR_SUCCESS
    When "Stranger" opens the mutex "App\OnlyOne" as hOther
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL
