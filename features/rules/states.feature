Feature: What an object's own fields say

  The words for states are the same in scenarios, in failures and in the pictures of reports.

@CNT-1 @doc-004
Rule: Besides the fields that every type has, an object has fields of its own type

  Background:
    Given processes "App" and "Other"

  Scenario: A mutex says whether and how often it is owned
    When "App" creates a mutex named "Door" as hDoor
    Then the header of hDoor says:
      | state | free |
    When "App" waits for hDoor
    Then the header of hDoor says:
      | state | owned |
    When "App" waits for hDoor
    Then the header of hDoor says:
      | state | owned 2 times |
    When "Other" opens the mutex "Door" as hDoor
    And "App" exits
    Then the header of hDoor of "Other" says:
      | state | abandoned |

  Scenario: A mutex says who owns it
    Given "App" creates an owned mutex as hDoor
    Then the header of hDoor says:
      | state | owned by App |

  Scenario: A mutex says who owns it more than once
    Given "App" creates an owned mutex as hDoor
    When "App" waits for hDoor
    Then the header of hDoor says:
      | state | owned by App, 2 times |

  Scenario Outline: <kind> says <state>
    When "App" creates <kind> as hNew
    Then the header of hNew says:
      | state | <state> |

    Examples:
      | kind                            | state                       |
      | an event                        | auto reset, not signalled   |
      | a signalled event               | auto reset, signalled       |
      | a manual-reset event            | manual reset, not signalled |
      | a signalled, manual-reset event | manual reset, signalled     |
      | a semaphore                     | 1 of 1                      |
      | a waitable timer                | auto reset, not signalled   |
      | a job                           | 0 processes                 |

  Scenario: A timer says whether it is set
    Given "App" creates a manual-reset waitable timer as hTimer
    When "App" sets hTimer to go off in 5 seconds
    Then the header of hTimer says:
      | state | manual reset, not signalled, set |
    When "App" sets hTimer to go off at once
    Then the header of hTimer says:
      | state | manual reset, signalled |

  Scenario: A file mapping says its size, a job its processes, a mailslot its longest message
    When "App" creates a file mapping as hMapping with:
      | size | 4 KB |
    And "App" creates a job as hJob
    And "App" spawns "Child" as hChild
    And "App" puts hChild into the job hJob
    And "App" creates a mailslot "letters" as hLetters with:
      | maximum message size | 64 bytes |
    And "App" creates a mailslot "parcels" as hParcels
    Then the header of hMapping says:
      | state | 4096 bytes |
    And the header of hJob says:
      | state | 1 process |
    And the header of hLetters says:
      | state | messages up to 64 bytes |
    And the header of hParcels says:
      | state | messages of any size |

  Scenario: A thread says how often it is suspended, and a process how it ended
    When "App" spawns "Child" as hChild and hThread
    Then the header of hChild says:
      | state | running |
    When "App" suspends the thread of hThread
    Then the header of hThread says:
      | state | suspended 1 |
    When "App" resumes the thread of hThread
    Then the header of hThread says:
      | state | running |
    When "Child" exits with code 3
    Then the header of hThread says:
      | state | ended with 3 |
    And the header of hChild says:
      | state | ended with 3 |

  Scenario: An end of a pipe says whether anybody is at the other
    When "App" creates a named pipe "chat" as hServer
    Then the header of hServer says:
      | state | listening |
    When "Other" opens the pipe "chat" as hClient
    Then the header of hServer says:
      | state | connected |
    When "Other" closes hClient
    Then the header of hServer says:
      | state | closing |
    When "App" disconnects the client of hServer
    Then the header of hServer says:
      | state | disconnected |

  Scenario: An end whose server has disconnected it says so itself
    When "App" creates a named pipe "chat" as hServer
    And "Other" opens the pipe "chat" as hClient
    And "App" disconnects the client of hServer
    Then the header of hClient says:
      | state | disconnected |
    When "Other" closes hClient
    And "Other" opens the pipe "chat" as hAgain
    Then it is refused with ERROR_PIPE_BUSY

  @needs-computers
  Scenario: A client of the mailslots of a domain says where its messages go
    When "App" opens every mailslot "news" of its own domain as hNews
    Then the header of hNews says:
      | state | to \\\\* |
