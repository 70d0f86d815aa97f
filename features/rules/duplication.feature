Feature: Pseudo handles and DuplicateHandle

  A process can always name itself, by a number that is no handle. And it can copy a row: within its own table, or from any
  table into any other, if it holds handles to the processes that own the tables.

@DUP-1 @doc-000 @doc-001
Rule: A process names itself by an agreed number that is in no table

  GetCurrentProcess answers -1 and GetCurrentThread -2, always and everywhere. No row is behind the number, so it means
  whoever uses it. That it is also the value of INVALID_HANDLE_VALUE has surprised many.

  Background:
    Given a process "App"

  Scenario: Getting the pseudo handle enters no row and counts nothing
    When "App" gets the pseudo handle of its process as hSelf
    Then the handle table of "App" is empty
    And the handle count of process "App" is 0
    And the usage count of process "App" is 1

  Scenario: It works as a handle to the own process
    Given "App" gets the pseudo handle of its process as hSelf
    When "App" asks for the process id of hSelf
    Then the answer is the id of "App"
    When "App" asks for the exit code of process hSelf
    Then the answer is STILL_ACTIVE

  Scenario: It has the value of INVALID_HANDLE_VALUE
    When "App" gets the pseudo handle of its process as hSelf
    Then hSelf and INVALID_HANDLE_VALUE have the same value

  Scenario: Both pseudo handles are the same numbers in every process
    Given "App" spawns "Child"
    When "App" gets the pseudo handle of its process as hAppSelf
    And "Child" gets the pseudo handle of its process as hChildSelf
    Then hAppSelf and hChildSelf have the same value
    And the process of hAppSelf and the process of hChildSelf are different objects

  Scenario: Used in a child, the parent's pseudo handle means the child
    Given "App" gets the pseudo handle of its process as hSelf
    And "App" spawns "Child" with handle inheritance
    When "Child" asks for the process id of hSelf
    Then the answer is the id of "Child"

  Scenario: The pseudo handle of a thread means the thread that uses it
    Given "App" creates a thread "Worker" as hWorker
    And "App" gets the pseudo handle of its thread as hMe
    When "App" asks for the thread id of hMe
    Then the answer is the id of the first thread of "App"
    When thread "Worker" of "App" asks for the thread id of hMe
    Then the answer is the id of thread "Worker" of "App"

  Scenario: The two pseudo handles are different objects of different types
    Given "App" gets the pseudo handle of its process as hProcess
    And "App" gets the pseudo handle of its thread as hThread
    When "App" compares hProcess with hThread
    Then it is refused with ERROR_NOT_SAME_OBJECT, returning FALSE
    When "App" asks for the process id of hThread
    Then it is refused with ERROR_INVALID_HANDLE, returning 0
    When "App" asks for the thread id of hProcess
    Then it is refused with ERROR_INVALID_HANDLE, returning 0

  Scenario: A real handle to the own process is the same object
    Given "App" gets the pseudo handle of its process as hSelf
    And "App" opens the process "App" as hReal
    When "App" compares hSelf with hReal
    Then it succeeds
    And hSelf and hReal have different values

@DUP-2 @doc-001
Rule: Closing a pseudo handle does nothing, and nobody inherits one

  There is no row that could be removed or copied. So it need not be closed, a close is harmless however often it happens,
  and a child that is sent the number has got a name for itself.

  Background:
    Given a process "App"

  Scenario Outline: Closing the pseudo handle of the <what> succeeds and changes nothing
    Given "App" gets the pseudo handle of its <what> as hSelf
    When "App" closes hSelf
    Then it succeeds
    When "App" closes hSelf
    Then it succeeds
    And "App" is running
    And the usage count of process "App" is 1

    Examples:
      | what    |
      | process |
      | thread  |

  Scenario: After the close it works as before
    Given "App" gets the pseudo handle of its process as hSelf
    And "App" closes hSelf
    When "App" asks for the process id of hSelf
    Then the answer is the id of "App"

  Scenario: Closing it does not close real handles to the process
    Given "App" gets the pseudo handle of its process as hSelf
    And "App" opens the process "App" as hReal
    When "App" closes hSelf
    Then hReal is a valid handle in "App"
    And the usage count of hReal is 2

  Scenario: A child does not inherit it
    Given "App" gets the pseudo handle of its process as hSelf
    When "App" spawns "Child" with handle inheritance
    Then the handle table of "Child" is empty
    And the handle count of process "App" is 0

  @story-S04
  Scenario: It cannot be put on a list of handles to inherit
    Given "App" gets the pseudo handle of its process as hSelf
    When "App" spawns "Child" with:
      | handle inheritance | yes   |
      | only these handles | hSelf |
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

  Scenario: Another number that is no handle cannot be closed
    When "App" closes NULL
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

