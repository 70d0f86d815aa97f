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
