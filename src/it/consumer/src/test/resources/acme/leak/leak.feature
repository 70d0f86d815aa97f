Feature: The leak of our tray icon

  Scenario: Each click leaves a mutex behind
    Given a process "Tray"
    When "Tray" leaks 3 mutexes
    And "Tray" creates an inheritable event as hDone
    And "Tray" spawns "Child" with handle inheritance
    Then "Child" has 1 row in its table
    And the usage count of hDone is 2
