Feature: Handles and handle tables

  A program never holds a kernel object itself. It holds a handle: a number that names a row in a table, and the row
  says which object is meant and what may be done with it.

@HT-1 @doc-000 @doc-001 @doc-003 @doc-004
Rule: Every process has a handle table of its own

  The kernel makes the table together with the process. Two programs that share one computer therefore never share rows,
  and a process that has asked for nothing and inherited nothing starts with no row at all, not even one for itself.

  Scenario: Two processes start with an empty table each
    Given processes "Editor" and "Player"
    Then the handle table of "Editor" is empty
    And the handle table of "Player" is empty

  Scenario: What one process creates does not appear in another's table
    Given processes "Editor" and "Player"
    When "Editor" creates an inheritable mutex as hMutex
    Then "Editor" holds 1 handle
    And the handle table of "Player" is empty

  Scenario: A child that inherits nothing starts with an empty table
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    When "Parent" spawns "Child" without handle inheritance
    Then the handle table of "Child" is empty

  Scenario: A process has no row for itself
    Given a process "App"
    Then the handle table of "App" is empty
    And the handle count of process "App" is 0

  Scenario: The row that names the child is in the parent's table, not in the child's
    Given a process "Parent"
    When "Parent" spawns "Child" as hChild
    Then the handle table of "Parent" contains:
      | handle | object          | inherit | origin  |
      | hChild | process "Child" | no      | created |
    And the handle table of "Child" is empty

  Scenario: The table goes with its process
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates an event as hEvent
    When "App" exits
    Then the handle table of "App" is empty

@HT-2 @doc-000 @doc-001 @doc-004
Rule: Creating or opening a kernel object enters a row, and the handle names that row

  A row remembers three things: which object it is about, what its holder may do with it, and two flags. The holder gets
  nothing but the number of the row. How much may be done belongs to the row, so two handles to one object can differ.

  Scenario Outline: Creating <kind> enters one row that grants <access>
    Given a process "App"
    When "App" creates <kind> as hNew
    Then the handle table of "App" is:
      | handle | object   | access   | inherit | protected | origin  |
      | hNew   | <object> | <access> | no      | no        | created |

    Examples:
      | kind              | object          | access                                |
      | a mutex           | mutex           | MUTEX_ALL_ACCESS                      |
      | an event          | event           | EVENT_ALL_ACCESS                      |
      | a semaphore       | semaphore       | SEMAPHORE_ALL_ACCESS                  |
      | a thread "Worker" | thread          | THREAD_ALL_ACCESS                     |
      | a file "notes"    | file "notes"    | FILE_GENERIC_READ \| FILE_GENERIC_WRITE |

  Scenario: Creating a mailslot enters one row, that of its reading end
    Given a process "Server"
    When "Server" creates a mailslot "mail" as hMail
    Then the handle table of "Server" is:
      | handle | object          | inherit | protected | origin  |
      | hMail  | mailslot "mail" | no      | no        | created |

  Scenario: Spawning a process enters two rows, one for the process and one for its first thread
    Given a process "Parent"
    When "Parent" spawns "Child" as hChild and hThread
    Then the handle table of "Parent" is:
      | handle  | object          | access             | inherit | protected |
      | hChild  | process "Child" | PROCESS_ALL_ACCESS | no      | no        |
      | hThread | thread          | THREAD_ALL_ACCESS  | no      | no        |

  Scenario: Opening an object that exists enters a row as well
    Given processes "Viewer" and "App"
    When "Viewer" opens the process "App" with PROCESS_TERMINATE as hApp
    Then the handle table of "Viewer" is:
      | handle | object        | access            | inherit | origin |
      | hApp   | process "App" | PROCESS_TERMINATE | no      | opened |

  Scenario: Two rows for one object can grant different rights
    Given processes "Viewer" and "App"
    When "Viewer" opens the process "App" with SYNCHRONIZE as hWait
    And "Viewer" opens the process "App" as hFull
    Then hWait and hFull are the same object
    And hWait grants SYNCHRONIZE
    And hFull grants PROCESS_ALL_ACCESS

  Scenario: A right to ask everything includes the right to ask a little
    Given processes "Viewer" and "App"
    When "Viewer" opens the process "App" with PROCESS_QUERY_INFORMATION as hApp
    Then hApp grants PROCESS_QUERY_INFORMATION | PROCESS_QUERY_LIMITED_INFORMATION

  Scenario: A file's row grants what the opening asked for
    Given a process "App"
    And "App" creates a file "notes" as hFull
    When "App" opens the file "notes" as hRead with:
      | access  | GENERIC_READ |
      | sharing | read, write  |
    Then hRead grants FILE_GENERIC_READ

  Scenario: A call that is refused enters no row
    Given a process "App"
    When "App" creates a semaphore as hBad with:
      | initial count | 2 |
      | maximum count | 1 |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL
    And the handle table of "App" is empty

  Scenario: Asking for no right at all opens nothing
    Given processes "Viewer" and "App"
    When "Viewer" opens the process "App" with 0 as hApp
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    And the handle table of "Viewer" is empty

  # Source: Raymond Chen, "Why are kernel HANDLEs always a multiple of four?" (The Old New Thing, 21 January 2005)
  Scenario: Values are multiples of four, and the two bits below are nobody's business
    Given a process "App"
    When "App" runs:
      """c
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      DWORD low = (DWORD)((ULONG_PTR)hEvent & 3);
      BOOL set = SetEvent((HANDLE)((ULONG_PTR)hEvent | 3));
      DWORD waited = WaitForSingleObject((HANDLE)((ULONG_PTR)hEvent | 1), 0);
      BOOL closed = CloseHandle((HANDLE)((ULONG_PTR)hEvent | 2));
      BOOL again = CloseHandle(hEvent);
      DWORD error = GetLastError();
      """
    Then low is 0
    And set is TRUE
    And waited is WAIT_OBJECT_0
    And closed is TRUE
    And again is FALSE
    And error is ERROR_INVALID_HANDLE

