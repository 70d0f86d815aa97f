Feature: I/O completion ports

  An I/O completion port is a kernel object that queues packets: of operations that are over, on the files that are associated with
  it, and of whoever posts one. Threads take the packets, and wait while there is none.

@NPI-3
Rule: A completion port is a kernel object like others, but it has neither a name nor security attributes

  Background:
    Given processes "Server" and "Child"

  # Source: Microsoft, "CreateIoCompletionPort": no parameter names the port or makes its handle inheritable
  Scenario: Its handle cannot be made inheritable when it is made
    When "Server" creates a completion port as hPort
    Then hPort is not inheritable
    And the usage count of hPort is 1
    And the handle table of "Server" is:
      | handle | object                   | access                   |
      | hPort  | completion port of hPort | IO_COMPLETION_ALL_ACCESS |

  Scenario: It can be made so afterwards
    Given "Server" creates a completion port as hPort
    And "Server" makes hPort inheritable
    When "Server" spawns "Worker" with handle inheritance
    Then the usage count of hPort is 2
    When "Server" posts a packet with key 5 to hPort
    And "Worker" takes a packet from hPort
    Then it takes a packet with key 5

  Scenario: It is gone with its last handle
    Given "Server" creates a completion port as hPort
    When "Server" closes hPort
    Then the completion port of hPort is destroyed

Rule: What is posted comes out as it went in, first in, first out

  Background:
    Given a process "Server"
    And "Server" creates a completion port as hPort

  # Source: Microsoft, "PostQueuedCompletionStatus" and "GetQueuedCompletionStatus"
  Scenario: Packets wait in the port
    When "Server" posts a packet with key 1 to hPort
    And "Server" posts a packet with key 2 and 42 bytes to hPort
    Then hPort contains 2 packets
    And the header of hPort says:
      | usage count | 1         |
      | state       | 2 packets |
    When "Server" takes a packet from hPort
    Then it takes a packet with key 1
    And hPort contains 1 packet
    When "Server" takes a packet from hPort without waiting
    Then it takes a packet with key 2 and 42 bytes
    And there are 0 packets in hPort

  # Source: Microsoft, "GetQueuedCompletionStatus": FALSE, and the last error is WAIT_TIMEOUT
  Scenario: Without a packet the call returns when its time is up
    When "Server" takes a packet from hPort without waiting
    Then the wait times out
    When "Server" takes a packet from hPort, waiting at most 2 seconds
    Then it is refused with WAIT_TIMEOUT, returning FALSE
    And hPort contains no packets

  Scenario: Who waits goes on when a packet comes
    Given "Server" creates a thread "Worker" as hWorker
    When thread "Worker" of "Server" takes a packet from hPort
    Then thread "Worker" of "Server" is waiting
    When "Server" posts a packet with key 7 and 1 byte to hPort
    Then thread "Worker" of "Server" has taken a packet with key 7 and 1 byte
    And hPort contains no packets

  # Source: Microsoft, "I/O Completion Ports": threads are released in last-in-first-out order
  Scenario: Of those who wait the last that came goes on first
    Given "Server" creates a thread "First" as hFirst
    And "Server" creates a thread "Second" as hSecond
    When thread "First" of "Server" takes a packet from hPort
    And thread "Second" of "Server" takes a packet from hPort
    And "Server" posts a packet with key 1 to hPort
    Then thread "Second" of "Server" has taken a packet with key 1
    And thread "First" of "Server" is still waiting

  # Source: Microsoft, "GetQueuedCompletionStatus" (Remarks): ERROR_ABANDONED_WAIT_0 when the port's handle is closed meanwhile
  Scenario: Nobody waits for a port to which nobody has a handle
    Given "Server" creates a thread "Worker" as hWorker
    When thread "Worker" of "Server" takes a packet from hPort
    And "Server" closes hPort
    Then the wait of thread "Worker" of "Server" is refused with ERROR_ABANDONED_WAIT_0

  # Source: wine ntdll/tests/file.c, test_iocp_fileio; a port is signalled while packets wait in it
  Scenario: To wait for the port itself takes no packet
    When "Server" waits for hPort for at most 1 second
    Then the wait times out
    When "Server" posts a packet with key 1 to hPort
    And "Server" waits for hPort for at most 1 second
    Then the wait is satisfied
    And hPort contains 1 packet

  # Source: Microsoft, "CreateIoCompletionPort" and "GetQueuedCompletionStatus": the handle must be one to a completion port
  Scenario: Only a completion port has packets
    Given "Server" creates an event as hEvent
    When "Server" takes a packet from hEvent without waiting
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE
    When "Server" posts a packet with key 1 to hEvent
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

  Scenario: Both need a handle that lets one change the port
    Given "Server" duplicates hPort as hWeak with:
      | access | SYNCHRONIZE |
    When "Server" posts a packet with key 1 to hWeak
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE
    When "Server" takes a packet from hWeak without waiting
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

