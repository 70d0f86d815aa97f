Feature: Closing twice

@story-S18
Rule: The second close of a stale handle closes somebody else's new object

  In pywin32, Raccine, Bazel, libuv and rtl_433 a handle was closed twice. Mostly the second close fails and nobody looks. But
  the value may have been given out again in between, and then another part of the program loses its handle, far away.

  Background:
    Given a process "App"
    And "App" creates an event as hOld
    And "App" closes hOld

  Scenario: Nothing came in between, and the mistake is refused
    When "App" closes hOld
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  @needs-textbook-values
  Scenario: The value was given out again, and the mistake succeeds
    Given the next handle that "App" receives has the value of hOld
    And "App" creates a mutex as hNew
    When "App" closes hOld
    Then it succeeds
    And the mutex of hNew is destroyed
    When "App" makes hNew inheritable
    Then it is refused with ERROR_INVALID_HANDLE

  @needs-textbook-values
  Scenario: A protected handle survives other people's mistakes
    Given the next handle that "App" receives has the value of hOld
    And "App" creates a mutex as hNew
    And "App" protects hNew from close
    When "App" closes hOld
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And hNew is a valid handle in "App"