@HT-3 @doc-000 @doc-002 @doc-003 @doc-004
Rule: A handle value means something only in its own process

  A row number says nothing without the table it belongs to, as house number 12 says nothing without the street. One number
  can stand for two objects in two processes, and two numbers can stand for one object.

  @needs-textbook-values
  Scenario: One number, two processes, two objects
    Given a process "Receiver" whose handle 127 names a mailslot at 0x1200
    And a process "Sender" whose handle 127 names a file at 0x1700
    Then handle 127 names different objects in "Receiver" and "Sender"
    And the handle table of "Receiver" is:
      | handle | address | object              |
      | 127    | 0x1200  | mailslot "Receiver" |
    And the handle table of "Sender" is:
      | handle | address | object            |
      | 127    | 0x1700  | file "Sender.txt" |

  @needs-textbook-values
  Scenario: Closing the number in one process leaves the other's row alone
    Given a process "Receiver" whose handle 127 names a mailslot at 0x1200
    And a process "Sender" whose handle 127 names a file at 0x1700
    When "Sender" closes handle 127
    Then the file "Sender.txt" is destroyed
    And handle 127 is a valid handle in "Receiver"
    And the usage count of the mailslot "Receiver" is 1

  @needs-textbook-values
  Scenario: Two numbers at one address are one object
    Given a process "Owner" with the handle table:
      | handle | object         | address | inherit |
      | 127    | mutex          | 0x1200  | yes     |
      | 256    | event "signal" | 0x2400  | no      |
    And a process "Neighbour"
    And these rows are written into the handle table of "Neighbour":
      | handle | object         | address |
      | 300    | event "signal" | 0x2400  |
    When "Owner" sets handle 256
    Then the event "signal" is signalled
    And the usage count of the event "signal" is 2
    When "Owner" closes handle 256
    Then the usage count of the event "signal" is 1
    And the handle table of "Neighbour" is:
      | handle | object         | address |
      | 300    | event "signal" | 0x2400  |

  Scenario: Two numbers, one object
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" duplicates hEvent as hAgain
    Then hEvent and hAgain have different values
    And hEvent and hAgain are the same object

  Scenario: Windows itself can say whether two numbers mean one object
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" creates an event as hOther
    And "App" duplicates hEvent as hAgain
    When "App" compares hEvent with hAgain
    Then it succeeds
    When "App" compares hEvent with hOther
    Then it is refused with ERROR_NOT_SAME_OBJECT, returning FALSE

  Scenario: Only after inheritance does the same number mean the same object on both sides
    Given a process "Parent"
    And "Parent" creates a mutex as hPad
    And "Parent" creates an inheritable event as hEvent
    When "Parent" spawns "Child" with handle inheritance
    Then hEvent names the same object in "Parent" and "Child"

  @needs-textbook-values @story-S29
  Scenario: Values are multiples of four, and the two low bits do not count
    Given a process "App" whose handle 128 names a mailslot at 0x1200
    When "App" closes handle 130
    Then the mailslot "App" is destroyed
    When "App" closes handle 128
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

