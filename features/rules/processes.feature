Feature: Processes and threads as kernel objects

  A process or thread is a kernel object, too. It differs from the others in one thing: while it runs, it needs itself.

@PRC-1 @doc-001 @doc-003
Rule: A new process comes with two objects, and each is counted twice: it runs, and the caller has a handle to it

  CreateProcess makes a process and its first thread and returns a handle to each. Both run, and what runs keeps its object.
  Windows itself shows a handle count of one: the second is no handle, and closing handles never stops what runs.

  Background:
    Given a process "Parent"

  Scenario: Both counts are 2
    When "Parent" spawns "Child" as hChild and hThread
    Then the usage count of hChild is 2
    And the usage count of hThread is 2

  Scenario: Only one of the two is a handle
    When "Parent" spawns "Child" as hChild and hThread
    Then the handle count of hChild is 1
    And the handle count of hThread is 1
    And the handle table of "Child" is empty

  Scenario: Closing both handles takes one off each, and the child runs on
    Given "Parent" spawns "Child" as hChild and hThread
    When "Parent" closes hChild
    And "Parent" closes hThread
    Then "Child" is running
    And the usage count of process "Child" is 1
    And the handle count of process "Child" is 0

  Scenario: When the child ends, it no longer counts itself
    Given "Parent" spawns "Child" as hChild and hThread
    When "Child" exits
    Then the usage count of hChild becomes 1
    And the usage count of hThread becomes 1

  Scenario: Whether the child inherits makes no difference to these counts
    When "Parent" spawns "Child" with handle inheritance as hChild and hThread
    Then the usage count of hChild is 2
    And the usage count of hThread is 2

  Scenario: Both handles may do everything
    When "Parent" spawns "Child" as hChild and hThread
    Then hChild grants PROCESS_ALL_ACCESS
    And hThread grants THREAD_ALL_ACCESS

  Scenario: A child that is suspended from the start counts as running
    When "Parent" spawns "Child" with:
      | suspended      | yes     |
      | process handle | hChild  |
      | thread handle  | hThread |
    Then "Child" is running
    And the usage count of hChild is 2
    And the header of hThread says:
      | state | suspended 1 |
    When "Parent" asks for the exit code of process hChild
    Then the answer is STILL_ACTIVE

  Scenario: Resuming its thread lets it run
    Given "Parent" spawns "Child" with:
      | suspended     | yes     |
      | thread handle | hThread |
    When "Parent" resumes the thread of hThread
    Then the answer is 1
    And the header of hThread says:
      | state | running |

  Scenario: The end of the parent is not the end of its child
    Given "Parent" spawns "Child" as hChild
    When "Parent" exits
    Then "Child" is running
    And the usage count of process "Child" is 1

  Scenario: A creation that is refused makes no process, and no row
    Given "Parent" creates an event as hEvent
    When "Parent" spawns "Child" with:
      | handle inheritance | yes    |
      | only these handles | hEvent |
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE
    And "Parent" holds 1 handle

  # Source: Microsoft, "GetCurrentProcessId", "GetProcessId"
  Scenario: Each process has an id of its own, which its creator is told
    When "Parent" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      WCHAR line[] = L"Other";
      CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD id = pi.dwProcessId;
      BOOL own = id == GetCurrentProcessId();
      BOOL told = id == GetProcessId(pi.hProcess);
      """
    Then own is FALSE
    And told of "Parent" is TRUE

@PRC-2 @doc-003
Rule: An ended process leaves its object to whoever holds a handle, with its exit code

  Somebody may want to know how it went. So the object stays, with the exit code and the id in it, until the last handle is
  closed. Before the end there is a code as well: STILL_ACTIVE, the number 259, which a program should never exit with.

  Background:
    Given a process "Parent"

  Scenario: Before the end the exit code is STILL_ACTIVE, afterwards the child's
    Given "Parent" spawns "Child" as hChild
    Then the exit code of hChild is STILL_ACTIVE
    When "Child" exits with code 42
    Then the exit code of hChild is 42

  Scenario: A plain exit has the code 0
    Given "Parent" spawns "Child" as hChild
    When "Child" exits
    Then the exit code of hChild is 0

  Scenario: An exit code of 259 looks like running
    Given "Parent" spawns "Child" as hChild
    When "Child" exits with code 259
    Then "Child" has ended
    And the exit code of hChild is STILL_ACTIVE

  Scenario: The exit code has 32 bits
    Given "Parent" spawns "Child" as hChild
    When "Child" exits with code 0xC0000005
    Then the exit code of hChild is 0xC0000005

  Scenario: Who is killed ends with the killer's code
    Given "Parent" spawns "Child" as hChild and hThread
    When "Parent" terminates the process of hChild with code 123
    Then "Child" has ended with code 123
    And the exit code of hChild is 123
    And the exit code of hThread is 123

  Scenario: A process can kill itself by its pseudo handle
    Given "Parent" spawns "Child" as hChild
    And "Child" gets the pseudo handle of its process as hSelf
    When "Child" terminates the process of hSelf with code 9
    Then the exit code of hChild is 9

  Scenario: A child that never ran can be killed
    Given "Parent" spawns "Child" with:
      | suspended      | yes    |
      | process handle | hChild |
    When "Parent" terminates the process of hChild with code 123
    Then the exit code of hChild is 123

  Scenario: Killing what has ended is refused, and the exit code stays
    Given "Parent" spawns "Child" as hChild
    And "Child" exits with code 42
    When "Parent" terminates the process of hChild with code 1
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And the exit code of hChild is 42

  Scenario: The object stays until the last handle is closed
    Given "Parent" spawns "Child" as hChild and hThread
    And "Parent" closes hThread
    And "Parent" duplicates hChild as hAgain
    And "Child" exits with code 42
    When "Parent" closes hChild
    Then the exit code of hAgain is 42
    When "Parent" closes hAgain
    Then the process of hAgain is destroyed

  Scenario: As long as the object stays, so does the id
    Given "Parent" spawns "Child" as hChild
    And "Child" exits with code 42
    When "Parent" opens the process "Child" as hLate
    Then the exit code of hLate is 42
    When "Parent" asks for the process id of hLate
    Then the answer is the id of "Child"

  Scenario: With the last handle the id goes
    Given "Parent" spawns "Child" as hChild and hThread
    And "Child" exits with code 42
    And "Parent" closes hThread
    And "Parent" closes hChild
    When "Parent" opens the process "Child" as hLate
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: A handle to its thread keeps an ended process, too
    Given "Parent" spawns "Child" as hChild and hThread
    And "Child" exits with code 42
    And "Parent" closes hChild
    When "Parent" opens the process "Child" as hLate
    Then the exit code of hLate is 42

  Scenario: The other way round it does not
    Given "Parent" spawns "Child" as hChild and hThread
    And "Child" exits with code 42
    And "Parent" closes hThread
    When "Parent" opens the first thread of "Child" as hLate
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: An ended process has no handles left
    Given "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance as hChild
    And "Child" exits
    When "Parent" asks how many handles the process of hChild has
    Then the answer is 0

  Scenario: A process that runs can be opened by its id, whoever made it
    Given a process "Viewer"
    And "Parent" spawns "Child"
    When "Viewer" opens the process "Child" as hChild
    Then it leaves the last error alone
    And the exit code of hChild is STILL_ACTIVE

  Scenario Outline: An id of nobody opens nothing: <id>
    When "Parent" opens the process with id <id> as hNobody
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

    Examples:
      | id       |
      | 0        |
      | 87654320 |

  Scenario Outline: <right> is enough to read an exit code
    Given "Parent" spawns "Child"
    And "Parent" opens the process "Child" with <right> as hChild
    When "Parent" asks for the exit code of process hChild
    Then the answer is STILL_ACTIVE

    Examples:
      | right                             |
      | PROCESS_QUERY_LIMITED_INFORMATION |
      | PROCESS_QUERY_INFORMATION         |

  Scenario Outline: <right> is not enough to <do>
    Given "Parent" spawns "Child"
    And "Parent" opens the process "Child" with <right> as hChild
    When "Parent" <does>
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "Child" is running

    Examples:
      | right                     | do                | does                                          |
      | PROCESS_TERMINATE         | read an exit code | asks for the exit code of process hChild      |
      | SYNCHRONIZE               | read an exit code | asks for the exit code of process hChild      |
      | PROCESS_QUERY_INFORMATION | kill              | terminates the process of hChild with code 1  |
      | PROCESS_DUP_HANDLE        | kill              | terminates the process of hChild with code 1  |

  Scenario: NULL is no process to kill
    When "Parent" terminates the process of NULL with code 195
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

@PRC-3 @doc-003
Rule: An ended thread leaves its object in the same way

  A thread has a life and an exit code of its own. When it ends, its object stays for those who hold a handle; when the last
  thread of a process ends, the process ends with it and takes over its code.

  Background:
    Given a process "App"

  Scenario: The exit code of a thread is STILL_ACTIVE, then its own
    Given "App" creates a thread "Worker" as hWorker
    Then the exit code of hWorker is STILL_ACTIVE
    When thread "Worker" of "App" ends its thread with code 5
    Then the exit code of hWorker is 5
    And "App" is running

  Scenario: With the last handle its object goes
    Given "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" ends its thread with code 5
    When "App" closes hWorker
    Then the thread of hWorker is destroyed

  Scenario: Closing the handle of a thread that runs does not end it
    Given "App" creates a thread "Worker" as hWorker
    When "App" closes hWorker
    Then thread "Worker" of "App" is running
    And the thread of hWorker still exists

  Scenario: Then its object goes when it ends
    Given "App" creates a thread "Worker" as hWorker
    And "App" closes hWorker
    When thread "Worker" of "App" ends its thread with code 5
    Then the thread of hWorker is destroyed
    And "App" is running

  Scenario: The first thread may end before the others
    Given "App" spawns "Child" as hChild and hFirst
    And "Child" creates a thread "Worker" as hWorker
    When "Child" ends its thread with code 5
    Then the exit code of hFirst is 5
    And "Child" is running
    And the exit code of hChild is STILL_ACTIVE

  Scenario: The last thread's exit code is the process's
    Given "App" spawns "Child" as hChild and hFirst
    And "Child" creates a thread "Worker" as hWorker
    And "Child" ends its thread with code 5
    When thread "Worker" of "Child" ends its thread with code 6
    Then "Child" has ended with code 6
    And the exit code of hFirst is 5

  Scenario: Killing the last thread ends the process
    Given "App" spawns "Child" as hChild and hThread
    When "App" terminates the thread of hThread with code 44
    Then "Child" has ended with code 44

  Scenario: When the process exits, its threads end with its code
    Given "App" spawns "Child" as hChild and hFirst
    And "Child" creates a thread "Worker" as hWorker
    And "App" opens thread "Worker" of "Child" as hSeen
    When "Child" exits with code 55
    Then the exit code of hSeen is 55
    And the exit code of hFirst is 55

  Scenario: A thread that had ended before keeps its own code
    Given "App" spawns "Child" as hChild
    And "Child" creates a thread "Worker" as hWorker
    And "App" opens thread "Worker" of "Child" as hSeen
    And thread "Worker" of "Child" ends its thread with code 7
    When "App" terminates the process of hChild with code 55
    Then the exit code of hSeen is 7
    And the exit code of hChild is 55

  Scenario: A thread is opened by its id as long as its object stays
    Given "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" ends its thread with code 7
    When "App" opens thread "Worker" of "App" as hLate
    Then the exit code of hLate is 7
    When "App" asks for the thread id of hLate
    Then the answer is the id of thread "Worker" of "App"

  Scenario: Not any longer
    Given "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" ends its thread with code 7
    And "App" closes hWorker
    When "App" opens thread "Worker" of "App" as hLate
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  Scenario: Each suspension is counted, and each resumption takes one back
    Given "App" creates a suspended thread "Worker" as hWorker
    When "App" suspends the thread of hWorker
    Then the answer is 1
    When "App" resumes the thread of hWorker
    Then the answer is 2
    When "App" resumes the thread of hWorker
    Then the answer is 1
    When "App" resumes the thread of hWorker
    Then the answer is 0

  # Source: Microsoft, "SuspendThread" (MAXIMUM_SUSPEND_COUNT); wine-mirror/wine server/thread.c suspend_thread
  Scenario: 127 suspensions are counted, and no more
    Given "App" creates a thread "Worker" as hWorker
    When "App" runs:
      """c
      DWORD before = 0;
      for (int i = 0; i < 127; i++) before = SuspendThread(hWorker);
      DWORD more = SuspendThread(hWorker);
      DWORD error = GetLastError();
      """
    Then before is 126
    And more is -1
    And error is ERROR_SIGNAL_REFUSED
    When "App" resumes the thread of hWorker
    Then the answer is 127

  Scenario: A thread that runs has not been suspended yet
    Given "App" creates a thread "Worker" as hWorker
    When "App" suspends the thread of hWorker
    Then the answer is 0
    And the header of hWorker says:
      | state | suspended 1 |

  Scenario: A suspended thread is not an ended one
    When "App" creates a suspended thread "Worker" as hWorker
    Then thread "Worker" of "App" is running
    And the usage count of hWorker is 2
    And the exit code of hWorker is STILL_ACTIVE

  Scenario: A suspended thread can be killed
    Given "App" creates a suspended thread "Worker" as hWorker
    When "App" terminates the thread of hWorker with code 0xDEADBEEF
    Then thread "Worker" of "App" has ended
    And the exit code of hWorker is 0xDEADBEEF

  Scenario: What has ended cannot be suspended, and needs no resuming
    Given "App" creates a suspended thread "Worker" as hWorker
    And "App" terminates the thread of hWorker with code 1
    When "App" suspends the thread of hWorker
    Then it is refused with ERROR_ACCESS_DENIED, returning -1
    When "App" resumes the thread of hWorker
    Then the answer is 0

  Scenario Outline: <right> is not enough to <do>
    Given "App" creates a thread "Worker" as hWorker
    And "App" opens thread "Worker" of "App" with <right> as hWeak
    When "App" <does>
    Then it is refused with ERROR_ACCESS_DENIED, returning <returned>
    And thread "Worker" of "App" is running
    And the header of hWorker says:
      | state | running |

    Examples:
      | right                    | do                | does                                        | returned |
      | THREAD_QUERY_INFORMATION | suspend a thread  | suspends the thread of hWeak                | -1       |
      | THREAD_QUERY_INFORMATION | resume a thread   | resumes the thread of hWeak                 | -1       |
      | THREAD_SUSPEND_RESUME    | kill a thread     | terminates the thread of hWeak with code 1  | FALSE    |
      | THREAD_TERMINATE         | read an exit code | asks for the exit code of thread hWeak      | FALSE    |

  Scenario: An id of nobody opens no thread
    When "App" opens the thread with id 87654320 as hNobody
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: Microsoft, "SuspendThread": MAXIMUM_SUSPEND_COUNT is 127; wine kernel32/tests/thread.c, test_SuspendThread
  Scenario: A thread suspended twice goes on after the second resumption only
    Given "App" creates an event as hEvent
    And "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" waits for hEvent
    And thread "Worker" of "App" is still waiting
    And "App" suspends the thread of hWorker
    And "App" suspends the thread of hWorker
    And "App" sets hEvent
    When "App" resumes the thread of hWorker
    Then the answer is 2
    And thread "Worker" of "App" is still waiting
    When "App" resumes the thread of hWorker
    Then the wait of thread "Worker" of "App" is satisfied

  # Source: Windows Internals, "Dispatcher objects": a suspended thread does not run, and so takes no signal
  Scenario: A signal that comes while it is suspended goes to somebody else
    Given "App" creates an event as hEvent
    And "App" creates a thread "Worker" as hWorker
    And "App" creates a thread "Other" as hOther
    And thread "Worker" of "App" waits for hEvent
    And thread "Worker" of "App" is still waiting
    And thread "Other" of "App" waits for hEvent
    And thread "Other" of "App" is still waiting
    And "App" suspends the thread of hWorker
    When "App" sets hEvent
    Then the wait of thread "Other" of "App" is satisfied
    When "App" resumes the thread of hWorker
    Then thread "Worker" of "App" is still waiting
    When "App" sets hEvent
    Then the wait of thread "Worker" of "App" is satisfied

  Scenario: A time-out that comes while it is suspended is told when it is resumed
    Given "App" creates an event as hEvent
    And "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" waits for hEvent for at most 5 seconds
    And thread "Worker" of "App" is still waiting
    And "App" suspends the thread of hWorker
    And 6 seconds pass
    When "App" resumes the thread of hWorker
    Then the wait of thread "Worker" of "App" times out

  # Source: Microsoft, "CreateThread": the id is unique until the thread terminates; "GetCurrentThreadId"
  Scenario: A thread knows its own id, and its process's
    When "App" runs:
      """c
      DWORD own = GetCurrentThreadId();
      DWORD same = GetThreadId(GetCurrentThread());
      DWORD process = GetCurrentProcessId();
      DWORD sameProcess = GetProcessId(GetCurrentProcess());
      BOOL thread = own == same;
      BOOL both = process == sameProcess;
      """
    Then thread is TRUE
    And both is TRUE

  # Source: Microsoft, "OpenThread", "Thread Security and Access Rights"
  Scenario: A right to ask everything about a thread includes the right to ask a little
    Given "App" creates a thread "Worker" as hWorker
    When "App" opens thread "Worker" of "App" with THREAD_QUERY_INFORMATION as hAsk
    Then hAsk grants THREAD_QUERY_INFORMATION | THREAD_QUERY_LIMITED_INFORMATION

  # Source: Microsoft, "CreateThread": lpThreadAttributes
  Scenario: A thread that is made for a child to know is inheritable
    When "App" creates a thread "Worker" as the inheritable hWorker
    Then hWorker is inheritable

  # Source: Microsoft, "ExitThread": outstanding I/O that the thread has issued is cancelled (CancelSynchronousIo, "Canceling Pending I/O Operations")
  Scenario: What a thread has started ends with it
    Given "App" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "App" creates a manual-reset event as hOver
    And "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" starts waiting for a client on hServer as ovConnect, signalling hOver
    And it is under way
    And hOver is not signalled
    When thread "Worker" of "App" ends with code 0
    Then hOver is signalled

  # Source: reactos/reactos ntoskrnl/ps/kill.c, PspTerminateThreadByPointer: only who marks the thread first ends it
  Scenario: Who terminates a thread that has ended changes nothing, and is refused nothing
    When "App" runs:
      """c
      DWORD WINAPI Worker(LPVOID unused) { return 5; }
      HANDLE hThread = CreateThread(NULL, 0, Worker, NULL, 0, NULL);
      DWORD ended = WaitForSingleObject(hThread, INFINITE);
      BOOL terminated = TerminateThread(hThread, 9);
      DWORD code = 0;
      BOOL asked = GetExitCodeThread(hThread, &code);
      """
    Then ended is WAIT_OBJECT_0
    And terminated is TRUE
    And code is 5

  # Source: Microsoft, "QueueUserAPC" (Remarks: it fails with 31 once the thread is being terminated)
  Scenario: A thread that has ended takes no procedure any more
    When "App" runs:
      """c
      VOID CALLBACK Procedure(ULONG_PTR unused) { }
      DWORD WINAPI Worker(LPVOID unused) { return 5; }
      HANDLE hThread = CreateThread(NULL, 0, Worker, NULL, 0, NULL);
      DWORD ended = WaitForSingleObject(hThread, INFINITE);
      DWORD queued = QueueUserAPC(Procedure, hThread, 0);
      DWORD error = GetLastError();
      """
    Then ended is WAIT_OBJECT_0
    And queued is 0
    And error is ERROR_GEN_FAILURE

  # Source: Microsoft, "QueueUserAPC" (Remarks: an APC queued before the thread begins running)
  Scenario: What is queued for a thread before it begins, it does before all else
    When "App" runs:
      """c
      int order = 0;
      int seen = 0;
      DWORD alerted = 7;
      VOID CALLBACK Procedure(ULONG_PTR digit) { order = order * 10 + (int)digit; }
      DWORD WINAPI Worker(LPVOID unused) { seen = order; alerted = SleepEx(0, TRUE); return 5; }
      HANDLE hThread = CreateThread(NULL, 0, Worker, NULL, CREATE_SUSPENDED, NULL);
      QueueUserAPC(Procedure, hThread, 1);
      QueueUserAPC(Procedure, hThread, 2);
      ResumeThread(hThread);
      DWORD ended = WaitForSingleObject(hThread, INFINITE);
      """
    Then ended is WAIT_OBJECT_0
    And seen is 12
    And alerted is 0

  # Source: Microsoft, "GetProcessIdOfThread"
  Scenario: A thread tells which process it belongs to
    When "App" runs:
      """c
      HANDLE hCopy = NULL;
      DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &hCopy, 0, FALSE, DUPLICATE_SAME_ACCESS);
      BOOL isOwn = GetProcessIdOfThread(hCopy) == GetCurrentProcessId();
      DWORD none = GetProcessIdOfThread(NULL);
      DWORD error = GetLastError();
      """
    Then isOwn is TRUE
    And none is 0
    And error is ERROR_INVALID_HANDLE

@PRC-4 @doc-002
Rule: A thread can be handed a duplicate of its own and close it when it has finished

  The starter need not wait for the worker to close the shared object: it gives the worker a row of its own and closes its
  own at once. The object lives exactly as long as the worker needs it.

  Background:
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates a thread "Worker" as hWorker

  Scenario: The object lives until the thread closes its duplicate
    Given "App" duplicates hMutex as hForWorker
    When "App" closes hMutex
    Then the mutex of hForWorker still exists
    When thread "Worker" of "App" closes hForWorker
    Then the mutex of hForWorker is destroyed

  Scenario: The other order is as good
    Given "App" duplicates hMutex as hForWorker
    When thread "Worker" of "App" closes hForWorker
    Then the usage count of hMutex is 1
    When "App" closes hMutex
    Then the mutex of hMutex is destroyed

  Scenario: Without a duplicate the starter takes the object away from the worker
    Given "App" closes hMutex
    When thread "Worker" of "App" closes hMutex
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: Threads of one process share its table
    When thread "Worker" of "App" creates an event as hEvent
    Then hEvent is a valid handle in "App"
    When "App" closes hEvent
    Then the event of hEvent is destroyed

  Scenario: A worker that ends without closing leaves its duplicate in the table
    Given "App" duplicates hMutex as hForWorker
    And "App" closes hMutex
    When thread "Worker" of "App" ends its thread with code 0
    Then hForWorker is a valid handle in "App"
    And the usage count of hForWorker is 1

@PRC-5 @doc-003
Rule: A process's handle is signalled when the process ends, and stays so

  That is how a program waits for another one. The exit code alone cannot tell: 259 may be one. A thread's handle does likewise.

  Background:
    Given a process "Parent"

  Scenario: While it runs it is not signalled
    When "Parent" spawns "Child" as hChild and hThread
    Then hChild is not signalled
    And hThread is not signalled
    When "Parent" polls hChild
    Then the wait times out

  Scenario: Who waits for it goes on when it ends
    Given "Parent" spawns "Child" as hChild
    When "Parent" waits for hChild
    Then "Parent" is still waiting
    When "Child" exits with code 7
    Then the wait of "Parent" is satisfied
    And the exit code of hChild is 7

  Scenario: Everybody who waits goes on
    Given a process "Watcher"
    And "Parent" spawns "Child" as hChild
    And "Watcher" opens the process "Child" with SYNCHRONIZE as hWatched
    And "Parent" waits for hChild
    And "Parent" is still waiting
    And "Watcher" waits for hWatched
    And "Watcher" is still waiting
    When "Child" exits
    Then the wait of "Parent" is satisfied
    And the wait of "Watcher" is satisfied

  Scenario: Its other threads end before it does, and are signalled before it is
    Given "Parent" spawns "Child" as hChild
    And "Child" creates a thread "Worker" as hWorker
    And "Parent" duplicates hWorker of "Child" into itself as hWatched
    When "Parent" waits for any of hChild and hWatched
    Then "Parent" is still waiting
    When "Child" exits
    Then the wait of "Parent" is satisfied by hWatched

  Scenario: The same holds for whom somebody else terminates
    Given "Parent" spawns "Child" as hChild
    And "Child" creates a thread "Worker" as hWorker
    And "Parent" duplicates hWorker of "Child" into itself as hWatched
    And a process "Watcher"
    And "Watcher" opens the process "Child" with PROCESS_TERMINATE as hTarget
    When "Parent" waits for any of hChild and hWatched
    Then "Parent" is still waiting
    When "Watcher" terminates the process of hTarget with code 1
    Then the wait of "Parent" is satisfied

  Scenario: The signal stays: a later wait returns at once, as often as one likes
    Given "Parent" spawns "Child" as hChild
    And "Child" exits
    When "Parent" waits for hChild
    Then the wait is satisfied
    When "Parent" waits for hChild
    Then the wait is satisfied
    And hChild is signalled

  Scenario: An exit code of 259 deceives who asks for the code, but not who waits
    Given "Parent" spawns "Child" as hChild
    When "Child" exits with code 259
    Then the exit code of hChild is STILL_ACTIVE
    But hChild is signalled

  Scenario: A process that is terminated is signalled as well
    Given "Parent" spawns "Child" as hChild
    When "Parent" terminates the process of hChild with code 1
    And "Parent" waits for hChild
    Then the wait is satisfied

  # Source: Microsoft Learn: GetExitCodeProcess ("the exception value for an unhandled exception that caused the process to terminate")
  Scenario: A process that crashes is signalled, its handles are closed, and its mutexes are abandoned
    Given "Parent" spawns "Child" as hChild
    And "Parent" creates a mutex named "Lock" as hLock
    And "Child" opens the mutex "Lock" as hOpened
    And "Child" waits for hOpened
    When "Child" crashes
    Then hChild is signalled
    And "Child" has ended with code STATUS_ACCESS_VIOLATION
    And the handle count of hLock is 1
    When "Parent" waits for hLock
    Then the wait finds the mutex abandoned

  Scenario: The end of one thread is the end of the process only if it was the last
    Given "Parent" spawns "Child" as hChild and hThread
    And "Child" creates a thread "Worker" as hWorker
    When the first thread of "Child" ends with code 0
    Then hThread is signalled
    And hChild is not signalled
    When thread "Worker" of "Child" ends with code 0
    Then hChild is signalled

  Scenario: A thread that waits for its own process waits for ever
    Given "Parent" gets the pseudo handle of its process as hSelf
    When "Parent" waits for hSelf
    Then nobody can go on

  Scenario: Waiting needs SYNCHRONIZE
    Given "Parent" spawns "Child" as hChild
    And "Parent" opens the process "Child" with PROCESS_QUERY_LIMITED_INFORMATION as hLook
    When "Parent" waits for hLook
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

  Scenario: A handle that is closed says nothing any more
    Given "Parent" spawns "Child" as hChild
    And "Parent" closes hChild
    When "Parent" waits for hChild
    Then it is refused with ERROR_INVALID_HANDLE, returning WAIT_FAILED

@PRC-1 @doc-001
Rule: A command line has at most 32,766 characters and the one that ends it

  # Source: Microsoft, "CreateProcess" (lpCommandLine); ziglang/zig 13584, rust-lang/rust 33844, nodejs/node 36007 met 206
  Scenario: One character too many
    Given a process "App"
    When "App" runs:
      """c
      TCHAR line[32768];
      memset(line, 'x', sizeof(line));
      memcpy(line, TEXT("Tool.exe "), 9 * sizeof(TCHAR));
      line[32767] = 0;
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      BOOL done = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD error = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_FILENAME_EXCED_RANGE

  Scenario: As many as fit
    Given a process "App"
    When "App" runs:
      """c
      TCHAR line[32767];
      memset(line, 'x', sizeof(line));
      memcpy(line, TEXT("Tool.exe "), 9 * sizeof(TCHAR));
      line[32766] = 0;
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      BOOL done = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      """
    Then done is TRUE

