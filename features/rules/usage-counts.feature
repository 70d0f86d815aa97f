Feature: Kernel objects and their usage count

  The kernel keeps an object for as long as somebody needs it, and finds that out by counting. A process or thread that
  runs needs itself, so its usage count is one higher than the number of handles to it.

@CNT-1 @doc-003 @doc-004
Rule: A kernel object is a record in the kernel's memory: fields that every type has, and fields of its own type

  Every object says what it is, how it is called, who may touch it and how many need it. What else it says depends on the
  type: a semaphore remembers how many may still enter, a mutex whether somebody owns it.

  Background:
    Given a process "App"

  Scenario Outline: The header of <kind> says <type>, and its body says "<state>"
    When "App" creates <kind> named "Shared" as hNew
    Then the header of hNew says:
      | type        | <type>  |
      | name        | Shared  |
      | usage count | 1       |
      | state       | <state> |

    Examples:
      | kind        | type      | state                      |
      | a mutex     | Mutant    | free                       |
      | an event    | Event     | auto reset, not signalled  |
      | a semaphore | Semaphore | 1 of 1                     |

  Scenario: The creator decides what the fields of the type's own say
    When "App" creates a semaphore as hSeats with:
      | initial count | 3 |
      | maximum count | 5 |
    And "App" creates a mutex as hTurn with:
      | owned | yes |
    And "App" creates an event as hDone with:
      | manual reset | yes |
      | signalled    | yes |
    Then the header of hSeats says:
      | state | 3 of 5 |
    And the header of hTurn says:
      | state | owned |
    And the header of hDone says:
      | state | manual reset, signalled |

  Scenario: An object without a name has an empty name field
    When "App" creates an event as hEvent
    Then the header of hEvent says:
      | type | Event |
      | name |       |

  Scenario: A mailslot is a file to the kernel
    When "App" creates a mailslot "mail" as hMail with:
      | maximum message size | 64 bytes |
    Then the header of hMail says:
      | type  | File                    |
      | name  | mail                    |
      | state | messages up to 64 bytes |

  Scenario: A process says how it stands, and so does its thread
    When "App" spawns "Child" as hChild and hThread
    And "Child" exits with code 3
    Then the header of hChild says:
      | type  | Process      |
      | state | ended with 3 |
    And the header of hThread says:
      | type  | Thread       |
      | state | ended with 3 |

  @needs-textbook-values
  Scenario: The record lies at an address that no program ever sees
    Given a process "Receiver" whose handle 256 names a mailslot at 0x2400
    Then the header of the mailslot "Receiver" says:
      | address     | 0x2400 |
      | usage count | 1      |

@CNT-2 @doc-000 @doc-003
Rule: A new object starts with a usage count of one, for the handle that its creator gets

  Creating works in a fixed order: first the resource, then the object, then the row, then the handle is returned. When
  the creator hears of the object, exactly one row names it. A process and a thread run at once and also hold themselves.

  Background:
    Given a process "App"

  @needs-milestones
  Scenario: Memory, object, count, row: only then does the creator get the handle
    When "App" creates a mutex as hMutex
    Then CreateMutex did in this order:
      | allocates memory for the mutex      |
      | initialises the mutex               |
      | the usage count of hMutex becomes 1 |
      | enters the row hMutex               |
      | returns hMutex                      |

  Scenario Outline: One row names <kind>, and the count is 1
    When "App" creates <kind> as hNew
    Then the usage count of hNew is 1
    And the handle count of hNew is 1

    Examples:
      | kind              |
      | a mutex           |
      | an event          |
      | a semaphore       |
      | a mailslot "mail" |
      | a file "notes"    |

  Scenario: A thread that runs is counted once more
    When "App" creates a thread "Worker" as hWorker
    Then the handle count of hWorker is 1
    And the usage count of hWorker is 2

  Scenario: So is a process
    When "App" spawns "Child" as hChild
    Then the handle count of hChild is 1
    And the usage count of hChild is 2

  Scenario: The first process of a scenario has no handle to it, and holds only itself
    Then the handle count of process "App" is 0
    And the usage count of process "App" is 1

  Scenario: A creation that is refused leaves nothing behind
    Given "App" creates a mutex named "Shared" as hMutex
    When "App" creates an event named "Shared" as hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning NULL
    And "App" holds 1 handle
    And the usage count of hMutex is 1

