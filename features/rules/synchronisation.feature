Feature: Waiting for kernel objects

  A kernel object can say "now" or "not yet": it is signalled or it is not. A thread that waits for it sleeps until it is, and what
  the wait does to the object depends on its type. Time passes only when a step says so, or when every thread waits.

@SYN-1 @doc-003
Rule: An event says whether something has happened; nothing has, at first

  CreateEvent takes four arguments: who may use it, whether it resets itself, whether it has happened already, and a name.

  Background:
    Given a process "App"

  Scenario: A new event is not signalled
    When "App" creates an event as hEvent
    Then hEvent is not signalled
    When "App" polls hEvent
    Then the wait times out

  Scenario: A new event is signalled if it is asked to be
    When "App" creates a signalled event as hEvent
    Then hEvent is signalled
    When "App" polls hEvent
    Then the wait is satisfied

  Scenario: SetEvent signals it, ResetEvent takes the signal away
    Given "App" creates a manual-reset event as hEvent
    When "App" sets hEvent
    Then hEvent is signalled
    When "App" resets hEvent
    Then hEvent is not signalled

  Scenario: An event is either signalled or not: setting it twice is setting it once
    Given "App" creates an event as hEvent
    And "App" sets hEvent
    And "App" sets hEvent
    When "App" polls hEvent
    Then the wait is satisfied
    When "App" polls hEvent
    Then the wait times out

  Scenario: One that resets itself lets one wait through
    Given "App" creates a signalled, auto-reset event as hEvent
    When "App" polls hEvent
    Then the wait is satisfied
    And hEvent is not signalled

  Scenario: One that is reset by hand lets every wait through
    Given "App" creates a signalled, manual-reset event as hEvent
    When "App" polls hEvent
    Then the wait is satisfied
    And hEvent is signalled
    When "App" polls hEvent
    Then the wait is satisfied

  Scenario: Resetting an event that is not signalled changes nothing
    Given "App" creates an event as hEvent
    When "App" resets hEvent
    Then it succeeds
    And it leaves the last error alone
    And hEvent is not signalled

  Scenario: Only an event can be set
    Given "App" creates a mutex as hMutex
    When "App" sets hMutex
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: An event that is closed cannot be set
    Given "App" creates an event as hEvent
    And "App" closes hEvent
    When "App" sets hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

@SYN-2 @doc-003
Rule: Parent and child that share an event see one state

  The handle is shared, by inheritance, by name or by duplication; the object is one, and so is its signal.

  Scenario: By inheritance: the child sets it, and the parent goes on
    Given a process "Parent"
    And "Parent" creates an inheritable event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" waits for hEvent
    Then "Parent" is still waiting
    When "Child" sets hEvent
    Then the wait of "Parent" is satisfied

  Scenario: By name: two processes that know nothing of each other
    Given processes "Producer" and "Consumer"
    And "Producer" creates an event named "Ready" as hProducer
    And "Consumer" opens the event "Ready" as hConsumer
    When "Consumer" waits for hConsumer
    Then "Consumer" is still waiting
    When "Producer" sets hProducer
    Then the wait of "Consumer" is satisfied

  Scenario: By duplication, too
    Given a process "Parent"
    And "Parent" creates a manual-reset event as hEvent
    And "Parent" spawns "Child" as hChild
    And "Parent" duplicates hEvent into "Child" as hCopy
    When "Child" sets hCopy
    Then hEvent is signalled

  Scenario: What the child resets is reset for the parent
    Given a process "Parent"
    And "Parent" creates a signalled, manual-reset event as hEvent
    And "Parent" makes hEvent inheritable
    And "Parent" spawns "Child" with handle inheritance
    When "Child" resets hEvent
    Then hEvent is not signalled

  Scenario: The signal stays when the one who gave it has ended
    Given a process "Parent"
    And "Parent" creates an inheritable, manual-reset event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    And "Child" sets hEvent
    When "Child" exits
    Then hEvent is signalled

  Scenario: Two events without a name are two, whatever they are for
    Given processes "Producer" and "Consumer"
    And "Producer" creates an event as hProducer
    And "Consumer" creates an event as hConsumer
    When "Producer" sets hProducer
    Then hConsumer is not signalled

  Scenario: A child that did not inherit the event cannot set it
    Given a process "Parent"
    And "Parent" creates an event as hEvent
    And "Parent" spawns "Child" with handle inheritance
    When "Child" sets hEvent
    Then it is refused with ERROR_INVALID_HANDLE
    And hEvent is not signalled

