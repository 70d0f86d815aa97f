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
