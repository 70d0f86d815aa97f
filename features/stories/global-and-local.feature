Feature: One instance for each session, or one for the computer

@story-S33
Rule: A name without a prefix is each session's own, and Global\ has to be written just so

  PowerToys ran once for each user who was logged on, when it should have run once. CrossMacro falls back to Local\ when Global\ is
  refused, and then two of it run. Microsoft's page on namespaces says that the prefixes are case sensitive.

  Background:
    Given processes "App" and "Again"
    And "App" creates a mutex named "OnlyOne" as hMutex

  Scenario: Local\ is where a plain name stands
    When "Again" opens the mutex "Local\OnlyOne" as hSame
    Then hMutex and hSame are the same object

  @needs-sessions
  Scenario: Global\ is elsewhere
    When "Again" opens the mutex "Global\OnlyOne" as hOther
    Then it is refused with ERROR_FILE_NOT_FOUND, returning NULL

  Scenario: In small letters it is a path that leads nowhere
    When "Again" opens the mutex "local\OnlyOne" as hOther
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL

  Scenario: So is any other word before a backslash
    When "Again" opens the mutex "App\OnlyOne" as hOther
    Then it is refused with ERROR_PATH_NOT_FOUND, returning NULL

  @needs-sessions
  Scenario: With a plain name, a second user starts a second instance
    Given a process "Colleague" in session 2
    When "Colleague" creates a mutex named "OnlyOne" as hTheirs
    Then it succeeds with the last error ERROR_SUCCESS

  @needs-sessions
  Scenario: With Global\, the second user sees that it runs already
    Given a process "Colleague" in session 2
    And "App" creates a mutex named "Global\OnlyOne" as hGlobal
    When "Colleague" creates a mutex named "Global\OnlyOne" as hTheirs
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  @needs-sessions @needs-users
  Scenario: And if it is another user, is not let in
    Given a process "Colleague" run by the user "bob" in session 2
    And "App" creates a mutex named "Global\OnlyOne" as hGlobal
    When "Colleague" creates a mutex named "Global\OnlyOne" as hTheirs
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL

  Scenario: The name of a mailslot is the computer's, whatever stands before it
    Given "App" creates a mailslot "OnlyOne" as hMail
    When "Again" creates a mailslot "OnlyOne" as hTheirs
    Then it is refused with ERROR_ALREADY_EXISTS, returning INVALID_HANDLE_VALUE