@HT-4 @doc-004
Rule: A handle value used in another process acts on that process's own row

  Whoever sends a bare number to a neighbour does not send the object. The neighbour's kernel call looks into the
  neighbour's table: it finds another object there, or nothing.

  Scenario: Where there is no such row, the call is refused
    Given processes "Owner" and "Stranger"
    And "Owner" creates a mutex as hMutex
    When "Stranger" closes hMutex
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And hMutex is a valid handle in "Owner"

  @needs-textbook-values
  Scenario: Where there is one, the call hits the neighbour's own object
    Given a process "Receiver" whose handle 127 names a mailslot at 0x1200
    And a process "Sender" whose handle 127 names a file at 0x1700
    When "Receiver" makes handle 127 inheritable
    Then the handle table of "Receiver" is:
      | handle | object              | inherit |
      | 127    | mailslot "Receiver" | yes     |
    And the handle table of "Sender" is:
      | handle | object            | inherit |
      | 127    | file "Sender.txt" | no      |

  Scenario: A child that did not inherit the row cannot use its number
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child" with handle inheritance
    When "Child" asks for the flags of hMutex
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: A child that did inherit it closes its own row, not its parent's
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" spawns "Child" with handle inheritance
    When "Child" closes hMutex
    Then hMutex is not a valid handle in "Child"
    And hMutex is a valid handle in "Parent"

@HT-5 @doc-003 @doc-004
Rule: Closing a handle removes its row at once

  From the moment CloseHandle returns, the number names nothing, so a second close is a mistake. It is a dangerous one: the
  number may be given to the next object, and the second close then takes away something that belongs to somebody else.

  Background:
    Given a process "App"

  Scenario: The row is gone when the call returns
    Given "App" creates an event as hEvent
    When "App" closes hEvent
    Then hEvent is not a valid handle in "App"
    And the handle table of "App" is empty

  Scenario: A second close is refused
    Given "App" creates an event as hEvent
    And "App" closes hEvent
    When "App" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario Outline: A closed handle is good for nothing: "App" <does>
    Given "App" creates an event as hEvent
    And "App" creates an event as hOther
    And "App" closes hEvent
    When "App" <does>
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

    Examples:
      | does                          |
      | asks for the flags of hEvent  |
      | makes hEvent inheritable      |
      | protects hEvent from close    |
      | duplicates hEvent as hAgain   |
      | compares hEvent with hOther   |
      | compares hOther with hEvent   |

  Scenario: Closing one row leaves the others
    Given "App" creates an event as hEvent
    And "App" duplicates hEvent as hAgain
    When "App" closes hEvent
    Then the handle table of "App" is:
      | handle | object | origin     |
      | hAgain | event  | duplicated |

  Scenario Outline: <number> names no row, so there is nothing to close
    When "App" closes <number>
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

    Examples:
      | number        |
      | NULL          |
      | handle 0xdea0 |

  Scenario: A close that succeeds leaves the last error as it was
    Given "App" creates an event as hEvent
    And "App" sets the last error to 1234
    When "App" closes hEvent
    Then it leaves the last error alone

  @needs-textbook-values
  Scenario: A stale number can name a new object
    Given "App" creates an event as hOld
    And "App" closes hOld
    And the next handle that "App" receives has the value of hOld
    And "App" creates a mutex as hNew
    When "App" closes hOld
    Then it succeeds
    And the mutex of hNew is destroyed

  # Source: Microsoft, "GetLastError": the last-error code is maintained on a per-thread basis
  Scenario: A refusal of one thread is no other thread's last error
    Given "App" creates a thread "Worker" as hThread
    And "App" sets the last error to 1234
    And "App" creates an event as hEvent
    And "App" closes hEvent
    And "App" sets the last error to 1234
    When thread "Worker" of "App" closes hEvent
    Then it is refused with ERROR_INVALID_HANDLE
    When "App" asks for the last error
    Then the answer is 1234
    When thread "Worker" of "App" asks for the last error
    Then the answer is 6

  # Source: Microsoft, "SetHandleInformation"; wine kernel32/tests/process.c, test_handle_flags
  Scenario Outline: What names no row has no flags to set: <what>
    When "App" runs:
      """c
      BOOL done = SetHandleInformation(<handle>, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
      """
    Then it is refused with <error>, returning FALSE

    Examples:
      | what           | handle              | error                |
      | NULL           | NULL                | ERROR_INVALID_HANDLE |
      | a wild number  | (HANDLE)0x12344     | ERROR_INVALID_HANDLE |
      | a pseudo handle | GetCurrentThread() | ERROR_ACCESS_DENIED  |

