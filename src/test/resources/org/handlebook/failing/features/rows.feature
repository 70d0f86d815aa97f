Feature: Rows and objects that are not as expected

  Scenario: A handle is not inheritable
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then hMutex is inheritable

  Scenario: A handle is inheritable
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    Then hMutex is not inheritable in "Parent"

  Scenario: A handle is not protected
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then hMutex is protected from close in "Parent"

  Scenario: A handle is protected
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" protects hMutex from close
    Then hMutex is not protected from close in "Parent"

  Scenario: A handle grants something else
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" duplicates hMutex as hCopy with:
      | access | SYNCHRONIZE |
    Then hCopy grants MUTEX_ALL_ACCESS

  Scenario: A handle was never in the child
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" spawns "Child" with handle inheritance
    Then hMutex is a valid handle in "Child"

  Scenario: A handle is closed
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" closes hMutex
    Then hMutex is a valid handle in "Parent"

  Scenario: A stale handle names another object
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" closes hMutex
    When "Parent" creates an event as hEvent
    Then hMutex is a valid handle in "Parent"

  Scenario: A handle is valid
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then hMutex is not a valid handle in "Parent"

  Scenario: Two handles name two objects
    Given a process "Parent"
    And "Parent" creates a mutex as hFirst
    And "Parent" creates a mutex as hSecond
    Then hFirst and hSecond are the same object

  Scenario: Two handles name one object
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" duplicates hMutex as hCopy
    Then hMutex and hCopy are different objects

  Scenario: One value names the same object in both processes
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" spawns "Child" with handle inheritance
    Then hMutex names different objects in "Parent" and "Child"

  Scenario: One value names nothing in the other process
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" spawns "Child" with handle inheritance
    Then handle 4 names the same object in "Parent" and "Child"

  Scenario: Two values are different
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" duplicates hMutex as hCopy
    Then hMutex and hCopy have the same value

  Scenario: Two values are the same
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" duplicates hMutex as hCopy
    Then hCopy and hCopy have different values

  Scenario: A field of the header
    Given a process "Parent"
    And "Parent" creates a mutex named "lock" as hMutex
    Then the header of hMutex says:
      | type        | Mutant |
      | name        | lock   |
      | usage count | 2      |

  Scenario: The header of a destroyed object
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" closes hMutex
    Then the header of the mutex of hMutex says:
      | type | Mutant |

  Scenario: A handle that the child never received names nothing in it
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" spawns "Child" with handle inheritance
    Then hMutex names the same object in "Parent" and "Child"

  Scenario: A handle that names another object than the scenario says
    Given a process "Parent"
    And "Parent" creates a mutex named "lock" as hMutex
    And "Parent" creates an event named "bell" as hEvent
    Then in "Parent", hMutex names the event "bell"

  Scenario: The inside of a call in another order
    Given a process "App"
    When "App" creates a mutex as hMutex
    Then CreateMutex did in this order:
      | enters the row hMutex               |
      | the usage count of hMutex becomes 1 |

  Scenario: Something that did not happen inside a call
    Given a process "App"
    When "App" creates a mutex named "lock" as hMutex
    Then CreateMutex did in this order:
      | destroys the mutex "lock" |

  Scenario: A call that returned something else
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" closes hMutex
    Then CloseHandle did in this order:
      | removes the row hMutex |
      | returns FALSE          |
