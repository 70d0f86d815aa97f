Feature: Conformance: processes and threads

@PRC-2 @PRC-5
Rule: The end of a process, and its exit code

  Background:
    Given a process "Parent"

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:1459-1463 (main thread); wine-mirror/wine dlls/kernel32/tests/loader.c:2973-2989
  Scenario: PR-01: While the child runs its code is STILL_ACTIVE, and its handle not signalled
    Given "Parent" spawns "Child" as hChild
    When "Parent" asks for the exit code of process hChild
    Then the answer is STILL_ACTIVE
    When "Parent" polls hChild
    Then the wait times out

  # Source: reactos/reactos modules/rostests/apitests/kernel32/TerminateProcess.c:TestTerminateProcess
  Scenario: PR-04: Terminated, it is signalled, and has the code it was given
    Given "Parent" spawns "Child" as hChild
    When "Parent" terminates the process of hChild with code 123
    Then it succeeds
    When "Parent" waits for hChild
    Then the wait is satisfied
    And the exit code of hChild is 123

  # Source: wine-mirror/wine dlls/kernel32/tests/loader.c:3547-3563
  Scenario: PR-07: Its object and its id live as long as a handle does
    Given "Parent" spawns "Child" as hChild
    And "Parent" terminates the process of hChild with code 123
    When "Parent" opens the process "Child" as hLate
    And "Parent" asks for the exit code of process hLate
    Then the answer is 123

  # Source: reactos/reactos modules/rostests/apitests/kernel32/TerminateProcess.c; wine-mirror/wine dlls/kernel32/tests/process.c:1739-1761
  Scenario: PR-12: A child that just ends has the code 0
    Given "Parent" spawns "Child" as hChild
    When "Child" exits
    Then the exit code of hChild is 0

  # Source: wine-mirror/wine dlls/kernel32/tests/loader.c:3590-3591; wine-mirror/wine dlls/kernel32/tests/thread.c:459-466
  Scenario: PR-13: Its main thread has the same code, and is signalled
    Given "Parent" spawns "Child" as hChild and hThread
    When "Child" exits
    Then the exit code of hThread is 0
    And hThread is signalled

  # Source: reactos/reactos modules/rostests/apitests/kernel32/TerminateProcess.c:TestTerminateProcess
  Scenario: PR-15: By ExitProcess, by the pseudo handle or by a real handle a process ends itself with the code it says
    Given "Parent" spawns "First" as hFirst
    And "Parent" spawns "Second" as hSecond
    And "Parent" spawns "Third" as hThird
    And "Second" gets the pseudo handle of its process as hSelf
    And "Third" opens the process "Third" as hReal
    When "First" exits with code 456
    And "Second" terminates the process of hSelf with code 456
    And "Third" terminates the process of hReal with code 456
    Then the exit code of hFirst is 456
    And the exit code of hSecond is 456
    And the exit code of hThird is 456

  # Source: wine-mirror/wine dlls/kernel32/tests/process.c:1464-1466
  Scenario: PR-17: A child that was made suspended runs when its thread is resumed, to its own end
    Given "Parent" spawns "Child" with:
      | suspended      | yes     |
      | process handle | hChild  |
      | thread handle  | hThread |
    When "Parent" resumes the thread of hThread
    Then the answer is 1
    When "Child" exits with code 7
    Then the exit code of hChild is 7

  # Source: reactos/reactos modules/rostests/apitests/kernel32/TerminateProcess.c:TestTerminateProcess
  Scenario: PR-18: Or it is terminated without ever having run
    Given "Parent" spawns "Child" with:
      | suspended      | yes    |
      | process handle | hChild |
    When "Parent" terminates the process of hChild with code 123
    Then the exit code of hChild is 123

  # Source: doc (Microsoft Learn, page not re-read): ExitThread
  Scenario: PR-27: When the main thread ends and another lives, the process lives
    Given "Parent" spawns "Child" as hChild and hThread
    And "Child" creates a thread "Worker" as hWorker
    When "Child" ends its thread with code 5
    Then hThread is signalled
    And the exit code of hThread is 5
    And hChild is not signalled