@CNT-3 @doc-000 @doc-001 @doc-002 @doc-003
Rule: Every new row that names an object adds one to its usage count

  It does not matter how the row came about: by creating, opening, inheriting or duplicating. It does not matter either whose
  row it is: some books say that processes are counted, but two rows in one process count twice.

  @needs-milestones
  Scenario: A duplicate is counted before its row is entered
    Given processes "Owner" and "Receiver"
    And "Owner" creates a mutex as hMutex
    And "Owner" opens the process "Receiver" as hReceiver
    When "Owner" duplicates hMutex into "Receiver" as hCopy
    Then DuplicateHandle did in this order:
      | the usage count of hMutex becomes 2 |
      | enters the row hCopy of "Receiver"  |
      | returns TRUE                        |

  Scenario: A duplicate in the same process is counted, too
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" duplicates hMutex as hAgain
    Then the usage count of hMutex becomes 2
    When "App" duplicates hAgain as hThird
    Then the usage count of hMutex becomes 3

  Scenario: An inherited row is counted
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" spawns "First" with handle inheritance
    Then the usage count of hMutex becomes 2
    When "Parent" spawns "Second" with handle inheritance
    Then the usage count of hMutex becomes 3

  Scenario: Two inheritable rows for one object make the child count twice
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" duplicates hMutex as the inheritable hAgain
    When "Parent" spawns "Child" with handle inheritance
    Then the usage count of hMutex is 4
    And "Child" holds 2 handles

  Scenario: A duplicate in another process is counted
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child"
    When "Parent" duplicates hMutex into "Child" as hCopy
    Then the usage count of hMutex becomes 2

  Scenario: Opening a process is counted
    Given processes "Viewer" and "App"
    When "Viewer" opens the process "App" as hApp
    Then the handle count of hApp is 1
    And the usage count of hApp is 2
    When "Viewer" opens the process "App" with SYNCHRONIZE as hWait
    Then the usage count of hApp is 3

  Scenario: Creating by a name that exists opens the same object, and is counted
    Given processes "A" and "B"
    And "A" creates a mutex named "Shared" as hMutex
    When "B" creates a mutex named "Shared" as hSame
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hMutex and hSame are the same object
    And the usage count of hMutex is 2

  Scenario: Counts of different objects have nothing to do with each other
    Given a process "App"
    And "App" creates a mutex as hFirst
    And "App" creates a mutex as hSecond
    When "App" duplicates hFirst as hAgain
    Then the usage count of hFirst is 2
    And the usage count of hSecond is 1

  Scenario: A child that inherits nothing is not counted
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" spawns "Child"
    Then the usage count of hMutex is 1

  Scenario: Knowing a number without having a row is not counted
    Given processes "Owner" and "Stranger"
    And "Owner" creates a mutex as hMutex
    When "Stranger" duplicates hMutex as hMine
    Then it is refused with ERROR_INVALID_HANDLE
    And the usage count of hMutex is 1

  Scenario: Changing the flags of a row is not counted
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" makes hMutex inheritable
    And "App" protects hMutex from close
    Then the usage count of hMutex is 1

@CNT-4 @doc-002 @doc-003 @doc-004
Rule: Closing a row takes one off, and at zero the object is destroyed at once

  Nobody has to say that an object is no longer needed: when the last row goes, nobody can reach it any more. That is why
  closing what one has finished with is a duty, and why forgetting it costs memory.

  @needs-milestones
  Scenario: The row goes first, then the count, then the object, and then CloseHandle returns
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" closes hMutex
    Then CloseHandle did in this order:
      | removes the row hMutex              |
      | the usage count of hMutex becomes 0 |
      | destroys the mutex                  |
      | returns TRUE                        |

  Scenario Outline: Nobody needs <kind> after its only handle is closed
    Given a process "App"
    And "App" creates <kind> as hNew
    When "App" closes hNew
    Then hNew is destroyed

    Examples:
      | kind              |
      | a mutex           |
      | an event          |
      | a semaphore       |
      | a mailslot "mail" |
      | a file "notes"    |

  Scenario: Each close takes off one, whichever row goes first
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" duplicates hEvent as hSecond
    And "App" duplicates hEvent as hThird
    When "App" closes hEvent
    Then the usage count of hThird is 2
    When "App" closes hThird
    Then the usage count of hSecond is 1
    When "App" closes hSecond
    Then the event of hEvent is destroyed

  Scenario: A close that is refused takes nothing off
    Given processes "Owner" and "Stranger"
    And "Owner" creates an event as hEvent
    When "Stranger" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE
    And the usage count of hEvent is 1

  Scenario: Closing the same row twice takes one off, not two
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" duplicates hEvent as hAgain
    And "App" closes hEvent
    When "App" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE
    And the usage count of hAgain is 1

  Scenario: With the last row the name goes, and the next creator gets a new object
    Given a process "App"
    And "App" creates a mutex named "Shared" as hOld
    And "App" closes hOld
    When "App" creates a mutex named "Shared" as hNew
    Then it succeeds with the last error ERROR_SUCCESS
    And hOld and hNew are different objects

  Scenario: As long as one row is left, the name still means the same object
    Given a process "App"
    And "App" creates a mutex named "Shared" as hOld
    And "App" duplicates hOld as hCopy
    And "App" closes hOld
    When "App" creates a mutex named "Shared" as hNew
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hCopy and hNew are the same object

