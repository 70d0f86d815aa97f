Feature: A sample of names

  Scenario: The same name for another type is refused
    Given processes "A" and "B"
    And "A" creates a mutex named "HShared" as hMutex
    When "B" creates a semaphore named "HShared" as hSemaphore
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL
