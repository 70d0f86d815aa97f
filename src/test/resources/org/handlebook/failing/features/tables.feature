Feature: Handle tables that are not as expected

  Scenario: A row is missing because it was not inherited
    Given a process "Parent"
    And "Parent" creates a mailslot "mail" as hMail
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | object          | inherit |
      | hMail  | mailslot "mail" | yes     |
      | hMutex | mutex           | yes     |

  Scenario: A row is there that nobody expects
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle | object |
      | hEvent | event  |

  Scenario: A row is otherwise
    Given a process "Parent"
    When "Parent" creates a mutex as hMutex
    Then the handle table of "Parent" is:
      | handle | object | inherit | protected | access           | origin  | type  |
      | hMutex | mutex  | no      | yes       | MUTEX_ALL_ACCESS | created | Event |

  Scenario: The table is not empty
    Given a process "Parent"
    When "Parent" creates a mutex as hMutex
    And "Parent" creates a mailslot "mail" as hMail
    Then the handle table of "Parent" is empty

  Scenario: The table does not contain a row
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    When "Parent" spawns "Child" without handle inheritance
    Then the handle table of "Child" contains:
      | handle |
      | hMutex |

  Scenario: The table contains an unwanted row
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" does not contain:
      | origin    | from     |
      | inherited | "Parent" |

  Scenario: The process holds another number of handles
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then "Parent" holds 2 handles