@HT-6 @doc-001 @doc-002 @doc-004
Rule: Code reaches a kernel object only by a handle, and a guessed value reaches nothing

  Only the kernel touches the object, and it does so only for somebody whose table has a row that fits: a row at all,
  for the right type of object, with the right to do what the call does. So no process can corrupt another by guessing.

  Scenario Outline: A stranger who <guesses> is refused, and the object does not notice
    Given processes "Owner" and "Stranger"
    And "Owner" creates an inheritable event as hSecret
    When "Stranger" <guesses>
    Then it is refused with ERROR_INVALID_HANDLE
    And the usage count of hSecret is 1
    And hSecret is inheritable in "Owner"

    Examples:
      | guesses                         |
      | closes hSecret                  |
      | duplicates hSecret as hMine     |
      | makes hSecret not inheritable   |
      | protects hSecret from close     |

  Scenario Outline: A mutex handle will not do where the call wants a <type>
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" <does>
    Then it is refused with ERROR_INVALID_HANDLE, returning <returned>
    And "App" is running

    Examples:
      | type    | does                                            | returned |
      | process | asks for the exit code of process hMutex        | FALSE    |
      | process | asks for the process id of hMutex               | 0        |
      | process | asks how many handles the process of hMutex has | FALSE    |
      | process | terminates the process of hMutex with code 1    | FALSE    |
      | thread  | asks for the exit code of thread hMutex         | FALSE    |
      | thread  | asks for the thread id of hMutex                | 0        |
      | thread  | suspends the thread of hMutex                   | -1       |
      | thread  | resumes the thread of hMutex                    | -1       |
      | thread  | terminates the thread of hMutex with code 1     | FALSE    |

  Scenario Outline: A handle that may only wait is refused when "App" <does>
    Given a process "App"
    And "App" spawns "Child"
    And "App" opens the process "Child" with SYNCHRONIZE as hWait
    And "App" opens the first thread of "Child" with SYNCHRONIZE as hThread
    When "App" <does>
    Then it is refused with ERROR_ACCESS_DENIED, returning <returned>
    And "Child" is running

    Examples:
      | does                                           | returned |
      | asks for the exit code of process hWait        | FALSE    |
      | asks for the process id of hWait               | 0        |
      | asks how many handles the process of hWait has | FALSE    |
      | terminates the process of hWait with code 1    | FALSE    |
      | asks for the exit code of thread hThread       | FALSE    |
      | asks for the thread id of hThread              | 0        |
      | suspends the thread of hThread                 | -1       |
      | resumes the thread of hThread                  | -1       |
      | terminates the thread of hThread with code 1   | FALSE    |

  Scenario: The type is looked at before the rights
    Given a process "App"
    And "App" opens the first thread of "App" with SYNCHRONIZE as hThread
    When "App" asks for the process id of hThread
    Then it is refused with ERROR_INVALID_HANDLE, returning 0

  Scenario: Closing, flags and comparing need no right at all
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" duplicates hEvent as hBare with:
      | access | 0 |
    When "App" compares hEvent with hBare
    Then it succeeds
    When "App" makes hBare inheritable
    Then hBare is inheritable
    When "App" closes hBare
    Then hBare is not a valid handle in "App"