@DUP-3 @doc-001
Rule: Duplicating a pseudo handle makes a real one

  DuplicateHandle looks up what the number means to its user and enters a row for that. From then on there is a real handle:
  it is counted, it goes on meaning the same process or thread wherever it is used, and it has to be closed.

  Background:
    Given a process "App"
    And "App" gets the pseudo handle of its process as hSelf

  Scenario: The duplicate is a row, and is counted
    When "App" duplicates hSelf as hReal
    Then the handle table of "App" is:
      | handle | object        | access             | inherit | origin     |
      | hReal  | process "App" | PROCESS_ALL_ACCESS | no      | duplicated |
    And the usage count of process "App" is 2

  Scenario: Closing the duplicate takes it off again
    Given "App" duplicates hSelf as hReal
    When "App" closes hReal
    Then the usage count of process "App" is 1
    And "App" is running

  Scenario: Closing the pseudo handle does not
    Given "App" duplicates hSelf as hReal
    When "App" closes hSelf
    Then the usage count of process "App" is 2
    And hReal is a valid handle in "App"

  Scenario: Each duplicate is one more row
    When "App" duplicates hSelf as hFirst
    And "App" duplicates hSelf as hSecond
    Then the usage count of process "App" is 3
    And hFirst and hSecond are the same object

  Scenario: The duplicate and the pseudo handle mean the same object
    Given "App" duplicates hSelf as hReal
    When "App" compares hReal with hSelf
    Then it succeeds

  Scenario: A thread's duplicate goes on meaning that thread, whoever uses it
    Given "App" creates a thread "Worker" as hWorker
    And "App" gets the pseudo handle of its thread as hMe
    And "App" duplicates hMe as hFirst
    When thread "Worker" of "App" asks for the thread id of hFirst
    Then the answer is the id of the first thread of "App"
    And hFirst grants THREAD_ALL_ACCESS

  Scenario: Asking to close the source leaves a pseudo handle as it is
    When "App" duplicates hSelf as hReal with:
      | same access  | yes |
      | close source | yes |
    Then it succeeds
    And the usage count of process "App" is 2
    When "App" asks for the process id of hSelf
    Then the answer is the id of "App"

@DUP-4 @doc-001
Rule: An inheritable duplicate is how a parent hands its child a handle to itself

  The pseudo handle cannot travel, and the parent has no row for itself. So it makes one: it duplicates the pseudo handle,
  marks the copy inheritable, and spawns the child with inheritance.

  Background:
    Given a process "Parent"
    And "Parent" gets the pseudo handle of its process as hSelf

  Scenario: The child receives a handle to its parent
    Given "Parent" duplicates hSelf as the inheritable hParent
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is:
      | handle  | object           | access             | inherit |
      | hParent | process "Parent" | PROCESS_ALL_ACCESS | yes     |
    And the usage count of process "Parent" is 3

  Scenario: In the child it means the parent
    Given "Parent" duplicates hSelf as the inheritable hParent
    And "Parent" spawns "Child" with handle inheritance
    When "Child" asks for the process id of hParent
    Then the answer is the id of "Parent"

  Scenario: A duplicate that is not inheritable stays at home
    Given "Parent" duplicates hSelf as hParent
    When "Parent" spawns "Child" with handle inheritance
    Then the handle table of "Child" is empty
    And the usage count of process "Parent" is 2

  Scenario: The child can read how its parent ended
    Given "Parent" duplicates hSelf as the inheritable hParent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" exits with code 5
    And "Child" asks for the exit code of process hParent
    Then the answer is 5

  @story-S28
  Scenario: A duplicate with fewer rights gives the child less power
    Given "Parent" duplicates hSelf as hParent with:
      | access      | PROCESS_QUERY_LIMITED_INFORMATION |
      | inheritable | yes                               |
    And "Parent" spawns "Child" with handle inheritance
    When "Child" asks for the process id of hParent
    Then the answer is the id of "Parent"
    When "Child" terminates the process of hParent with code 1
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "Parent" is running