@PRC-2 @SEC-3
Rule: What a handle to a process must be

  Background:
    Given a process "Parent"
    And "Parent" spawns "Child"

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:2125-2130; wine-mirror/wine dlls/ntdll/tests/error.c:142
  Scenario: PR-09: An id of nobody opens nothing
    When "Parent" opens the process with id 87654320 as hNobody
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: wine-mirror/wine dlls/kernel32/tests/loader.c:2999-3001
  Scenario: PR-19: NULL cannot be terminated
    When "Parent" terminates the process of NULL with code 195
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/processthreadsapi/nf-processthreadsapi-terminateprocess.md): TerminateProcess (PROCESS_TERMINATE); wine-mirror/wine dlls/kernel32/tests/process.c:1837-1840 (same rule)
  Scenario: PR-20: To look at a process is not to terminate it
    Given "Parent" opens the process "Child" with PROCESS_QUERY_INFORMATION as hLook
    When "Parent" terminates the process of hLook with code 1
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    And "Child" is running

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:284-289 (same rule); doc (Microsoft Learn, page not re-read): Process security
  Scenario: PR-21: Nor to wait for it
    Given "Parent" opens the process "Child" with PROCESS_QUERY_INFORMATION as hLook
    When "Parent" waits for hLook
    Then it is refused with ERROR_ACCESS_DENIED, returning WAIT_FAILED

  # Source: doc (Microsoft Learn, page not re-read): GetExitCodeProcess; wine-mirror/wine dlls/kernel32/tests/process.c:1804-1808 (same rule)
  Scenario: PR-22: To wait for a process is not to look at it
    Given "Parent" opens the process "Child" with SYNCHRONIZE as hWait
    When "Parent" asks for the exit code of process hWait
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: doc (Microsoft Learn, page not re-read): GetExitCodeProcess; wine-mirror/wine dlls/ntdll/tests/om.c:2139-2143
  Scenario: PR-23: To look at a little of it is enough for the exit code
    Given "Parent" opens the process "Child" with PROCESS_QUERY_LIMITED_INFORMATION as hLook
    When "Parent" asks for the exit code of process hLook
    Then the answer is STILL_ACTIVE

@PRC-3
Rule: Threads

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/thread.c:524-535; wine-mirror/wine dlls/kernel32/tests/loader.c:2973-2976
  Scenario: TH-01: A thread that has not begun has not ended
    Given "App" creates a suspended thread "Worker" as hWorker
    When "App" asks for the exit code of thread hWorker
    Then the answer is STILL_ACTIVE

  # Source: wine-mirror/wine dlls/kernel32/tests/thread.c:547-550
  Scenario: TH-06: An ended thread needs no resuming
    Given "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" ends with code 0
    When "App" resumes the thread of hWorker
    Then the answer is 0

  # Source: wine-mirror/wine dlls/kernel32/tests/thread.c:580-588 [Win32 code derived from the asserted NT status or rule]
  Scenario: TH-10: Suspending takes a right of its own
    Given "App" creates a thread "Worker" as hWorker
    And "App" opens thread "Worker" of "App" with THREAD_QUERY_INFORMATION as hWeak
    When "App" suspends the thread of hWeak
    Then it is refused with ERROR_ACCESS_DENIED, returning -1

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:3204-3211; wine-mirror/wine dlls/kernel32/tests/process.c:2452-2453
  Scenario: TH-18: A suspended thread can be terminated
    Given "App" creates a suspended thread "Worker" as hWorker
    When "App" terminates the thread of hWorker with code 0xdeadbeef
    Then it succeeds
    And hWorker is signalled
    And the exit code of hWorker is 0xdeadbeef

  # Source: wine-mirror/wine dlls/kernel32/tests/loader.c:3547-3558 (process); doc (Microsoft Learn, page not re-read): OpenThread
  Scenario: TH-22: The id of an ended thread opens it as long as a handle is open
    Given "App" creates a thread "Worker" as hWorker
    And thread "Worker" of "App" ends with code 0
    When "App" opens thread "Worker" of "App" as hLate
    Then it succeeds

  # Source: wine-mirror/wine dlls/ntdll/tests/info.c:3455-3458
  Scenario: TH-24: A thread is opened by its id alone
    Given "App" creates a thread "Worker" as hWorker
    When "App" opens thread "Worker" of "App" as hAgain
    Then it succeeds
    And hWorker and hAgain are the same object

  # Source: wine-mirror/wine dlls/ntdll/tests/info.c:3477-3483
  Scenario: TH-26: An id of nobody opens no thread
    When "App" opens the thread with id 87654320 as hNobody
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Here the other process makes the thread itself: CreateRemoteThread is no call of the surface.
  # Source: wine-mirror/wine dlls/kernel32/tests/thread.c:356-386
  Scenario: TH-27: Suspensions of another process's thread are counted, too
    Given a process "Other"
    And "Other" creates a suspended thread "Worker" as hWorker
    And "App" opens thread "Worker" of "Other" as hRemote
    When "App" suspends the thread of hRemote
    Then the answer is 1
    When "App" resumes the thread of hRemote
    Then the answer is 2
    When "App" resumes the thread of hRemote
    Then the answer is 1
    When thread "Worker" of "Other" ends with code 0
    Then hRemote is signalled