Rule: A file that is associated with a port tells it of each operation that is over, under its key

  Background:
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" creates a completion port as hPort

  # Source: Microsoft, "CreateIoCompletionPort", "I/O Completion Ports"
  Scenario: A read that is over comes as a packet
    Given "Server" associates hServer with hPort as key 3
    And "Server" starts reading from hServer as ovRead
    And it is under way
    Then hPort contains no packets
    When "Client" writes "hello" to hClient
    Then hPort contains 1 packet
    When "Server" takes a packet from hPort
    Then it takes a packet with key 3 and 5 bytes
    And ovRead of "Server" has read "hello"

  Scenario: What succeeds at once comes as a packet all the same
    Given "Server" associates hServer with hPort as key 3
    When "Server" starts writing "hello" to hServer as ovWrite
    And "Server" takes a packet from hPort
    Then it takes a packet with key 3 and 5 bytes

  Scenario: A thread that waits takes the packet
    Given "Server" associates hServer with hPort as key 3
    And "Server" creates a thread "Worker" as hWorker
    When thread "Worker" of "Server" takes a packet from hPort
    Then thread "Worker" of "Server" is waiting
    When "Server" starts reading from hServer as ovRead
    And it is under way
    And "Client" writes "hello" to hClient
    Then thread "Worker" of "Server" has taken a packet with key 3 and 5 bytes

  Scenario: So does a file on the disk
    Given "Server" creates a file "log" as hLog with:
      | overlapped | yes |
    And "Server" associates hLog with hPort as key 4
    And "Server" creates a thread "Worker" as hWorker
    When thread "Worker" of "Server" takes a packet from hPort
    And "Server" starts writing "hello" to hLog as ovWrite
    Then thread "Worker" of "Server" has taken a packet with key 4 and 5 bytes

  # Source: Microsoft, "GetQueuedCompletionStatus": FALSE with a packet, and the error of the operation
  Scenario: The packet of an operation that failed comes with FALSE and its error
    Given "Server" associates hServer with hPort as key 3
    And "Server" starts reading from hServer as ovRead
    And it is under way
    When "Client" closes hClient
    And "Server" takes a packet from hPort
    Then it is refused with ERROR_BROKEN_PIPE, returning FALSE

  Scenario: So does that of one that was broken off
    Given "Server" associates hServer with hPort as key 3
    And "Server" starts reading from hServer as ovRead
    And it is under way
    When "Server" cancels the operation ovRead
    And "Server" takes a packet from hPort
    Then it is refused with ERROR_OPERATION_ABORTED, returning FALSE

  # Source: Microsoft, "CreateIoCompletionPort": a handle can be associated with one port only, and not again
  Scenario: A file has one port
    Given "Server" associates hServer with hPort as key 3
    When "Server" associates hServer with hPort as key 4
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: Microsoft, "CreateIoCompletionPort": FileHandle must be to an object that supports overlapped I/O
  Scenario: A file that blocks its thread can have none
    Given "Client" creates a completion port as hMine
    When "Client" associates hClient with hMine as key 1
    Then it is refused with ERROR_INVALID_PARAMETER, returning NULL

  # Source: Microsoft, "CreateIoCompletionPort" (Remarks): the port is released when all references to it are closed, the
  # files associated with it among them
  @needs-milestones
  Scenario: A file keeps the port that it is associated with
    Given "Server" associates hServer with hPort as key 3
    When "Server" closes hPort
    Then the completion port of hPort still exists
    When "Server" closes hServer
    Then the completion port of hPort is destroyed

  Scenario: A program that a book prints
    When "Server" runs:
      """c
      typedef struct { OVERLAPPED ov; char text[16]; } READING;

      HANDLE port = CreateIoCompletionPort(INVALID_HANDLE_VALUE, NULL, 0, 0);
      HANDLE pipe = CreateIoCompletionPort(hServer, port, 9, 0);
      READING reading = {0};
      BOOL began = ReadFile(hServer, reading.text, sizeof(reading.text), NULL, &reading.ov);
      DWORD why = GetLastError();
      """
    And "Client" writes "hello" to hClient
    And "Server" runs:
      """c
      DWORD count;
      ULONG_PTR key;
      LPOVERLAPPED ov;
      BOOL taken = GetQueuedCompletionStatus(port, &count, &key, &ov, INFINITE);
      READING *done = (READING *)ov;
      """
    Then taken is TRUE
    And count is 5
    And key is 9
