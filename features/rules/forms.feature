Feature: Forms that sentences share

@CNT-1
Rule: A form that exists for one kind of object exists for all where it means something

  Background:
    Given processes "App" and "Other"

  Scenario: Names stand behind the kind, with and without "named"
    When "App" creates a mutex "Lock" as hLock
    And "App" creates a mailslot named "mail" as hMail
    And "App" creates a semaphore "seats" as hSeats with:
      | initial count | 2 |
      | maximum count | 5 |
    Then the full name of hLock is "\Sessions\1\BaseNamedObjects\Lock"
    And the count of hSeats is 2

  Scenario: Many of a kind
    When "App" creates 3 manual-reset, signalled events as h1 to h3
    And "App" waits for all of h1 to h3
    Then the wait is satisfied
    And "App" holds 3 handles

  Scenario: A named pipe can be inheritable, and for messages with details
    When "App" creates an inheritable named pipe "chat" as hServer
    And "App" creates a named pipe "mail" for messages as hMail with:
      | instances   | PIPE_UNLIMITED_INSTANCES |
      | inheritable | yes                      |
    Then hServer is inheritable
    And hMail is inheritable

  Scenario: A mailslot is opened with details
    Given "App" creates a mailslot "mail" as hMail
    When "Other" opens the mailslot "mail" as hWriter with:
      | access      | GENERIC_WRITE   |
      | sharing     | FILE_SHARE_READ |
      | inheritable | yes             |
    Then hWriter is inheritable in "Other"

  Scenario: Rights are numbers in either notation
    Given "App" creates an event "go" as hEvent
    When "App" opens the event "go" with 2 as hSetOnly
    Then hSetOnly grants 2
    And hSetOnly grants 0x2
    And hSetOnly grants EVENT_MODIFY_STATE

  Scenario: Variables of C are compared with values and with each other
    When "App" runs:
      """c
      DWORD a = 3;
      DWORD b = 3;
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, NULL);
      CloseHandle(hEvent);
      """
    Then a is 3 or 4
    And a is not 5
    And a is b

  # Source: winerror.h, ntstatus.h
  Scenario: Every code of the headers has its name
    When "App" runs:
      """c
      SetLastError(ERROR_TOO_MANY_OPEN_FILES);
      DWORD error = GetLastError();
      DWORD status = STATUS_STACK_OVERFLOW;
      DWORD exception = EXCEPTION_INT_DIVIDE_BY_ZERO;
      """
    Then error is ERROR_TOO_MANY_OPEN_FILES
    And error is 4
    And status is 0xC00000FD
    And exception is STATUS_INTEGER_DIVIDE_BY_ZERO

  Scenario: A call of a pipe takes a part of the answer
    Given "App" creates a named pipe "chat" for messages as hServer
    And "App" waits for a client on hServer
    When "Other" calls the pipe "chat" with "ping" and reads at most 2 bytes
    Then "App" is connected
    When "App" reads "ping" from hServer
    And "App" writes "pong" to hServer
    Then the call of "Other" is refused with ERROR_MORE_DATA

  Scenario: Who is blocked need not be looked at before the outcome
    Given "App" creates an event "go" as hEvent
    And "Other" opens the event "go" as hGo
    When "Other" waits for hGo
    And "App" sets hEvent
    Then the wait of "Other" is satisfied

  Scenario: One of a unit
    Given "App" creates an event as hEvent
    When "App" waits for hEvent for at most 1 millisecond
    And 1 millisecond passes
    Then the wait of "App" times out

  Scenario: What a sentence called a handle is compared as a variable is
    When "App" creates a mutex named "Lock" as hLock
    And "Other" opens the mutex named "Lock" as hSame
    Then hLock is not NULL
    And hLock and hSame name the same object
    When "Other" opens the event "nothing here" as hEvent
    Then it returns NULL
    And hEvent is NULL
    When "Other" opens the file "nothing here" as hFile
    Then it is refused, returning INVALID_HANDLE_VALUE
    And hFile is INVALID_HANDLE_VALUE
    And hFile is not NULL

  Scenario: Counts are one of two
    Given "App" creates a semaphore "seats" as hSeats with:
      | initial count | 2 |
      | maximum count | 5 |
    And "App" duplicates hSeats as hAgain
    Then the usage count of hSeats is 2 or 3
    And the handle count of hSeats is 1 or 2
    And the count of hSeats is 2 or 5

  Scenario: Whatever can be created with details can be so under a name and inheritably
    When "App" creates an inheritable mailslot "mail" as hMail with:
      | maximum message size | 64 bytes |
    And "App" creates an inheritable named pipe "chat" as hServer with:
      | instances | 1 |
    And "App" creates a file "notes.txt" as hNotes with:
      | sharing | read, write |
    Then hMail is inheritable
    And hServer is inheritable
    And hNotes is not inheritable

  Scenario: A copy has the rights that are asked for, wherever it goes
    Given "App" creates an event as hEvent
    And "App" opens the process "Other" as hOther
    When "App" duplicates hEvent with SYNCHRONIZE as hWaitOnly
    And "App" duplicates hEvent into "Other" with 2 as hSetOnly
    And "App" duplicates hEvent into "Other" as the inheritable hForChildren
    And "App" duplicates hEvent into "Other" as hCopy with:
      | access      | SYNCHRONIZE |
      | inheritable | yes         |
    Then the access of hWaitOnly is SYNCHRONIZE
    And hSetOnly grants EVENT_MODIFY_STATE in "Other"
    And hForChildren is inheritable in "Other"
    And hCopy is inheritable in "Other"

  Scenario: A process begins suspended, and its exit code goes by its name
    When "App" spawns "First" suspended
    And "App" spawns "Second" suspended as hSecond
    And "App" spawns "Third" suspended as hThird and hThread
    And "App" spawns "Fourth" as hFourth with:
      | suspended | yes |
    Then "First" is still running
    And the exit code of "Second" is STILL_ACTIVE
    When "App" terminates the process of hThird with code 3
    Then the exit code of "Third" becomes 3
    And the exit code of hThird is 3
    When "App" creates a job as hJob
    And "App" assigns hFourth to the job hJob
    Then hJob has 1 process

  Scenario: An operation goes by its name alone
    Given "App" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    When "App" starts waiting for a client on hServer as ovClient
    Then it is under way
    And the operation ovClient is still under way
    When "Other" opens the pipe "chat" as hOther
    Then the operation ovClient has succeeded
    When "App" starts reading from hServer as ovRead
    And "Other" writes "hello" to hOther
    Then the operation ovRead has read "hello"
    When "App" starts reading from hServer as ovLast
    And "App" cancels the operation ovLast
    Then the operation ovLast has ended with ERROR_OPERATION_ABORTED

  Scenario: Errors go by their numbers too, and a blocked call is refused for whatever reason
    When "Other" opens the mutex "nothing here" as hMutex
    Then it is refused with 2
    Given "App" creates a pipe with ends hRead and hWrite
    And "App" creates a thread "Reader" as hReader
    When thread "Reader" of "App" reads from hRead
    And "App" closes hWrite
    Then the call of thread "Reader" of "App" is refused
    And the read is refused with ERROR_BROKEN_PIPE

  @needs-users
  Scenario: A user runs a process
    Given the user "alice" runs a process "Editor"
    When "Editor" creates a mutex as hMutex
    Then the handle count of hMutex is 1

  Scenario: What is not so is said as what is
    Given "App" creates an owned mutex "Lock" as hLock
    And "App" creates an event "go" as hEvent
    And "Other" opens the event "go" with EVENT_MODIFY_STATE as hSetOnly
    Then hLock is not owned by "Other"
    And hLock is not abandoned
    And hLock is not destroyed
    And the handle count of hLock is still 1
    And hSetOnly does not grant SYNCHRONIZE
    And hSetOnly does not grant SYNCHRONIZE in "Other"
    When "Other" waits for hSetOnly
    Then access is denied
    When "App" releases hLock
    Then hLock is no longer owned by "App"
    And "App" is not waiting
    When "App" exits
    Then "App" is not running
    And "App" holds no handles
    And "Other" has not ended

  Scenario: A thread is suspended or not, whoever made it
    When "App" spawns "Child" suspended as hChild and hThread
    Then the thread of hThread is suspended
    When "App" resumes the thread of hThread
    Then hThread is not suspended
    When "App" terminates the process of hChild with code 1
    Then the first thread of "Child" is not running
    And the first thread of "App" has not ended

  Scenario: An end of a pipe is connected or not
    When "App" creates a named pipe "chat" as hServer
    Then hServer is not connected
    When "Other" opens the pipe "chat" as hClient
    Then hServer is connected
    When "Other" closes hClient
    Then hServer is no longer connected

  Scenario: A process puts itself into a job
    Given "App" creates a job as hJob
    Then hJob has no processes
    When "App" puts itself into the job hJob
    Then hJob has 1 process

  Scenario: How many messages wait can be looked at without asking for them
    Given "App" creates a mailslot "mail" as hMail
    Then no message waits in the mailslot "mail"
    When "Other" opens the mailslot "mail" as hPost
    And "Other" writes "one" to hPost
    And "Other" writes "two" to hPost
    Then 2 messages wait in the mailslot "mail"
    When "App" reads from hMail
    Then it reads "one"
    And 1 message waits in hMail
    And hMail holds 1 message

  Scenario: So many bytes are read from wherever the name leads
    Given "App" creates a pipe with ends hRead and hWrite
    And "App" creates a file mapping as hMapping with:
      | size | 4 KB |
    And "App" maps hMapping as pView
    When "App" writes "hello" into hWrite
    And "App" writes "hello" into pView
    And "App" reads 3 bytes from hRead
    Then it reads "hel"
    When "App" reads 3 bytes from pView
    Then it reads "hel"

  Scenario: A program may print nothing
    Given the program "Silent.exe":
      """c
      #include <windows.h>
      #include <stdio.h>
      int main(void)
      {
        WaitForSingleObject(OpenEvent(SYNCHRONIZE, FALSE, TEXT("go")), INFINITE);
        puts("done");
        return 0;
      }
      """
    And "App" creates an event "go" as hGo
    When a process "Silent" runs "Silent.exe"
    Then "Silent" has printed nothing
    And "Silent" has not printed "done"
    And "Silent" is running
    When "App" sets hGo
    And all programs run to their end
    Then "Silent" has printed "done"

  Scenario: A semaphore's counts stand in the sentence, or in a table under it
    When "App" creates a semaphore with initial count 2 and maximum count 5 as hSeats
    And "App" creates a semaphore "gate" with an initial count of 0 and a maximum of 3 as hGate
    And "App" creates a semaphore named "pool" with initial count 1 and maximum count 1 as hPool
    And "App" waits on hSeats
    Then the count of hSeats is 1
    And hGate is not signaled
    And the name of hGate is "gate"
    When "App" releases hGate by 4
    Then it is refused with ERROR_TOO_MANY_POSTS
    When "App" polls hPool
    Then the count of hPool is 0

  Scenario: A file is opened to read it, to write it, or with rights by their names
    Given "App" creates a file "log" as hLog
    And "App" writes "hello" to hLog
    When "Other" opens the file "log" for reading as hRead
    And "Other" writes "x" to hRead
    Then access is denied
    And "Other" reads "hello" from hRead
    When "Other" opens the file "log" for writing as hWrite
    And "Other" reads from hWrite
    Then access is denied
    When "Other" opens the file "log" with GENERIC_READ | WRITE_DAC as hMore
    Then hMore grants FILE_GENERIC_READ | WRITE_DAC

  Scenario: What a handle leads to is running or has ended
    Given "App" spawns "Child" as hChild
    And "App" creates a thread "Worker" as hThread
    Then the process of hChild is still running
    And hThread is running
    When "App" suspends hThread
    And "App" suspends the thread hThread
    Then the suspend count of hThread is 2
    When "App" resumes hThread
    Then the suspend count of hThread becomes 1
    When "App" resumes the thread hThread
    And thread "Worker" of "App" ends with code 7
    And "Child" exits
    Then the thread of hThread has ended
    And the exit code of hThread is 7
    And hChild is no longer running

  Scenario: In other words, of which some are the words of a bug report
    Given a process "Agent" and a process "Old"
    And "Agent" creates an inheritable event called "go" as hGo
    When "Agent" launches the child process "Helper" inheriting its handles
    Then the reference count of the event goes up to 2
    And the handle count of the event rises to 2
    And the handle count of the event goes up to 2
    And the usage count of the event increases to 2
    And "Helper" has 1 open handle
    When "Helper" terminates with exit code 3
    Then the reference count of the event drops back to 1
    And the handle count of the event goes back down to 1
    And the usage count of the event goes down to 1
    And the handle count of the event falls to 1
    When "Agent" closes the handle hGo
    Then the event is gone
    When "Agent" closes hGo again
    Then it fails with ERROR_INVALID_HANDLE
    When "Old" starts "Young"
    And "Young" quits
    Then "Young" has ended with code 0

  Scenario: Who locks a mutex that another has blocks
    Given "App" creates a mutex "Lock" as hLock
    And "Other" opens the mutex "Lock" as hLock
    When "App" acquires hLock
    And "Other" locks the mutex hLock
    Then "Other" blocks
    And "Other" is still blocked
    When "App" unlocks hLock
    Then the wait of "Other" is satisfied
    And the mutex is alive

  Scenario: What fails is said to fail
    Given "App" creates a pipe with handles hRead and hWrite
    And "App" closes hWrite
    When "App" reads from hRead
    Then the read fails with ERROR_BROKEN_PIPE
    When "App" waits for NULL
    Then the wait fails with ERROR_INVALID_HANDLE
    When "App" closes NULL
    Then it fails
    When "App" opens the event "none" as hNone
    Then it fails with ERROR_FILE_NOT_FOUND, returning NULL
    When "App" opens the mutex "none" as hNone
    Then the call fails with ERROR_FILE_NOT_FOUND

  Scenario: Where to and from where come first
    Given "App" creates a pipe with ends hRead and hWrite
    When "App" sends to hWrite "hello"
    Then "App" receives from hRead "hello"
    When "App" sends "bye" to hWrite
    And "App" reads from hRead at most 2 bytes
    Then it reads "by"
    When "App" waits at most 2 seconds for NULL
    Then it fails with ERROR_INVALID_HANDLE

  Scenario: What is valid, and what the last error is
    Given two processes "A" and process "B"
    And "A" creates the mutex "Single" as hA
    When "B" creates the mutex "Single" as hB
    Then the last error is ERROR_ALREADY_EXISTS
    And hA and hB refer to the same object
    And the mutex has 2 handles
    When "B" protects hB from being closed
    And "B" closes hB
    Then GetLastError returns ERROR_INVALID_HANDLE
    And hB is still valid
    When "A" closes hA
    Then hA is no longer valid
    And hA is not valid
    And hA is invalid
    When "A" creates an event as hEvent
    And "A" creates an event as hOther
    Then hEvent and hOther refer to different objects

  Scenario: Reads and writes fail, waits succeed
    Given "App" creates a pipe with ends hRead and hWrite
    And "App" creates an owned mutex as hMutex
    When "App" writes "x" to hRead
    Then the write fails
    When "App" closes hWrite
    And "App" reads from hRead
    Then the read fails
    When "App" waits for hMutex
    Then the wait succeeds
    When "App" starts "Child" without inheriting its handles
    And "App" launches "Second" without inheriting handles as hSecond
    And "App" launches "Third" without inheriting handles as hThird and hFirst
    And "App" starts "Fourth" inheriting handles as hFourth
    And "App" starts "Fifth" inheriting handles as hFifth and hMain
    And "App" gets a pseudo handle to itself as hSelf
    And "App" creates a job as hJob
    And "App" adds hSecond to hJob
    Then there is 1 process in hJob

  Scenario: Who gets a duplicate comes first
    Given "App" creates an anonymous pipe with inheritable handles hRead and hWrite
    And "App" opens the process "Other" as hOther
    When "App" gives "Other" a duplicate of hRead as hCopy
    Then hRead is inheritable
    And hCopy is not inheritable in "Other"