@SYN-2
Rule: How many go on is the event's choice: all at once, or one after the other

  Background:
    Given processes "First", "Second" and "Setter"

  Scenario: An event that is reset by hand releases everybody who waits
    Given "Setter" creates a manual-reset event named "Go" as hGo
    And "First" opens the event "Go" as hFirst
    And "Second" opens the event "Go" as hSecond
    And "First" waits for hFirst
    And "First" is still waiting
    And "Second" waits for hSecond
    And "Second" is still waiting
    When "Setter" sets hGo
    Then the wait of "First" is satisfied
    And the wait of "Second" is satisfied
    And hGo is signalled

  Scenario: An event that resets itself releases one, the one who came first
    Given "Setter" creates an event named "Go" as hGo
    And "First" opens the event "Go" as hFirst
    And "Second" opens the event "Go" as hSecond
    And "First" waits for hFirst
    And "First" is still waiting
    And "Second" waits for hSecond
    And "Second" is still waiting
    When "Setter" sets hGo
    Then the wait of "First" is satisfied
    And "Second" is still waiting
    And hGo is not signalled
    When "Setter" sets hGo
    Then the wait of "Second" is satisfied

  Scenario: Who waits no longer has no place in the queue
    Given "Setter" creates an event named "Go" as hGo
    And "First" opens the event "Go" as hFirst
    And "Second" opens the event "Go" as hSecond
    And "First" waits for hFirst
    And "First" is still waiting
    And "Second" waits for hSecond
    And "Second" is still waiting
    And "Setter" opens the process "First" as hProcess
    And "Setter" terminates the process of hProcess with code 1
    When "Setter" sets hGo
    Then the wait of "Second" is satisfied

@SYN-2
Rule: PulseEvent reaches only those who wait at this very moment

  Microsoft's page says not to use it: who is not waiting just then, perhaps because the system has borrowed its thread, waits on.

  Background:
    Given processes "Waiter" and "Setter"

  Scenario: Who waits goes on, and the signal is gone
    Given "Setter" creates a manual-reset event named "Pulse" as hPulse
    And "Waiter" opens the event "Pulse" as hWait
    And "Waiter" waits for hWait
    And "Waiter" is still waiting
    When "Setter" pulses hPulse
    Then the wait of "Waiter" is satisfied
    And hPulse is not signalled

  Scenario: Who comes a moment later waits for the next
    Given "Setter" creates a manual-reset event named "Pulse" as hPulse
    And "Waiter" opens the event "Pulse" as hWait
    And "Setter" pulses hPulse
    When "Waiter" waits for hWait
    Then "Waiter" is still waiting

  Scenario: A pulse takes the signal from an event that had it
    Given "Setter" creates a signalled, manual-reset event as hPulse
    When "Setter" pulses hPulse
    Then hPulse is not signalled

@SYN-2
Rule: A mutex belongs to one thread at a time

  Waiting for it takes it, ReleaseMutex gives it back, and both belong to a thread, not to a process.

  Background:
    Given a process "App"

  Scenario: Nobody owns a new mutex
    When "App" creates a mutex as hMutex
    Then hMutex is free
    And hMutex is signalled

  Scenario: Its creator owns it if it asks to
    When "App" creates an owned mutex as hMutex
    Then hMutex is owned by "App"
    And hMutex is not signalled

  Scenario: Waiting takes it
    Given "App" creates a mutex as hMutex
    When "App" waits for hMutex
    Then the wait is satisfied
    And hMutex is owned by "App"

  Scenario: Another thread waits until it is given back
    Given "App" creates an owned mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    When thread "Worker" of "App" waits for hMutex
    Then thread "Worker" of "App" is still waiting
    When "App" releases hMutex
    Then the wait of thread "Worker" of "App" is satisfied
    And hMutex is owned by thread "Worker" of "App"

  Scenario: Another thread of the same process cannot give it back
    Given "App" creates an owned mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    When thread "Worker" of "App" releases hMutex
    Then it is refused with ERROR_NOT_OWNER, returning FALSE
    And hMutex is owned by "App"

  Scenario: What nobody owns cannot be given back
    Given "App" creates a mutex as hMutex
    When "App" releases hMutex
    Then it is refused with ERROR_NOT_OWNER, returning FALSE

  Scenario: Its owner takes it as often as it likes, and has to give it back as often
    Given "App" creates an owned mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    When "App" waits for hMutex
    Then the wait is satisfied
    And hMutex is owned 2 times by "App"
    When "App" releases hMutex
    Then hMutex is owned by "App"
    When thread "Worker" of "App" polls hMutex
    Then the wait times out
    When "App" releases hMutex
    Then hMutex is free
    When thread "Worker" of "App" polls hMutex
    Then the wait is satisfied

  Scenario: They get it in the order in which they came
    Given "App" creates an owned mutex as hMutex
    And "App" creates a thread "Early" as hEarly
    And "App" creates a thread "Late" as hLate
    And thread "Early" of "App" waits for hMutex
    And thread "Early" of "App" is still waiting
    And thread "Late" of "App" waits for hMutex
    And thread "Late" of "App" is still waiting
    When "App" releases hMutex
    Then the wait of thread "Early" of "App" is satisfied
    And thread "Late" of "App" is still waiting
    When thread "Early" of "App" releases hMutex
    Then the wait of thread "Late" of "App" is satisfied

  Scenario: Closing the handle does not give the mutex back
    Given "App" creates an owned mutex named "Lock" as hMutex
    And "App" creates a thread "Worker" as hThread
    And thread "Worker" of "App" opens the mutex "Lock" as hAgain
    When "App" closes hMutex
    Then hAgain is owned by "App"
    When thread "Worker" of "App" polls hAgain
    Then the wait times out

  Scenario: Giving back needs no right, only ownership
    Given "App" creates an owned mutex as hMutex
    And "App" duplicates hMutex as hWeak with:
      | access | READ_CONTROL |
    When "App" releases hWeak
    Then it succeeds
    And hMutex is free

