Feature: A handle that refuses to be closed

@story-S26
Rule: A library protects its handle from other people's close, and so keeps its own child from closing it

  The flag against accidental closes is documented with SetHandleInformation. Less known: an inherited row is protected as
  well, a duplicate is not, and the end of the process closes everything all the same.

  Background:
    Given a process "Library"
    And "Library" creates an inheritable event as hEvent
    And "Library" protects hEvent from close

  Scenario: The close is refused, and the handle stays
    When "Library" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And hEvent is a valid handle in "Library"

  Scenario: The child inherits the protection
    Given "Library" spawns "Child" with handle inheritance
    When "Child" asks for the flags of hEvent
    Then the answer is 3
    When "Child" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: A duplicate can be closed
    Given "Library" duplicates hEvent as hCopy
    When "Library" asks for the flags of hCopy
    Then the answer is 0
    When "Library" closes hCopy
    Then it succeeds

  Scenario: It cannot be closed from outside, either, and nobody says so
    Given a process "Broker"
    And "Broker" opens the process "Library" as hLibrary
    When "Broker" closes hEvent of "Library" from outside
    Then it succeeds
    And hEvent is a valid handle in "Library"

  Scenario: The end of the process closes it
    When "Library" exits
    Then the event of hEvent is destroyed
