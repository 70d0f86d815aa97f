Feature: Scenarios that say what cannot be

  Scenario: An unknown process
    Given processes "Parent" and "Child"
    When "Parnt" creates a mutex as hMutex

  Scenario: An unknown process, when there is none
    When "Parent" creates a mutex as hMutex

  Scenario: Two processes of one name
    Given a process "Parent"
    And a process "Parent"

  Scenario: An unknown thread
    Given a process "Parent"
    When thread "Worker" of "Parent" creates a mutex as hMutex

  Scenario: An unknown handle
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" creates an event as hEvent
    When "Parent" closes hMutx

  Scenario: An unknown object
    Given a process "Parent"
    Then the usage count of the mailslot "mail" is 1

  Scenario: A handle that names no object
    Given a process "Parent"
    When "Parent" gets the pseudo handle of its thread as hThread
    Then the usage count of hThread is 1

  Scenario: An object of another kind
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then the event of hMutex is destroyed

  Scenario: A handle that names different objects in two processes
    Given processes "A" and "B"
    And "A" creates a mutex as hMutex
    And "B" creates a mutex as hMutex
    Then the usage count of hMutex is 1

  Scenario: A handle that has different values in two processes, used in a third
    Given processes "A", "B" and "C"
    And "A" creates a mutex as hMutex
    And "B" creates an event as hEvent
    And "B" creates a mutex as hMutex
    When "C" closes hMutex

  Scenario: A process that has ended acts
    Given a process "Parent"
    And "Parent" exits
    When "Parent" creates a mutex as hMutex

  Scenario: A thread that has ended acts
    Given a process "Parent"
    And "Parent" creates a thread "Worker" as hThread
    And thread "Worker" of "Parent" ends its thread with code 0
    When thread "Worker" of "Parent" creates a mutex as hMutex

  Scenario: No handle to the process
    Given processes "A" and "B"
    And "A" creates a mutex as hMutex
    When "A" duplicates hMutex into "B" as hCopy

  Scenario: An error that is no error
    Given a process "Parent"
    When "Parent" closes handle 4
    Then it is refused with ERROR_NO_SUCH_THING

  Scenario: Access rights that are none
    Given processes "A" and "B"
    When "A" opens the process "B" with PROCESS_EVERYTHING as hProcess

  Scenario: An unknown detail
    Given a process "Parent"
    When "Parent" creates a mailslot "mail" as hMail with:
      | maximum size | 64 bytes |

  Scenario: A detail said twice
    Given a process "Parent"
    When "Parent" creates a mailslot "mail" as hMail with:
      | inheritable | yes |
      | inheritable | no  |

  Scenario: A detail in three columns
    Given a process "Parent"
    When "Parent" creates a mailslot "mail" as hMail with:
      | inheritable | yes | no |

  Scenario: A detail that is neither yes nor no
    Given a process "Parent"
    When "Parent" creates a mailslot "mail" as hMail with:
      | inheritable | perhaps |

  Scenario: A detail that is no number
    Given a process "Parent"
    When "Parent" creates a mailslot "mail" as hMail with:
      | read timeout | soon |

  Scenario: A detail in a unit that is none
    Given a process "Parent"
    When "Parent" creates a mailslot "mail" as hMail with:
      | read timeout | 2 hours |

  Scenario: An unknown column
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then the handle table of "Parent" is:
      | handle | colour |
      | hMutex | red    |

  Scenario: An unknown kind of object
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then the handle table of "Parent" is:
      | handle | object |
      | hMutex | mutant |

  Scenario: A cell that is neither yes nor no
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then the handle table of "Parent" is:
      | handle | inherit |
      | hMutex | maybe   |

  Scenario: Access rights in a cell that are none
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then the handle table of "Parent" is:
      | handle | access  |
      | hMutex | ALL_YES |

  Scenario: A table without rows
    Given a process "Parent"
    Then the handle table of "Parent" is:
      | handle | object |

  Scenario: An unknown handle in a table
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then the handle table of "Parent" is:
      | handle |
      | hMutx  |

  Scenario: An unknown way of sharing a file
    Given a process "Parent"
    When "Parent" opens the file "log.txt" as hLog with:
      | sharing | everything |

  Scenario: An unknown way of opening a file
    Given a process "Parent"
    When "Parent" opens the file "log.txt" as hLog with:
      | disposition | somehow |

  Scenario: An origin that is none
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    Then the handle table of "Parent" is:
      | handle | origin |
      | hMutex | found  |

  Scenario: A list of handles with a hole
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" spawns "Child" with:
      | handle inheritance | yes     |
      | only these handles | hMutex, |

  Scenario: Nothing that such an object can be
    Given a process "App"
    When "App" creates an owned event as hEvent

  Scenario: Security in words that nobody knows
    Given a process "App"
    When "App" creates an event as hEvent with:
      | security | friends may open it |

  Scenario: Security in malformed SDDL
    Given a process "App"
    When "App" creates an event as hEvent with:
      | security | D:(A;;GA) |

  Scenario: A protection that nobody knows
    Given a process "App"
    When "App" creates a file mapping as hMap with:
      | protection | some |

  Scenario: A view that is not mapped
    Given a process "App"
    When "App" unmaps pView

  Scenario: An integrity that nobody knows
    Given a process "App" with:
      | integrity | enormous |

  Scenario: A handle of more than 64 bits
    Given a process "App"
    When "App" closes handle 0x10000000000000000

  Scenario: Two objects at one address
    Given a process "A" whose handle 300 names a file at 0x3000
    And a process "B" whose handle 300 names a mailslot at 0x3000

  Scenario: Two objects at one address in one table
    Given a process "A" with the handle table:
      | handle | object     | address |
      | 300    | mutex      | 0x3000  |
      | 304    | event "go" | 0x3000  |

  Scenario: One object at two addresses
    Given a process "A" with the handle table:
      | handle | object          | address |
      | 300    | mailslot "mail" | 0x3000  |
    And a process "B" with the handle table:
      | handle | object          | address |
      | 300    | mailslot "mail" | 0x4000  |

  Scenario: Two rows of one value
    Given a process "A" whose handle 300 names a file at 0x3000
    And these rows are written into the handle table of "A":
      | handle | object | address |
      | 300    | mutex  | 0x4000  |

  Scenario: A row drawn with the value NULL
    Given a process "A" whose handle 0 names a file at 0x3000

  Scenario: A value for the next handle that is taken
    Given a process "App"
    And "App" creates a mutex as hMutex
    And the next handle that "App" receives has the value of hMutex

  Scenario: A drawn row with a column that only a call can fill
    Given a process "A" with the handle table:
      | handle | object | access      |
      | 300    | mutex  | SYNCHRONIZE |

  Scenario: A drawn row with a handle's name
    Given a process "A" with the handle table:
      | handle | object |
      | hMutex | mutex  |

  Scenario: A drawn row with an address that is none
    Given a process "A" with the handle table:
      | handle | object | address |
      | 300    | mutex  | here    |

  Scenario: A drawn row with what no row is drawn for
    Given a process "A" with the handle table:
      | handle | object |
      | 300    | thread |

  Scenario: The client of no mailslot in particular
    Given a process "A" with the handle table:
      | handle | object          |
      | 300    | mailslot client |

  Scenario: A thread that exits, as only processes do
    Given a process "App"
    And "App" creates a thread "Worker" as hWorker
    When thread "Worker" of "App" exits with code 3

  Scenario: The inside of a call that nobody made
    Given a process "App"
    Then CreateMutex did in this order:
      | initialises the mutex |

  Scenario: Something that happens inside no call
    Given a process "App"
    When "App" creates a mutex as hMutex
    Then CreateMutex did in this order:
      | paints the mutex |

  Scenario: A program that is given and missing
    Given there is no program "child.exe"
    And the program "Child":
      """c
      int main(void) { return 0; }
      """

  Scenario: The only object of a kind, when there is none
    Given a process "App"
    Then the event is destroyed

  Scenario: The only object of a kind, when there are two
    Given a process "App"
    And "App" creates 2 events as h1 to h2
    Then the usage count of the event is 1