@SYN-2
Rule: Who ends without giving a mutex back leaves it abandoned, and the next is told

  The next one owns it all the same: WAIT_ABANDONED is a success with a warning that what the mutex guards may be half done.

  Scenario: The thread ends
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    And thread "Worker" of "App" waits for hMutex
    When thread "Worker" of "App" ends with code 0
    Then hMutex is abandoned
    When "App" waits for hMutex
    Then the wait finds hMutex abandoned
    And hMutex is owned by "App"

  Scenario: The process is ended while somebody waits
    Given processes "Owner" and "Heir"
    And "Owner" creates an owned mutex named "Lock" as hOwner
    And "Heir" opens the mutex "Lock" as hHeir
    And "Heir" opens the process "Owner" as hProcess
    And "Heir" creates a thread "Waiter" as hThread
    And thread "Waiter" of "Heir" waits for hHeir
    And thread "Waiter" of "Heir" is still waiting
    When "Heir" terminates the process of hProcess with code 1
    Then the wait of thread "Waiter" of "Heir" finds the mutex abandoned
    And hHeir is owned by thread "Waiter" of "Heir"

  Scenario: The warning comes once
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    And thread "Worker" of "App" waits for hMutex
    And thread "Worker" of "App" ends with code 0
    And "App" waits for hMutex
    And the wait finds the mutex abandoned
    And "App" releases hMutex
    When "App" waits for hMutex
    Then the wait is satisfied

  Scenario: However often it was taken, it is abandoned at once
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    And thread "Worker" of "App" waits for hMutex
    And thread "Worker" of "App" waits for hMutex
    And hMutex is owned 2 times by thread "Worker" of "App"
    When thread "Worker" of "App" ends with code 0
    Then hMutex is abandoned

  Scenario: Who gave it back leaves nothing behind
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    And thread "Worker" of "App" waits for hMutex
    And thread "Worker" of "App" releases hMutex
    When thread "Worker" of "App" ends with code 0
    And "App" waits for hMutex
    Then the wait is satisfied

  Scenario: A thread leaves its mutexes before it is signalled itself
    Given a process "App"
    And "App" creates a thread "Owner" as hOwner
    And "App" creates a mutex as hMutex
    And thread "Owner" of "App" waits for hMutex
    When "App" waits for any of hOwner and hMutex
    Then "App" is still waiting
    When thread "Owner" of "App" ends with code 0
    Then the wait of "App" finds hMutex abandoned

  Scenario: The end of another thread of the owner's process changes nothing
    Given a process "App"
    And "App" creates an owned mutex as hMutex
    And "App" creates a thread "Worker" as hThread
    When thread "Worker" of "App" ends with code 0
    Then hMutex is owned by "App"

  Scenario: Who waits for several objects is told which mutex was abandoned
    Given a process "App"
    And "App" creates a mutex as hMutex
    And "App" creates an event as hEvent
    And "App" creates a thread "Owner" as hOwner
    And "App" creates a thread "Heir" as hHeir
    And thread "Owner" of "App" waits for hMutex
    And thread "Owner" of "App" goes on
    And thread "Heir" of "App" waits for any of hEvent and hMutex
    And thread "Heir" of "App" is still waiting
    When thread "Owner" of "App" ends with code 0
    Then the wait of thread "Heir" of "App" finds hMutex abandoned
    And hMutex is owned by thread "Heir" of "App"