@DUP-5 @doc-002 @doc-004
Rule: DuplicateHandle copies a row from one process's table into another's

  Whoever calls names two processes, by handles it holds: the one that owns the row and the one that shall get the copy.
  Both handles need the right PROCESS_DUP_HANDLE. The caller may be one of the two, or a third.

  Scenario: Into another process
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child"
    When "Parent" duplicates hMutex into "Child" as hCopy
    Then the handle table of "Child" is:
      | handle | object | access           | inherit | origin     | from     |
      | hCopy  | mutex  | MUTEX_ALL_ACCESS | no      | duplicated | "Parent" |
    And hMutex and hCopy are the same object

  Scenario: Out of another process
    Given a process "Parent"
    And "Parent" spawns "Child"
    And "Child" creates a mutex as hMutex
    When "Parent" duplicates hMutex of "Child" into itself as hCopy
    Then the handle table of "Parent" contains:
      | handle | object | origin     | from    |
      | hCopy  | mutex  | duplicated | "Child" |
    And the usage count of hMutex is 2

  Scenario: Between two others, by a third that never holds the object itself
    Given processes "Broker", "Source" and "Target"
    And "Source" creates a mutex as hMutex
    And "Broker" opens the process "Source" as hSource
    And "Broker" opens the process "Target" as hTarget
    When "Broker" duplicates hMutex of "Source" into "Target" as hCopy
    Then the handle table of "Target" is:
      | handle | object | origin     | from     |
      | hCopy  | mutex  | duplicated | "Source" |
    And "Broker" holds 2 handles
    And the usage count of hMutex is 2

  Scenario: The right to duplicate is all that the process handles need
    Given processes "Broker", "Source" and "Target"
    And "Source" creates a mutex as hMutex
    And "Broker" opens the process "Source" with PROCESS_DUP_HANDLE as hSource
    And "Broker" opens the process "Target" with PROCESS_DUP_HANDLE as hTarget
    When "Broker" duplicates hMutex of "Source" into "Target" as hCopy
    Then hCopy is a valid handle in "Target"

  Scenario Outline: Without that right on the <which> process the call is refused
    Given processes "Broker", "Source" and "Target"
    And "Source" creates a mutex as hMutex
    And "Broker" opens the process "Source" with <source> as hSource
    And "Broker" opens the process "Target" with <target> as hTarget
    When "Broker" duplicates hMutex of "Source" into "Target" as hCopy
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And the handle table of "Target" is empty
    And the usage count of hMutex is 1

    Examples:
      | which  | source                    | target                    |
      | source | PROCESS_QUERY_INFORMATION | PROCESS_DUP_HANDLE        |
      | target | PROCESS_DUP_HANDLE        | PROCESS_QUERY_INFORMATION |

  Scenario Outline: What is not a process cannot be the <which>
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates an event as hEvent
    When "App" duplicates hMutex as hCopy with:
      | <which> process handle | hEvent |
      | same access            | yes    |
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And the usage count of hMutex is 1

    Examples:
      | which  |
      | source |
      | target |

  Scenario: The row has to be in the source process's table
    Given processes "Parent" and "Stranger"
    And "Parent" creates a mutex as hMutex
    And "Parent" opens the process "Stranger" as hStranger
    When "Parent" duplicates hMutex of "Stranger" into itself as hCopy
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And the usage count of hMutex is 1

  Scenario: A process that has ended has nothing to give
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild
    And "Child" creates a mutex as hMutex
    And "Child" exits
    When "Parent" duplicates hMutex of "Child" into itself as hCopy
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: Nor can it receive anything
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child" as hChild
    And "Child" exits
    When "Parent" duplicates hMutex into "Child" as hCopy
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And the usage count of hMutex is 1

  Scenario: The copy lives on when the process that gave it ends
    Given a process "Parent"
    And "Parent" spawns "Child"
    And "Child" creates a mutex as hMutex
    And "Parent" duplicates hMutex of "Child" into itself as hCopy
    When "Child" exits
    Then hCopy is a valid handle in "Parent"
    And the usage count of hCopy is 1

  Scenario: What was duplicated into a child is not inherited by its children
    Given a process "Parent"
    And "Parent" creates an inheritable mutex as hMutex
    And "Parent" spawns "Child"
    And "Parent" duplicates hMutex into "Child" as hCopy
    When "Child" spawns "Grandchild" with handle inheritance
    Then hCopy is not inheritable in "Child"
    And the handle table of "Grandchild" is empty