# Source: Microsoft, "CreateProcess"; wine-mirror/wine dlls/kernel32/tests/process.c test_CommandLine; reactos
# dll/win32/kernel32/client/proc.c CreateProcessInternalW
@PRC-1 @doc-001
Rule: A process needs a program: where there is none, nothing is made

  In a scenario any name starts a process, whose part the scenario plays. Who wants to see CreateProcess fail says which program is missing.

  Background:
    Given there is no program "nope.exe"
    And a process "Parent"

  Scenario: CreateProcess says that the file is missing
    When "Parent" spawns "nope.exe" as hChild
    Then it is refused with ERROR_FILE_NOT_FOUND
    And the handle table of "Parent" is empty

  Scenario: The extension may be left out of a command line, and letters may be large
    When "Parent" spawns "NOPE"
    Then it is refused with ERROR_FILE_NOT_FOUND

  Scenario: Any other name starts a process
    When "Parent" spawns "yes.exe" as hChild
    Then it succeeds
    And "yes.exe" is running

  Scenario: Nothing is inherited, and nothing is kept
    Given "Parent" creates an inheritable event "go" as hGo
    When "Parent" spawns "nope.exe" with handle inheritance
    Then it is refused with ERROR_FILE_NOT_FOUND
    And the usage count of hGo is 1

  Scenario: In C it returns FALSE
    When "Parent" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR line[] = TEXT("nope.exe -q");
      BOOL done = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD error = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_FILE_NOT_FOUND

  Scenario: Named as the application, it is missing as well
    When "Parent" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      BOOL done = CreateProcess(TEXT("nope.exe"), NULL, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD error = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_FILE_NOT_FOUND

  Scenario: In a folder that is missing too, that is what is said
    When "Parent" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR path[] = TEXT("C:\\nowhere\\nope.exe");
      BOOL done = CreateProcess(path, NULL, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD error = GetLastError();
      BOOL told = CreateProcess(NULL, path, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD why = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_PATH_NOT_FOUND
    And told is FALSE
    And why is ERROR_PATH_NOT_FOUND

  Scenario: What a command line names without a drive is looked for in many folders, and nothing is said of them
    When "Parent" spawns "nowhere\nope.exe"
    Then it is refused with ERROR_FILE_NOT_FOUND

# Source: Microsoft, "CreateProcess" (lpCurrentDirectory); wine-mirror/wine dlls/kernel32/tests/process.c test_Directory
@PRC-1 @doc-001
Rule: A new process begins in a folder that is there

  Background:
    Given a process "App"

  Scenario: A folder that is not there cannot be begun in, and nothing is made
    When "App" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR line[] = TEXT("Tool.exe");
      BOOL done = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, TEXT("C:\\nowhere"), &si, &pi);
      DWORD error = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_DIRECTORY
    And the handle table of "App" is empty

  Scenario: Nor can a file
    Given "App" creates a file "notes" as hFile
    When "App" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR line[] = TEXT("Tool.exe");
      BOOL done = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, TEXT("notes"), &si, &pi);
      DWORD error = GetLastError();
      """
    Then done is FALSE
    And error is ERROR_DIRECTORY

  Scenario: One that is there can
    When "App" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR line[] = TEXT("Tool.exe");
      BOOL done = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, TEXT("C:\\Windows"), &si, &pi);
      """
    Then done is TRUE

# Source: Microsoft, "GetPriorityClass", "SetPriorityClass", "Process Security and Access Rights"
@PRC-1
Rule: A process has a priority class, which whoever may can ask for and change

  Background:
    Given a process "Parent"
    And "Parent" spawns "Child" as hChild

  Scenario: It is normal until somebody says otherwise
    When "Parent" asks for the priority class of hChild
    Then the answer is NORMAL_PRIORITY_CLASS
    When "Parent" sets the priority class of hChild to HIGH_PRIORITY_CLASS
    And "Parent" asks for the priority class of hChild
    Then the answer is HIGH_PRIORITY_CLASS

  Scenario: To ask for it needs another right than to change it
    Given "Parent" opens the process "Child" with PROCESS_QUERY_LIMITED_INFORMATION as hAsking
    And "Parent" opens the process "Child" with PROCESS_SET_INFORMATION as hSetting
    When "Parent" asks for the priority class of hAsking
    Then the answer is NORMAL_PRIORITY_CLASS
    When "Parent" sets the priority class of hAsking to IDLE_PRIORITY_CLASS
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "Parent" sets the priority class of hSetting to IDLE_PRIORITY_CLASS
    And "Parent" asks for the priority class of hChild
    Then the answer is IDLE_PRIORITY_CLASS

  Scenario: What is no process has none
    Given "Parent" creates an event as hEvent
    When "Parent" asks for the priority class of hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning 0
    When "Parent" sets the priority class of hEvent to HIGH_PRIORITY_CLASS
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: What is no class is refused
    When "Parent" runs:
      """c
      BOOL none = SetPriorityClass(GetCurrentProcess(), 0);
      DWORD error = GetLastError();
      BOOL two = SetPriorityClass(GetCurrentProcess(), HIGH_PRIORITY_CLASS | IDLE_PRIORITY_CLASS);
      DWORD kept = GetPriorityClass(GetCurrentProcess());
      """
    Then none is FALSE
    And error is ERROR_INVALID_PARAMETER
    And two is FALSE
    And kept is NORMAL_PRIORITY_CLASS

  # Source: Microsoft, "CreateProcessW", dwCreationFlags (the default is normal, unless the creator's is idle or below normal)
  Scenario: A child is given one, or has a normal one, or the low one of its creator
    When "Parent" runs:
      """c
      STARTUPINFO si = { sizeof(si) };
      PROCESS_INFORMATION pi;
      TCHAR line[] = TEXT("Tool.exe");
      BOOL given = CreateProcess(NULL, line, NULL, NULL, FALSE, IDLE_PRIORITY_CLASS, NULL, NULL, &si, &pi);
      DWORD idle = GetPriorityClass(pi.hProcess);
      BOOL high = SetPriorityClass(GetCurrentProcess(), HIGH_PRIORITY_CLASS);
      BOOL ofHigh = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD normal = GetPriorityClass(pi.hProcess);
      BOOL low = SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS);
      BOOL ofLow = CreateProcess(NULL, line, NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
      DWORD below = GetPriorityClass(pi.hProcess);
      """
    Then normal is NORMAL_PRIORITY_CLASS
    And idle is IDLE_PRIORITY_CLASS
    And below is BELOW_NORMAL_PRIORITY_CLASS