@SYN-2
Rule: A semaphore counts how many may still come in

  Background:
    Given a process "App"

  Scenario: Each wait takes one, and at 0 it lets nobody in
    Given "App" creates a semaphore as hSeats with:
      | initial count | 2 |
      | maximum count | 2 |
    When "App" polls hSeats
    Then the wait is satisfied
    And the count of hSeats becomes 1
    When "App" polls hSeats
    Then the wait is satisfied
    And the count of hSeats becomes 0
    And hSeats is not signalled
    When "App" polls hSeats
    Then the wait times out

  Scenario: ReleaseSemaphore raises it and tells what it was
    Given "App" creates a semaphore as hSeats with:
      | initial count | 1 |
      | maximum count | 5 |
    When "App" releases hSeats by 3
    Then the count before was 1
    And the count of hSeats becomes 4

  Scenario: It never exceeds its maximum, and a release that is too large does nothing
    Given "App" creates a semaphore as hSeats with:
      | initial count | 1 |
      | maximum count | 2 |
    When "App" releases hSeats by 2
    Then it is refused with ERROR_TOO_MANY_POSTS, returning FALSE
    And the count of hSeats is 1

  Scenario: One release of two lets two in
    Given "App" creates a semaphore as hSeats with:
      | initial count | 0 |
      | maximum count | 2 |
    And "App" creates a thread "One" as hOne
    And "App" creates a thread "Two" as hTwo
    And thread "One" of "App" waits for hSeats
    And thread "One" of "App" is still waiting
    And thread "Two" of "App" waits for hSeats
    And thread "Two" of "App" is still waiting
    When "App" releases hSeats by 2
    Then the wait of thread "One" of "App" is satisfied
    And the wait of thread "Two" of "App" is satisfied
    And the count of hSeats is 0

  Scenario: Anybody may release it: a semaphore has no owner
    Given "App" creates a semaphore as hSeats
    And "App" creates a thread "Worker" as hThread
    And "App" waits for hSeats
    When thread "Worker" of "App" releases hSeats
    Then it succeeds
    And the count of hSeats is 1

  Scenario: What its holder does not release stays taken when the holder ends
    Given "App" creates a semaphore as hSeats
    And "App" creates a thread "Worker" as hThread
    And thread "Worker" of "App" waits for hSeats
    When thread "Worker" of "App" ends with code 0
    Then the count of hSeats is 0

  # Source: Microsoft, "ReleaseSemaphore" (lReleaseCount must be greater than zero)
  Scenario: A count below 1 is refused, and changes nothing
    When "App" runs:
      """c
      HANDLE hSemaphore = CreateSemaphore(NULL, 1, 3, NULL);
      LONG previous = 77;
      BOOL released = ReleaseSemaphore(hSemaphore, -1, &previous);
      DWORD error = GetLastError();
      DWORD first = WaitForSingleObject(hSemaphore, 0);
      DWORD second = WaitForSingleObject(hSemaphore, 0);
      """
    Then released is FALSE
    And error is ERROR_INVALID_PARAMETER
    And previous is 77
    And first is WAIT_OBJECT_0
    And second is WAIT_TIMEOUT

