Feature: Conformance: objects to wait for

@SYN-1
Rule: Events

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:723-739
  Scenario: EV-01: One that is reset by hand stays signalled, however often it is set and waited for
    Given "App" creates a manual-reset event as hEvent
    When "App" polls hEvent
    Then the wait times out
    When "App" sets hEvent
    And "App" sets hEvent
    And "App" polls hEvent
    Then the wait is satisfied
    When "App" polls hEvent
    Then the wait is satisfied
    And hEvent is signalled

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:750-757
  Scenario: EV-03: One that resets itself lets one wait through
    Given "App" creates a signalled, auto-reset event as hEvent
    When "App" polls hEvent
    Then the wait is satisfied
    When "App" polls hEvent
    Then the wait times out

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:759-772
  Scenario: EV-05: What was set and reset is not signalled
    Given "App" creates an auto-reset event as hEvent
    When "App" sets hEvent
    And "App" resets hEvent
    And "App" polls hEvent
    Then the wait times out

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:139-145
  Scenario: EV-10: A pulse leaves an event that was set not signalled
    Given "App" creates a manual-reset event as hEvent
    And "App" sets hEvent
    When "App" pulses hEvent
    Then hEvent is not signalled

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:79-85
  Scenario: EV-11: An event remembers how it is reset, and its signal
    When "App" creates a signalled, manual-reset event as hEvent
    Then the header of hEvent says:
      | state | manual reset, signalled |

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:101-111 (second handle, same object); doc (Microsoft Learn, page not re-read): CreateEvent
  Scenario: EV-12: A second creator's arguments are ignored
    Given "App" creates a signalled, manual-reset event named "hp_ev" as hFirst
    When "App" creates an auto-reset event named "hp_ev" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And the header of hSecond says:
      | state | manual reset, signalled |

  # Source: wine-mirror/wine dlls/advapi32/tests/security.c:8078-8090 (EVENT_MODIFY_STATE needed); doc (Microsoft Learn, page not re-read): ResetEvent
  Scenario: EV-14: A handle that may only wait cannot reset
    Given "App" creates an event named "hp_ev" as hEvent
    And "App" opens the event "hp_ev" with SYNCHRONIZE as hWait
    When "App" resets hWait
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

@SYN-2
Rule: Mutexes

  Background:
    Given a process "App"
    And "App" creates a thread "Worker" as hThread

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:359-364
  Scenario: MU-01: What nobody owns cannot be given back
    Given "App" creates a mutex as hMutex
    When "App" releases hMutex
    Then it is refused with ERROR_NOT_OWNER, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:392-397
  Scenario: MU-05: Once its owner gives it back, another thread gets it
    Given "App" creates an owned mutex as hMutex
    When "App" releases hMutex
    And thread "Worker" of "App" polls hMutex
    Then the wait is satisfied

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:399-407
  Scenario: MU-06: Its creator owns it once
    Given "App" creates an owned mutex as hMutex
    When "App" releases hMutex
    Then it succeeds
    When "App" releases hMutex
    Then it is refused with ERROR_NOT_OWNER, returning FALSE

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:430-444
  Scenario: MU-09: Whom a thread's end leaves a mutex is told, and may take it again
    Given "App" creates a mutex as hMutex
    And thread "Worker" of "App" waits for hMutex
    And thread "Worker" of "App" ends with code 0
    When "App" waits for hMutex
    Then the wait finds hMutex abandoned
    And hMutex is owned by "App"
    When "App" waits for hMutex
    Then the wait is satisfied
    And hMutex is owned 2 times by "App"

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:443-451
  Scenario: MU-10: It is told once
    Given "App" creates a mutex as hMutex
    And thread "Worker" of "App" waits for hMutex
    And thread "Worker" of "App" ends with code 0
    And "App" waits for hMutex
    And the wait finds hMutex abandoned
    And "App" releases hMutex
    When "App" waits for hMutex
    Then the wait is satisfied

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:393-411
  Scenario: MU-13: A mutex remembers its owner, and how often it was taken
    Given "App" creates an owned mutex as hMutex
    Then hMutex is owned by "App"
    When "App" waits for hMutex
    Then hMutex is owned 2 times by "App"

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:430-451
  Scenario: MU-16: A mutex is abandoned from its owner's end until the next wait
    Given "App" creates a mutex as hMutex
    And thread "Worker" of "App" waits for hMutex
    When thread "Worker" of "App" ends with code 0
    Then hMutex is abandoned
    And hMutex is not owned
    When "App" waits for hMutex
    Then the wait finds hMutex abandoned
    And hMutex is owned by "App"

  # Source: doc (Microsoft Learn, page not re-read): CreateMutex; wine-mirror/wine dlls/kernel32/tests/sync.c:345-349
  Scenario: MU-17: Who creates its own mutex again does not own it twice
    Given "App" creates an owned mutex named "hp_mu" as hFirst
    When "App" creates an owned mutex named "hp_mu" as hSecond
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    When "App" releases hFirst
    Then it succeeds
    When "App" releases hFirst
    Then it is refused with ERROR_NOT_OWNER, returning FALSE

