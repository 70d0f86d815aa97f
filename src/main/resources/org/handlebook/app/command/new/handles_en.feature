Feature: TITLE

  # A scenario shows one thing: what there is (Given), what somebody does (When), what is so then (Then).
  # "handlebook steps WORDS" finds sentences, "handlebook check FILE" says what is wrong with them.

  Scenario: A handle is a row of its process
    Given a process "App"
    When "App" creates a mutex as hMutex
    Then the usage count of hMutex is 1
    And the handle table of "App" is:
      | handle | object |
      | hMutex | mutex  |

  Scenario: What is closed can be used no more
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" closes hMutex
    Then the mutex of hMutex is destroyed
    When "App" closes hMutex
    Then it is refused with ERROR_INVALID_HANDLE