@SYN-2
Rule: A waitable timer signals at its time, once or again and again

  Background:
    Given a process "App"

  Scenario: A new timer is neither set nor signalled
    When "App" creates a waitable timer as hTimer
    Then hTimer is not set
    And hTimer is not signalled

  Scenario: It signals when it is due
    Given "App" creates a manual-reset waitable timer as hTimer
    When "App" sets hTimer to go off in 5 seconds
    And 1 second passes
    Then hTimer is set
    And hTimer is not signalled
    When 4 seconds pass
    Then hTimer is signalled
    And hTimer is not set

  Scenario: When everybody waits, time passes by itself
    Given "App" creates a waitable timer as hTimer
    And "App" sets hTimer to go off in 2 seconds
    When "App" waits for hTimer
    Then the wait is satisfied

  Scenario: A periodic timer goes off every time anew
    Given "App" creates a waitable timer as hTimer
    And "App" sets hTimer to go off in 2 seconds and then every 1 second
    When "App" waits for hTimer
    Then the wait is satisfied
    When "App" waits for hTimer
    Then the wait is satisfied
    And hTimer is set

  Scenario: Times that nobody waited for are not saved up
    Given "App" creates a waitable timer as hTimer
    And "App" sets hTimer to go off every 1 second
    And 5 seconds pass
    When "App" polls hTimer
    Then the wait is satisfied
    When "App" polls hTimer
    Then the wait times out

  Scenario: Without delay it is signalled at once
    Given "App" creates a manual-reset waitable timer as hTimer
    When "App" sets hTimer to go off at once
    Then hTimer is signalled

  Scenario: A cancelled timer never goes off
    Given "App" creates a manual-reset waitable timer as hTimer
    And "App" sets hTimer to go off in 2 seconds
    When "App" cancels hTimer
    And 3 seconds pass
    Then hTimer is not signalled

  Scenario: Cancelling leaves the state as it is
    Given "App" creates a manual-reset waitable timer as hTimer
    And "App" sets hTimer to go off at once
    When "App" cancels hTimer
    Then hTimer is signalled

  Scenario: Setting it again takes its signal away and starts anew
    Given "App" creates a manual-reset waitable timer as hTimer
    And "App" sets hTimer to go off at once
    When "App" sets hTimer to go off in 2 seconds
    Then hTimer is not signalled
    And hTimer is set

  # Source: Microsoft, "SetWaitableTimer": if lPeriod is less than zero, the function fails
  Scenario: Time does not run backwards: a period below 0 is refused
    Given "App" creates a waitable timer as hTimer
    When "App" runs:
      """c
      LARGE_INTEGER due;
      due.QuadPart = -10000000;
      BOOL done = SetWaitableTimer(hTimer, &due, -1, NULL, NULL, FALSE);
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE
    And hTimer is not set

  Scenario Outline: A handle that may only wait cannot <do> it
    Given "App" creates a waitable timer as hTimer
    And "App" duplicates hTimer as hWeak with:
      | access | SYNCHRONIZE |
    When "App" <does>
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

    Examples:
      | do     | does                               |
      | set    | sets hWeak to go off in 2 seconds  |
      | cancel | cancels hWeak                      |

  Scenario: The signal of one that resets itself is taken by the first who waits
    Given "App" creates a waitable timer as hTimer
    And "App" sets hTimer to go off at once
    When "App" polls hTimer
    Then the wait is satisfied
    When "App" polls hTimer
    Then the wait times out

  Scenario: The signal of one that is reset by hand stays
    Given "App" creates a manual-reset waitable timer as hTimer
    And "App" sets hTimer to go off at once
    When "App" polls hTimer
    Then the wait is satisfied
    When "App" polls hTimer
    Then the wait is satisfied

# Source: Microsoft, "SetWaitableTimer", "Using Waitable Timers with an Asynchronous Procedure Call"; a plain program in Wine 8.0
@SYN-1
Rule: A timer may call a routine of the thread that has set it, but only while that waits alertably

  Background:
    Given the program "Alarm.exe":
      """c
      #include <windows.h>
      #include <stdio.h>

      static int times;

      static VOID CALLBACK Due(LPVOID argument, DWORD low, DWORD high) {
        times++;
        printf("%s %d\n", (const char *)argument, times);
      }

      int main(int argc, char **argv) {
        HANDLE timer = CreateWaitableTimer(NULL, FALSE, NULL);
        LARGE_INTEGER due;
        due.QuadPart = -5000000;
        SetWaitableTimer(timer, &due, argc > 1 ? 1000 : 0, Due, "due", FALSE);
        Sleep(2000);
        printf("slept\n");
        if (argc > 2) CancelWaitableTimer(timer);
        while (times < argc) {
          DWORD ended = SleepEx(5000, TRUE);
          printf("%lu\n", ended);
          if (ended == 0) break;
        }
        return times;
      }
      """

  Scenario: A sleep that is not alertable is not disturbed; one that is ends at once
    When a process "App" runs "Alarm.exe"
    Then "App" has printed:
      """
      slept
      due 1
      192
      """
    And "App" has ended with code 1

  Scenario: With a period it is called again and again, however often it was due meanwhile
    When a process "App" runs "Alarm.exe" with the arguments "again"
    Then "App" has printed:
      """
      slept
      due 1
      192
      due 2
      192
      """

  Scenario: A cancelled timer takes its routine back
    When a process "App" runs "Alarm.exe" with the arguments "again cancelled"
    Then "App" has printed:
      """
      slept
      0
      """
    And "App" has ended with code 0

  Scenario: Due at once, it is called in the first alertable wait
    Given the program "Now.exe":
      """c
      #include <windows.h>
      #include <stdio.h>

      static VOID CALLBACK Due(LPVOID argument, DWORD low, DWORD high) { printf("due\n"); }

      int main(void) {
        HANDLE timer = CreateWaitableTimer(NULL, TRUE, NULL);
        LARGE_INTEGER due;
        due.QuadPart = 0;
        SetWaitableTimer(timer, &due, 0, Due, NULL, FALSE);
        printf("%lu\n", WaitForSingleObject(timer, 0));
        printf("%lu\n", SleepEx(0, TRUE));
        printf("%lu\n", SleepEx(0, TRUE));
        return 0;
      }
      """
    When a process "App" runs "Now.exe"
    Then "App" has printed:
      """
      0
      due
      192
      0
      """

@SYN-2
Rule: A wait may have an end: it times out, and nothing is taken

  Background:
    Given processes "App" and "Other"

  Scenario: It waits as long as it was told
    Given "App" creates an event as hEvent
    When "App" waits for hEvent for at most 5 seconds
    Then "App" is still waiting
    When 1 second passes
    Then "App" is still waiting
    When 4 seconds pass
    Then the wait of "App" times out

  Scenario: What comes in time satisfies it
    Given "App" creates an event named "Go" as hEvent
    And "Other" opens the event "Go" as hOther
    And "App" waits for hEvent for at most 5 seconds
    And "App" is still waiting
    And 1 second passes
    When "Other" sets hOther
    Then the wait of "App" is satisfied

  Scenario: What comes too late finds nobody
    Given "App" creates an event named "Go" as hEvent
    And "Other" opens the event "Go" as hOther
    And "App" waits for hEvent for at most 5 seconds
    And "App" is still waiting
    And 5 seconds pass
    And the wait of "App" times out
    When "Other" sets hOther
    Then hEvent is signalled

  Scenario: Time-outs come in the order of their times
    Given "App" creates an event as hEvent
    And "Other" creates an event as hOther
    And "App" waits for hEvent for at most 1 minute
    And "App" is still waiting
    And "Other" waits for hOther for at most 5 seconds
    And "Other" is still waiting
    When 5 seconds pass
    Then the wait of "Other" times out
    And "App" is still waiting

  Scenario: A time-out is no refusal, and leaves the last error alone
    Given "App" creates an event as hEvent
    When "App" polls hEvent
    Then the wait times out
    And it leaves the last error alone

  Scenario: Sleeping is waiting for nothing
    When "App" sleeps for 5 seconds
    Then "App" is still waiting
    When 5 seconds pass
    Then "App" goes on

@SYN-2
Rule: While time passes, whoever wakes goes on, and its next wait counts from then

  # Source: Microsoft, "Sleep"; "Waitable Timer Objects" (periodic timers)
  Scenario: Two sleeps end one after the other
    Given a process "App"
    When "App" runs:
      """c
      DWORD n = 0;
      Sleep(1000);
      n = 1;
      Sleep(1000);
      n = 2;
      Sleep(10000);
      n = 3;
      """
    And 5 seconds pass
    Then n is 2

  Scenario: A periodic timer is waited for again and again
    Given a process "App"
    When "App" runs:
      """c
      DWORD n = 0;
      LARGE_INTEGER due = { .QuadPart = -10000000 };
      HANDLE hTimer = CreateWaitableTimer(NULL, FALSE, NULL);
      SetWaitableTimer(hTimer, &due, 1000, NULL, NULL, FALSE);
      WaitForSingleObject(hTimer, INFINITE);
      n = 1;
      WaitForSingleObject(hTimer, INFINITE);
      n = 2;
      WaitForSingleObject(hTimer, INFINITE);
      n = 3;
      """
    And 5 seconds pass
    Then n is 3

  Scenario: Who sleeps less wakes who waits
    Given processes "App" and "Other"
    When "App" runs:
      """c
      HANDLE hEvent = CreateEvent(NULL, TRUE, FALSE, TEXT("E"));
      Sleep(1000);
      SetEvent(hEvent);
      """
    And "Other" runs:
      """c
      HANDLE hE = OpenEvent(SYNCHRONIZE, FALSE, TEXT("E"));
      DWORD before = WaitForSingleObject(hE, 500);
      DWORD after = WaitForSingleObject(hE, 3000);
      """
    And 5 seconds pass
    Then before is WAIT_TIMEOUT
    And after is WAIT_OBJECT_0

@SYN-2
Rule: One wait can be for several objects, for any of them or for all at once

  Background:
    Given a process "App"
    And "App" creates an event as hFirst
    And "App" creates an event as hSecond
    And "App" creates a thread "Worker" as hThread

  Scenario: For any: the one that comes ends the wait, and it alone is taken
    Given thread "Worker" of "App" waits for any of hFirst and hSecond
    And thread "Worker" of "App" is still waiting
    When "App" sets hSecond
    Then the wait of thread "Worker" of "App" is satisfied by hSecond
    And hSecond is not signalled

  Scenario: For any: of several that are signalled, the first in the list is taken
    Given "App" sets hSecond
    And "App" sets hFirst
    When "App" polls any of hFirst and hSecond
    Then the wait is satisfied by hFirst
    And hFirst is not signalled
    And hSecond is signalled

  Scenario: For all: until all are signalled, none is taken
    Given thread "Worker" of "App" waits for all of hFirst and hSecond
    And thread "Worker" of "App" is still waiting
    When "App" sets hFirst
    Then thread "Worker" of "App" is still waiting
    And hFirst is signalled
    When "App" sets hSecond
    Then the wait of thread "Worker" of "App" is satisfied
    And hFirst is not signalled
    And hSecond is not signalled

  Scenario: For all: one that is missing is enough to time out
    Given "App" sets hFirst
    When "App" polls all of hFirst and hSecond
    Then the wait times out
    And hFirst is signalled

  Scenario: For all: the same twice is refused
    When "App" waits for all of hFirst and hFirst
    Then it is refused with ERROR_INVALID_PARAMETER, returning WAIT_FAILED

  Scenario: For any: the same twice is allowed
    Given "App" sets hFirst
    When "App" polls any of hFirst and hFirst
    Then the wait is satisfied

  Scenario: A handle among them that means nothing is refused
    Given "App" closes hSecond
    When "App" waits for any of hFirst and hSecond
    Then it is refused with ERROR_INVALID_HANDLE, returning WAIT_FAILED

  Scenario: For any, for so long at most: what comes in time ends the wait
    Given thread "Worker" of "App" waits for any of hFirst and hSecond for at most 5 seconds
    And thread "Worker" of "App" is still waiting
    When "App" sets hSecond
    Then the wait of thread "Worker" of "App" is satisfied by hSecond

  Scenario: For any, for so long at most: when nothing comes, it times out
    When "App" waits for any of hFirst and hSecond for at most 5 seconds
    Then "App" is still waiting
    When 5 seconds pass
    Then the wait of "App" times out

  Scenario: For all, for so long at most: one of them is not enough, and stays signalled
    Given thread "Worker" of "App" waits for all of hFirst and hSecond for at most 5 seconds
    And thread "Worker" of "App" is still waiting
    When "App" sets hFirst
    And 5 seconds pass
    Then the wait of thread "Worker" of "App" times out
    And hFirst is signalled

  Scenario: For all, for so long at most: all of them end the wait
    Given thread "Worker" of "App" waits for all of hFirst and hSecond for at most 5 seconds
    And thread "Worker" of "App" is still waiting
    When "App" sets hFirst
    And "App" sets hSecond
    Then the wait of thread "Worker" of "App" is satisfied

  # Source: Microsoft, "WaitForMultipleObjects": MAXIMUM_WAIT_OBJECTS is 64
  Scenario: 64 objects can be waited for, and no more
    When "App" runs:
      """c
      HANDLE h = CreateEvent(NULL, TRUE, TRUE, NULL);
      HANDLE all[65] = {
        h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h,
        h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h,
        h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h, h };
      DWORD first = WaitForMultipleObjects(64, all, FALSE, 0);
      DWORD second = WaitForMultipleObjects(65, all, FALSE, 0);
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning WAIT_FAILED
    And first is WAIT_OBJECT_0

  Scenario: Nothing at all cannot be waited for
    When "App" runs:
      """c
      HANDLE none[1];
      DWORD answer = WaitForMultipleObjects(0, none, FALSE, 0);
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning WAIT_FAILED

  # Source: Microsoft, "WaitForMultipleObjects": the function modifies the state of the object whose signalled state caused it to return
  Scenario: For any: two handles to one object are taken once
    Given "App" creates a semaphore as hSeats with:
      | initial count | 0 |
      | maximum count | 5 |
    And "App" duplicates hSeats as hAgain
    And thread "Worker" of "App" waits for any of hSeats and hAgain
    And thread "Worker" of "App" is still waiting
    When "App" releases hSeats by 2
    Then the wait of thread "Worker" of "App" is satisfied by hSeats
    And the count of hSeats is 1

  # Source: Microsoft, "WaitForMultipleObjects": bWaitAll and an abandoned mutex
  Scenario: For all: an abandoned mutex among them is told
    Given "App" creates a mutex as hMutex
    And thread "Worker" of "App" waits for hMutex
    And thread "Worker" of "App" goes on
    And "App" sets hFirst
    When thread "Worker" of "App" ends with code 0
    And "App" waits for all of hFirst and hMutex
    Then the wait finds the mutex abandoned
    And hFirst is not signalled
    And hMutex is owned by "App"

@SYN-2
Rule: SignalObjectAndWait does both in one step

  Background:
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" creates a thread "Worker" as hThread

  Scenario: It gives a mutex back and waits
    Given "App" creates an owned mutex as hMutex
    When "App" signals hMutex and waits for hEvent
    Then "App" is still waiting
    And hMutex is free
    When thread "Worker" of "App" sets hEvent
    Then the wait of "App" is satisfied

  Scenario: Who asks by one event and is answered by another waits no longer than the answer takes
    Given a process "Other"
    And "App" creates an event named "Ask" as hAsk
    And "App" creates an event named "Answer" as hAnswer
    When "Other" runs:
      """c
      HANDLE hA = OpenEvent(SYNCHRONIZE, FALSE, TEXT("Ask"));
      HANDLE hB = OpenEvent(EVENT_MODIFY_STATE, FALSE, TEXT("Answer"));
      WaitForSingleObject(hA, INFINITE);
      SetEvent(hB);
      """
    And "App" signals hAsk and waits for hAnswer
    Then the wait of "App" is satisfied

  Scenario: It raises a semaphore by one
    Given "App" creates a semaphore as hSeats with:
      | initial count | 0 |
      | maximum count | 2 |
    When "App" signals hSeats and waits for hEvent for at most 5 seconds
    Then "App" is still waiting
    And the count of hSeats is 1
    When 5 seconds pass
    Then the wait of "App" times out

  Scenario: A mutex that it does not own it cannot give back, and then it does not wait
    Given "App" creates a mutex as hMutex
    When "App" signals hMutex and waits for hEvent
    Then it is refused with ERROR_NOT_OWNER, returning WAIT_FAILED

  # Source: Microsoft, "SignalObjectAndWait": hObjectToSignal can be a semaphore, mutex or event; wine kernel32/tests/sync.c, test_signalandwait
  Scenario: What can only be waited for cannot be signalled, and then it does not wait
    Given "App" creates a waitable timer as hTimer
    When "App" signals hTimer and waits for hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning WAIT_FAILED

  Scenario: A handle that means nothing cannot be waited for, and then nothing is signalled
    Given "App" creates an event as hClosed
    And "App" closes hClosed
    When "App" signals hEvent and waits for hClosed
    Then it is refused with ERROR_INVALID_HANDLE, returning WAIT_FAILED
    And hEvent is not signalled

  Scenario: A handle that means nothing cannot be signalled
    Given "App" creates an event as hClosed
    And "App" closes hClosed
    When "App" signals hClosed and waits for hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning WAIT_FAILED

  # Source: Microsoft, "SignalObjectAndWait": EVENT_MODIFY_STATE, SEMAPHORE_MODIFY_STATE
  Scenario Outline: Signalling <kind> needs the right to change it
    Given "App" creates <kind> as hStrong
    And "App" duplicates hStrong as hWeak with:
      | access | SYNCHRONIZE |
    When "App" signals hWeak and waits for hEvent
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

    Examples:
      | kind        |
      | an event    |
      | a semaphore |

  Scenario: A semaphore that is full cannot be raised, and then it does not wait
    Given "App" creates a semaphore as hSeats
    When "App" signals hSeats and waits for hEvent
    Then it is refused with ERROR_TOO_MANY_POSTS, returning WAIT_FAILED

  # Source: Microsoft, "SignalObjectAndWait" (bAlertable; WAIT_IO_COMPLETION)
  Scenario: Alertably, it is ended by a procedure that is queued; what was signalled stays so
    When "App" runs:
      """c
      int times = 0;
      VOID CALLBACK Procedure(ULONG_PTR by) { times += (int)by; }
      HANDLE hSignalled = CreateEvent(NULL, TRUE, FALSE, NULL);
      HANDLE hAwaited = CreateEvent(NULL, TRUE, FALSE, NULL);
      QueueUserAPC(Procedure, GetCurrentThread(), 3);
      DWORD deaf = SignalObjectAndWait(hSignalled, hAwaited, 0, FALSE);
      int before = times;
      DWORD alerted = SignalObjectAndWait(hSignalled, hAwaited, INFINITE, TRUE);
      DWORD signalled = WaitForSingleObject(hSignalled, 0);
      """
    Then deaf is WAIT_TIMEOUT
    And before is 0
    And alerted is WAIT_IO_COMPLETION
    And times is 3
    And signalled is WAIT_OBJECT_0

@SYN-2
Rule: Waiting needs the right to wait

  Scenario: A handle without SYNCHRONIZE cannot be waited for
    Given a process "App"
    And "App" creates an event as hEvent
    And "App" duplicates hEvent as hWeak with:
      | access | EVENT_MODIFY_STATE |
    When "App" waits for hWeak
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

  Scenario: A handle with nothing else can
    Given a process "App"
    And "App" creates a signalled event as hEvent
    And "App" duplicates hEvent as hWait with:
      | access | SYNCHRONIZE |
    When "App" waits for hWait
    Then the wait is satisfied

  Scenario: GENERIC_READ of an event does not include it
    Given a process "App"
    And "App" creates a signalled event named "Ready" as hEvent
    And "App" opens the event "Ready" with GENERIC_READ as hRead
    When "App" waits for hRead
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

  Scenario: Whoever waits already goes on although the handle is closed meanwhile
    Given a process "App"
    And "App" creates an event named "Go" as hEvent
    And "App" creates a thread "Worker" as hThread
    And "App" opens the event "Go" as hAgain
    And thread "Worker" of "App" waits for hAgain
    And thread "Worker" of "App" is still waiting
    And "App" closes hAgain
    When "App" sets hEvent
    Then the wait of thread "Worker" of "App" is satisfied

  Scenario: Whoever waits is refused nothing later: it is told when it asks
    Given a process "App"
    And "App" creates a thread "Worker" as hThread
    And "App" creates an event as hEvent
    And "App" closes hEvent
    When thread "Worker" of "App" waits for hEvent
    Then the wait of thread "Worker" of "App" is refused with ERROR_INVALID_HANDLE
    When "App" waits for hEvent
    Then the wait is refused with ERROR_INVALID_HANDLE

@SYN-2
Rule: When everybody waits and nothing will ever be due, nobody can go on

  Scenario: Two threads take two mutexes in opposite orders
    Given processes "A" and "B"
    And "A" creates an owned mutex named "First" as hFirst
    And "B" creates an owned mutex named "Second" as hSecond
    And "A" opens the mutex "Second" as hOther
    And "B" opens the mutex "First" as hOther
    When "A" waits for hOther
    Then "A" is still waiting
    When "B" waits for hOther
    Then nobody can go on

  Scenario: In the same order, one waits for the other and both get through
    Given processes "A" and "B"
    And "A" creates an owned mutex named "First" as hFirst
    And "B" opens the mutex "First" as hFirst
    When "B" waits for hFirst
    Then "B" is still waiting
    When "A" releases hFirst
    Then the wait of "B" is satisfied

  Scenario: With a time-out one of them can turn back
    Given processes "A" and "B"
    And "A" creates an owned mutex named "First" as hFirst
    And "B" creates an owned mutex named "Second" as hSecond
    And "A" opens the mutex "Second" as hOther
    And "B" opens the mutex "First" as hOther
    And "A" waits for hOther
    And "A" is still waiting
    When "B" waits for hOther for at most 2 seconds
    Then the wait of "B" times out
    When "B" releases hSecond
    Then the wait of "A" is satisfied

  Scenario: A thread alone waits for an event that nobody will set
    Given a process "App"
    And "App" creates an event as hEvent
    When "App" waits for hEvent
    Then there is a deadlock
