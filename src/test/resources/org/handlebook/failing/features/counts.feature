Feature: Counts that are not as expected

  Scenario: The usage count of an inherited mailslot
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMail becomes 3

  Scenario: The handle count of a process, which also runs
    Given a process "Parent"
    When "Parent" spawns "Child" as hChild
    Then the handle count of the process "Child" is 2

  Scenario: The usage count of a process that nobody has a handle to
    Given a process "Parent"
    Then the usage count of the process "Parent" is 2

  Scenario: A handle without a name, left in the parent's table
    Given a process "Parent"
    When "Parent" spawns "Child"
    Then the usage count of the process "Child" is 1

  Scenario: The child was made without handle inheritance
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    When "Parent" spawns "Child" without handle inheritance
    Then the usage count of hMail becomes 2

  Scenario: The row is not inheritable
    Given a process "Parent"
    And "Parent" creates a mailslot "mail" as hMail
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMail becomes 2

  Scenario: The row was made after the child
    Given a process "Parent"
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" creates an inheritable mailslot "mail" as hMail
    Then the usage count of hMail becomes 2

  Scenario: The row was duplicated into the parent after the child was made
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" duplicates hMutex as the inheritable hCopy
    And "Parent" closes hMutex
    Then the usage count of hCopy is 2

  Scenario: The row is not in the list of handles to inherit
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with:
      | handle inheritance | yes    |
      | only these handles | hEvent |
    Then the usage count of hMutex becomes 2

  Scenario: The child has closed its row
    Given a process "Parent"
    And "Parent" creates an inheritable mailslot "mail" as hMail
    And "Parent" spawns "Child" with handle inheritance
    When "Child" closes hMail
    Then the usage count of hMail is 2

  Scenario: The row became inheritable after the child was made
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" makes hMutex inheritable
    Then the usage count of hMutex is 2

  Scenario: The row was inheritable when the child was made, but the child has ended
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" spawns "Child" with handle inheritance
    When "Child" exits
    Then the usage count of hMutex is 2

  Scenario: The grandchild has none
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" spawns "Child" with handle inheritance
    When "Child" makes hMutex not inheritable
    And "Child" spawns "Grandchild" with handle inheritance
    Then the usage count of hMutex is 3

  Scenario: The object is not destroyed
    Given processes "Parent" and "Other"
    And "Parent" creates a mutex named "lock" as hMutex
    And "Other" creates a mutex named "lock" as hSame
    When "Parent" closes hMutex
    Then the mutex "lock" is destroyed

  Scenario: The object is destroyed although it should exist
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" closes hMutex
    Then the mutex of hMutex still exists

  Scenario: The usage count of an object that is destroyed
    Given a process "Parent"
    And "Parent" creates a mailslot "mail" as hMail
    When "Parent" exits
    Then the usage count of the mailslot "mail" is 1

  Scenario: The parent that was chosen has a row that is not inheritable
    Given processes "Launcher" and "Chosen"
    And "Chosen" creates a mutex as hMutex
    And "Launcher" opens the process "Chosen" as hChosen
    When "Launcher" spawns "Child" with:
      | handle inheritance | yes     |
      | parent             | hChosen |
    Then the usage count of hMutex is 2

  Scenario: The count is neither of two
    Given a process "Parent"
    When "Parent" creates a mutex as hMutex
    Then the usage count of hMutex is 2 or 3

  Scenario: A handle is not NULL
    Given a process "Parent"
    When "Parent" opens the mutex "nothing here" as hMutex
    Then it is refused
    And hMutex is not NULL

  Scenario: A handle is no text
    Given a process "Parent"
    When "Parent" creates a mutex as hMutex
    Then hMutex is "Lock"

  Scenario: Nobody has begun that operation
    Given a process "Parent"
    Then the operation ovRead is under way

  Scenario: A process that has ended, and whose thread somebody holds
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    And "Child" exits with code 1
    When "Parent" closes hChild
    Then the process "Child" is destroyed

  Scenario: It rose, and is said to have fallen
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" duplicates hMutex as hCopy
    Then the usage count of hMutex falls to 2

  Scenario: It fell, and is said to have risen
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" duplicates hMutex as hCopy
    When "Parent" closes hCopy
    Then the handle count of hMutex rises to 1

  Scenario: It never was more
    Given a process "Parent"
    When "Parent" creates a mutex as hMutex
    Then the handle count of hMutex drops back to 1
