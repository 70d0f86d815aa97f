Feature: TITLE

  # A scenario shows one thing: what there is (Given), what somebody does (When), what is so then (Then).
  # "handlebook steps WORDS" finds sentences, "handlebook check FILE" says what is wrong with them.

  Scenario: A duplicate keeps the object alive
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" duplicates hMutex as hCopy
    Then the usage count of hCopy is 2
    When "App" closes hMutex
    Then the usage count of hCopy is 1

  Scenario: What is closed cannot be duplicated
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" closes hMutex
    When "App" duplicates hMutex as hCopy
    Then it is refused with ERROR_INVALID_HANDLE