@DUP-6 @doc-002
Rule: Original and copy name the same object and share its count

  After the call no one can tell which row came first. Each is counted, each is closed on its own, and the object goes when
  the last of them does. A caller who wants to pass a row on rather than share it lets the call close the source.

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

  Scenario: The original keeps it alive just as well
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" duplicates hMutex as hCopy
    When "App" closes hCopy
    Then hMutex is a valid handle in "App"
    And the usage count of hMutex is 1

  Scenario: A copy of a copy is no different
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" duplicates hMutex as hSecond
    And "App" duplicates hSecond as hThird
    When "App" closes hMutex
    And "App" closes hSecond
    Then the mutex of hThird still exists
    And the usage count of hThird is 1

  Scenario Outline: Every type can be duplicated: <kind>
    Given a process "App"
    And "App" creates <kind> as hNew
    When "App" duplicates hNew as hCopy
    Then hNew and hCopy are the same object
    And the handle count of hNew is 2
    When "App" closes hNew
    Then the handle count of hCopy is 1

    Examples:
      | kind              |
      | a mutex           |
      | an event          |
      | a semaphore       |
      | a mailslot "mail" |
      | a file "notes"    |
      | a thread "Worker" |

  Scenario: Closing the source moves the row, and the count stays
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child"
    When "Parent" moves hMutex into "Child" as hMoved
    Then hMutex is not a valid handle in "Parent"
    And hMoved is a valid handle in "Child"
    And the usage count of hMoved is 1

  Scenario: A row moved within its own table keeps its value
    Given a process "App"
    And "App" creates a mutex as hMutex
    When "App" duplicates hMutex as hMoved with:
      | same access  | yes |
      | close source | yes |
      | inheritable  | yes |
    Then hMutex and hMoved have the same value
    And the handle table of "App" is:
      | handle | object | inherit |
      | hMoved | mutex  | yes     |
    And the usage count of hMoved is 1

  @story-S24
  Scenario: The source is closed even if the copy is refused
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates an event as hEvent
    When "App" duplicates hMutex as hCopy with:
      | target process handle | hEvent |
      | same access           | yes    |
      | close source          | yes    |
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And hMutex is not a valid handle in "App"
    And the mutex of hMutex is destroyed

  @story-S24
  Scenario: It is closed, too, when the target has ended
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child" as hChild
    And "Child" exits
    When "Parent" moves hMutex into "Child" as hMoved
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And the mutex of hMutex is destroyed

  Scenario: Where the source process cannot be reached, nothing is closed
    Given processes "Broker" and "Source"
    And "Source" creates a mutex as hMutex
    And "Broker" opens the process "Source" with PROCESS_QUERY_INFORMATION as hSource
    When "Broker" closes hMutex of "Source" from outside
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And hMutex is a valid handle in "Source"

  Scenario: With the right to duplicate, a row can be closed from outside
    Given processes "Broker" and "Source"
    And "Source" creates a mutex as hMutex
    And "Broker" opens the process "Source" with PROCESS_DUP_HANDLE as hSource
    When "Broker" closes hMutex of "Source" from outside
    Then it succeeds
    And the handle table of "Source" is empty
    And the mutex of hMutex is destroyed

  @story-S26
  Scenario: A protected source stays open, and the copy is made all the same
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" protects hMutex from close
    When "App" duplicates hMutex as hCopy with:
      | same access  | yes |
      | close source | yes |
    Then it succeeds
    And hMutex is a valid handle in "App"
    And hCopy is not protected from close in "App"
    And the usage count of hMutex is 2

