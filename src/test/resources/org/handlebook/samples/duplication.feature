Feature: A sample of duplication

  Scenario: The copy keeps the mutex alive after the original is closed
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" duplicates hMutex into itself as hMutexDup
    Then the usage count of hMutex is 2
    When "App" closes hMutex
    Then the usage count of hMutexDup is 1
    And hMutex is not a valid handle in "App"
    When "App" closes hMutexDup
    Then the mutex of hMutexDup is destroyed