@CNT-5 @doc-003
Rule: An object lives as long as any process has a row for it, whoever created it

  The kernel does not remember a creator, only rows. An object is not a possession of the process that made it, so it can
  outlive that process, and the last one to leave turns off the light.

  Scenario: The creator closes its handle, and the object lives on in the child
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" closes hEvent
    Then the event of hEvent still exists
    And hEvent is a valid handle in "Child"
    And the usage count of hEvent is 1

  Scenario: The creator ends, and the object lives on
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" exits
    Then the event of hEvent still exists
    And hEvent is a valid handle in "Child"

  Scenario: It is destroyed by whoever closes last
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    And "Parent" exits
    When "Child" closes hEvent
    Then the event of hEvent is destroyed

  Scenario: A name does not die with its creator either
    Given processes "A", "B" and "C"
    And "A" creates a mutex named "Shared" as hFirst
    And "B" creates a mutex named "Shared" as hSecond
    When "A" exits
    And "C" creates a mutex named "Shared" as hThird
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And hSecond and hThird are the same object

  Scenario: If nobody else has a row, the object goes with its creator
    Given processes "A" and "B"
    And "A" creates a mutex named "Shared" as hMutex
    When "A" exits
    Then the mutex of hMutex is destroyed
    When "B" creates a mutex named "Shared" as hNew
    Then it succeeds with the last error ERROR_SUCCESS

@CNT-6 @doc-003
Rule: When a process ends, the kernel closes every row it still had

  A program that crashes cannot tidy up, so the kernel does it: row by row, as if the program had closed each itself. That
  holds however the process ends, and also for rows that the program itself could not have closed.

  Scenario Outline: A process that <ends> leaves no row behind
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" spawns "Child" with handle inheritance as hChild and hThread
    When <how>
    Then "Child" holds 0 handles
    And the usage count of hEvent is 1
    And the usage count of hMutex is 1

    Examples:
      | ends                   | how                                                |
      | exits                  | "Child" exits                                      |
      | exits with an error    | "Child" exits with code 1                          |
      | ends its only thread   | "Child" ends its thread with code 2                |
      | is terminated          | "Parent" terminates the process of hChild with code 3 |
      | loses its only thread  | "Parent" terminates the thread of hThread with code 4 |

  Scenario: Objects that nobody else needs go with the process
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" duplicates hEvent as hAgain
    And "App" creates a file "notes" as hFile
    When "App" exits
    Then the event of hEvent is destroyed
    And the file "notes" is destroyed

  Scenario: A child that never ran gives back what it inherited
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with:
      | handle inheritance | yes    |
      | suspended          | yes    |
      | process handle     | hChild |
    When "Parent" terminates the process of hChild with code 1
    Then the usage count of hEvent is 1

  Scenario: Protection from close does not outlive the process
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" protects hEvent from close
    And "Parent" spawns "Child" with handle inheritance
    When "Child" exits
    Then the usage count of hEvent is 1

  Scenario: Handles to other processes are closed as well
    Given a process "Grandparent"
    And "Grandparent" spawns "Parent"
    And "Parent" spawns "Child"
    When "Parent" exits
    Then "Child" is running
    And the handle count of process "Child" is 0
    And the usage count of process "Child" is 1

  Scenario: As long as another thread runs, a thread that ends closes nothing
    Given a process "App"
    And "App" creates a thread "Worker" as hWorker
    And "App" creates an event as hEvent
    When thread "Worker" of "App" ends its thread with code 0
    Then hEvent is a valid handle in "App"
    And "App" holds 2 handles

@CNT-7 @doc-003
Rule: The resource and the object that stands for it end separately

  A process is one thing, its kernel object another. The process ends when its last thread does; the object stays for as
  long as a handle needs it, because somebody may still want to ask how it ended. And it is not the handle that keeps the
  process running.

  Scenario: A process has ended, its object has not
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    When "Child" exits with code 7
    Then "Child" has ended
    And the process of hChild still exists
    And the usage count of hChild becomes 1

  Scenario: A thread has ended, its object has not
    Given a process "App"
    And "App" creates a thread "Worker" as hWorker
    When thread "Worker" of "App" ends its thread with code 7
    Then thread "Worker" of "App" has ended
    And the thread of hWorker still exists
    And the usage count of hWorker becomes 1

  Scenario: The object of an ended process goes with the last handles to the process and its thread
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild and hThread
    And "Child" exits
    When "Parent" closes hThread
    Then the thread of hThread is destroyed
    And the process of hChild still exists
    When "Parent" closes hChild
    Then the process of hChild is destroyed

  Scenario: Without any handle the process still runs
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild and hThread
    When "Parent" closes hChild
    And "Parent" closes hThread
    Then "Child" is running
    And the process of hChild still exists
    And the usage count of process "Child" is 1

  Scenario: Then its object goes at the moment it ends
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild and hThread
    And "Parent" closes hChild
    And "Parent" closes hThread
    When "Child" exits
    Then the process of hChild is destroyed
    And the thread of hThread is destroyed