@DUP-7 @doc-002 @doc-004
Rule: Rights, inherit flag and options of the copy are the caller's choice

  The copy need not resemble its original. DUPLICATE_SAME_ACCESS takes the rights over; without it the caller asks for what
  the copy shall grant, less or even more. The inherit flag is an argument of its own, and protection is never copied.

  Scenario: With the same access the rights are taken over
    Given processes "Viewer" and "App"
    And "Viewer" opens the process "App" with PROCESS_TERMINATE as hApp
    When "Viewer" duplicates hApp as hCopy
    Then hCopy grants PROCESS_TERMINATE

  Scenario: What is asked for does not matter then
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" duplicates hEvent as hCopy with:
      | access      | SYNCHRONIZE |
      | same access | yes         |
    Then hCopy grants EVENT_ALL_ACCESS

  Scenario: A copy can be given less
    Given a process "App"
    And "App" spawns "Child" as hChild
    When "App" duplicates hChild as hLook with:
      | access | PROCESS_QUERY_LIMITED_INFORMATION |
    Then hLook grants PROCESS_QUERY_LIMITED_INFORMATION
    And hChild grants PROCESS_ALL_ACCESS
    When "App" terminates the process of hLook with code 1
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "Child" is running

  Scenario: A copy can be given nothing at all
    Given a process "App"
    And "App" spawns "Child" as hChild
    When "App" duplicates hChild as hBare with:
      | access | 0 |
    Then hBare grants 0
    When "App" asks for the process id of hBare
    Then it is refused with ERROR_ACCESS_DENIED, returning 0

  @story-S27
  Scenario: A copy can be given more, if the object lets the caller have it
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" duplicates hEvent as hWait with:
      | access | SYNCHRONIZE |
    When "App" duplicates hWait as hFull with:
      | access | EVENT_ALL_ACCESS |
    Then hWait grants SYNCHRONIZE
    And hFull grants EVENT_ALL_ACCESS

  @story-S27
  Scenario: A file's copy cannot be given more than its original
    Given a process "App"
    And "App" creates a file "notes" as hFile
    And "App" duplicates hFile as hRead with:
      | access | GENERIC_READ |
    When "App" duplicates hRead as hWrite with:
      | access | GENERIC_WRITE |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And the usage count of hFile is 2

  Scenario Outline: An access that no right stands for is refused before anything is looked at: <bits>
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" duplicates hEvent as hCopy with:
      | access       | <bits> |
      | close source | yes    |
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And hEvent is a valid handle in "App"

    Examples:
      | bits       |
      | 0x00200000 |
      | 0x00400000 |
      | 0x00800000 |
      | 0x04000000 |
      | 0x08000000 |

  Scenario: A copy that may read and change the audit list takes a privilege
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" duplicates hEvent as hCopy with:
      | access | 0x01000002 |
    Then it is refused with ERROR_PRIVILEGE_NOT_HELD, returning FALSE

  Scenario Outline: Generic rights become those of the type: <generic> of <kind>
    Given a process "App"
    And "App" creates <kind> as hNew
    When "App" duplicates hNew as hCopy with:
      | access | <generic> |
    Then hCopy grants <rights>

    Examples:
      | kind           | generic         | rights                               |
      | a mutex        | GENERIC_READ    | READ_CONTROL \| MUTEX_MODIFY_STATE   |
      | a mutex        | GENERIC_WRITE   | READ_CONTROL                         |
      | a mutex        | GENERIC_EXECUTE | READ_CONTROL \| SYNCHRONIZE          |
      | a mutex        | GENERIC_ALL     | MUTEX_ALL_ACCESS                     |
      | an event       | GENERIC_READ    | READ_CONTROL \| EVENT_QUERY_STATE    |
      | an event       | GENERIC_WRITE   | READ_CONTROL \| EVENT_MODIFY_STATE   |
      | a semaphore    | GENERIC_WRITE   | READ_CONTROL \| SEMAPHORE_MODIFY_STATE |
      | an event       | GENERIC_EXECUTE | READ_CONTROL \| SYNCHRONIZE          |
      | an event       | GENERIC_ALL     | EVENT_ALL_ACCESS                     |
      | a semaphore    | GENERIC_READ    | READ_CONTROL \| SEMAPHORE_QUERY_STATE |
      | a semaphore    | GENERIC_EXECUTE | READ_CONTROL \| SYNCHRONIZE          |
      | a semaphore    | GENERIC_ALL     | SEMAPHORE_ALL_ACCESS                 |
      | a waitable timer | GENERIC_READ    | READ_CONTROL \| TIMER_QUERY_STATE  |
      | a waitable timer | GENERIC_WRITE   | READ_CONTROL \| TIMER_MODIFY_STATE |
      | a waitable timer | GENERIC_EXECUTE | READ_CONTROL \| SYNCHRONIZE        |
      | a waitable timer | GENERIC_ALL     | TIMER_ALL_ACCESS                   |
      | a file mapping | GENERIC_READ    | READ_CONTROL \| SECTION_QUERY \| SECTION_MAP_READ |
      | a file mapping | GENERIC_WRITE   | READ_CONTROL \| SECTION_MAP_WRITE    |
      | a file mapping | GENERIC_EXECUTE | READ_CONTROL \| SECTION_MAP_EXECUTE  |
      | a file mapping | GENERIC_ALL     | SECTION_ALL_ACCESS                   |
      | a job          | GENERIC_READ    | READ_CONTROL \| JOB_OBJECT_QUERY     |
      | a job          | GENERIC_WRITE   | READ_CONTROL \| JOB_OBJECT_ASSIGN_PROCESS \| JOB_OBJECT_SET_ATTRIBUTES \| JOB_OBJECT_TERMINATE |
      | a job          | GENERIC_EXECUTE | READ_CONTROL \| SYNCHRONIZE          |
      | a job          | GENERIC_ALL     | JOB_OBJECT_ALL_ACCESS                |
      | a file "notes" | GENERIC_READ    | FILE_GENERIC_READ                    |
      | a file "notes" | GENERIC_WRITE   | FILE_GENERIC_WRITE                   |

  # Source: winnt.h; Microsoft, "Process Security and Access Rights", "Thread Security and Access Rights"; wine server/process.c, server/thread.c
  Scenario Outline: Generic rights become those of a <type>: <generic>
    Given processes "App" and "Other"
    When "App" opens <what> with <generic> as hOther
    Then hOther grants <rights>

    Examples:
      | type    | what                           | generic         | rights |
      | process | the process "Other"            | GENERIC_READ    | READ_CONTROL \| PROCESS_VM_READ \| PROCESS_QUERY_INFORMATION \| PROCESS_QUERY_LIMITED_INFORMATION |
      | process | the process "Other"            | GENERIC_EXECUTE | READ_CONTROL \| SYNCHRONIZE \| PROCESS_TERMINATE \| PROCESS_QUERY_LIMITED_INFORMATION |
      | process | the process "Other"            | GENERIC_ALL     | PROCESS_ALL_ACCESS |
      | thread  | the first thread of "Other"    | GENERIC_READ    | READ_CONTROL \| THREAD_GET_CONTEXT \| THREAD_QUERY_INFORMATION \| THREAD_QUERY_LIMITED_INFORMATION |
      | thread  | the first thread of "Other"    | GENERIC_EXECUTE | READ_CONTROL \| SYNCHRONIZE \| THREAD_QUERY_LIMITED_INFORMATION \| THREAD_RESUME |
      | thread  | the first thread of "Other"    | GENERIC_ALL     | THREAD_ALL_ACCESS |

  Scenario Outline: The copy is inheritable if the caller says so: original <original>, copy <copy>
    Given a process "App"
    And "App" creates <original> as hEvent
    When "App" duplicates hEvent as hCopy with:
      | same access | yes    |
      | inheritable | <copy> |
    Then the handle table of "App" contains:
      | handle | inherit |
      | hCopy  | <copy>  |

    Examples:
      | original             | copy |
      | an event             | no   |
      | an event             | yes  |
      | an inheritable event | no   |
      | an inheritable event | yes  |

  @story-S26
  Scenario: Protection is not copied
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" protects hEvent from close
    When "App" duplicates hEvent as hCopy
    Then hCopy is not protected from close in "App"
    When "App" closes hCopy
    Then hCopy is not a valid handle in "App"
    And hEvent is a valid handle in "App"

  Scenario: A copy for a child can be marked for its grandchildren
    Given a process "Parent"
    And "Parent" creates a mutex as hMutex
    And "Parent" spawns "Child"
    And "Parent" duplicates hMutex as hCopy with:
      | into        | "Child" |
      | inheritable | yes     |
      | same access | yes     |
    When "Child" spawns "Grandchild" with handle inheritance
    Then hCopy is inheritable in "Child"
    And hCopy is a valid handle in "Grandchild"