@SYN-2
Rule: Semaphores

  Background:
    Given a process "App"

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:888-892
  Scenario: SE-01: At 0 it lets nobody in
    Given "App" creates a semaphore as hSeats with:
      | initial count | 0 |
      | maximum count | 5 |
    When "App" polls hSeats
    Then the wait times out

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:915-922
  Scenario: SE-05: As many waits as its count get through
    Given "App" creates a semaphore as hSeats with:
      | initial count | 5 |
      | maximum count | 5 |
    When "App" polls hSeats
    And the wait is satisfied
    And "App" polls hSeats
    And the wait is satisfied
    And "App" polls hSeats
    And the wait is satisfied
    And "App" polls hSeats
    And the wait is satisfied
    And "App" polls hSeats
    Then the wait is satisfied
    When "App" polls hSeats
    Then the wait times out

  # Source: doc (Microsoft Learn, page not re-read): CreateSemaphore
  Scenario: SE-08: A count below 0 is refused
    When "App" creates a semaphore as hSeats with:
      | initial count | -1 |
      | maximum count | 1  |
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/synchapi/nf-synchapi-releasesemaphore.md): ReleaseSemaphore
  Scenario: SE-09: To release none is refused
    Given "App" creates a semaphore as hSeats with:
      | initial count | 0 |
      | maximum count | 5 |
    When "App" releases hSeats by 0
    Then it is refused

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:924-929
  Scenario: SE-11: A release tells what the count was
    Given "App" creates a semaphore as hSeats with:
      | initial count | 3 |
      | maximum count | 5 |
    When "App" releases hSeats by 1
    Then the count before was 3

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:946-956
  Scenario: SE-12: Of two, the first is taken first
    Given "App" creates a semaphore as hFirst with:
      | initial count | 1 |
      | maximum count | 1 |
    And "App" creates a semaphore as hSecond with:
      | initial count | 1 |
      | maximum count | 1 |
    When "App" polls any of hFirst and hSecond
    Then the wait is satisfied by hFirst
    When "App" polls any of hFirst and hSecond
    Then the wait is satisfied by hSecond
    When "App" polls any of hFirst and hSecond
    Then the wait times out

  # Source: wine-mirror/wine dlls/ntdll/tests/sync.c:486-501
  Scenario: SE-14: A semaphore remembers its count and its maximum
    Given "App" creates a semaphore as hSeats with:
      | initial count | 1 |
      | maximum count | 2 |
    Then the header of hSeats says:
      | state | 1 of 2 |
    When "App" polls hSeats
    Then the header of hSeats says:
      | state | 0 of 2 |

  # Source: doc (Microsoft Learn, page not re-read): CreateSemaphore; wine-mirror/wine dlls/kernel32/tests/sync.c:854-858
  Scenario: SE-16: A second creator's counts are ignored
    Given "App" creates a semaphore named "hp_se" as hFirst with:
      | initial count | 0 |
      | maximum count | 9 |
    When "App" creates a semaphore named "hp_se" as hSecond with:
      | initial count | 5  |
      | maximum count | 10 |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS
    And the header of hSecond says:
      | state | 0 of 9 |

@SYN-2
Rule: Waitable timers

  Background:
    Given a process "App"
    And "App" creates a manual-reset waitable timer as hTimer

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/synchapi/nf-synchapi-cancelwaitabletimer.md): CancelWaitableTimer
  Scenario: TI-05: A cancelled timer does not go off
    Given "App" sets hTimer to go off in 1 minute
    When "App" cancels hTimer
    Then it succeeds
    When "App" polls hTimer
    Then the wait times out

  # Source: doc (Microsoft Learn, page not re-read): SetWaitableTimer
  Scenario: TI-08: A timer that is due at once is signalled at once
    When "App" sets hTimer to go off at once
    And "App" waits for hTimer
    Then the wait is satisfied

@SYN-2
Rule: Waits

  Background:
    Given a process "App"
    And "App" creates a manual-reset event as hManual
    And "App" creates an auto-reset event as hAuto

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:774-778
  Scenario: WA-01: With nothing signalled, a wait for any of two times out
    When "App" polls any of hManual and hAuto
    Then the wait times out

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:801-808
  Scenario: WA-05: A wait for all takes the event that resets itself
    Given "App" sets hManual
    And "App" sets hAuto
    When "App" polls all of hManual and hAuto
    Then the wait is satisfied
    When "App" polls all of hManual and hAuto
    Then the wait times out

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:1549-1568
  Scenario Outline: WA-14: <value> is nothing to wait for
    When "App" polls <value>
    Then it is refused with ERROR_INVALID_HANDLE, returning WAIT_FAILED

    Examples:
      | value             |
      | handle 0xdeadbee0 |
      | handle 0xdeadbee1 |
      | handle 0xdeadbee2 |
      | handle 0xdeadbee3 |

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:1633-1638
  Scenario: WA-16: A wait ends when its time is over
    When "App" waits for hManual for at most 1 second
    Then "App" is still waiting
    When 1 second passes
    Then the wait of "App" times out

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:130-132
  Scenario: WA-18: To signal one and wait for another leaves the first signalled
    Given "App" sets hManual
    When "App" signals hAuto and waits for hManual
    Then the wait is satisfied
    And hAuto is signalled

  # Source: wine-mirror/wine dlls/kernel32/tests/sync.c:134-147
  Scenario: WA-19: To signal an event and wait for itself takes the signal away again
    When "App" signals hAuto and waits for hAuto
    Then the wait is satisfied
    And hAuto is not signalled