@DUP-8 @doc-004
Rule: A process that is given a handle by another has to be told so

  DuplicateHandle answers the new value to its caller. In the target nothing happens but that a row is there: no call
  returns, and nothing announces it. The number that the source knows does not help the target either.

  @needs-textbook-values
  Scenario: The source's number means nothing in the target
    Given a process "Server" whose handle 127 names a mailslot at 0x1200
    And a process "Client"
    And "Server" opens the process "Client" as hClient
    And "Server" duplicates handle 127 into "Client" as hGift
    When "Client" closes handle 127
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    And hGift is a valid handle in "Client"

  Scenario: The row is in the target's table although the target has called nothing
    Given processes "Server" and "Client"
    And "Server" creates a mutex as hMutex
    And "Server" opens the process "Client" as hClient
    When "Server" duplicates hMutex into "Client" as hGift
    Then the handle table of "Client" is:
      | handle | object | origin     | from     |
      | hGift  | mutex  | duplicated | "Server" |

  Scenario: Once told, the target uses it as its own
    Given processes "Server" and "Client"
    And "Server" creates a mutex as hMutex
    And "Server" opens the process "Client" as hClient
    And "Server" duplicates hMutex into "Client" as hGift
    When "Client" closes hGift
    Then it succeeds
    And the handle table of "Client" is empty
    And the usage count of hMutex is 1

  Scenario: A gift that nobody tells of keeps the object alive
    Given processes "Server" and "Client"
    And "Server" creates a mutex as hMutex
    And "Server" opens the process "Client" as hClient
    And "Server" duplicates hMutex into "Client" as hGift
    When "Server" closes hMutex
    Then the mutex of hMutex still exists
    When "Client" exits
    Then the mutex of hMutex is destroyed

  Scenario: A target that duplicates for itself knows the value at once
    Given processes "Server" and "Client"
    And "Server" creates a mutex as hMutex
    And "Client" opens the process "Server" as hServer
    When "Client" duplicates hMutex of "Server" into itself as hMine
    And "Client" closes hMine
    Then it succeeds
    And the usage count of hMutex is 1
