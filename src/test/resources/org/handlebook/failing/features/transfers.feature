Feature: What is said when a read or a write did not end as expected

  Scenario: Something else was read
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" writes "hello" to hWrite
    When "App" reads from hRead
    Then it reads "world"

  Scenario: Too little was read
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" writes 100 bytes to hWrite
    When "App" reads at most 60 bytes from hRead
    Then it reads 100 bytes

  Scenario: The read is still waiting
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" closes hWrite
    And "Parent" reads from hRead
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: The conversation has stopped
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    Then "Server" reads "hello" from hServer

  Scenario: The message was not cut
    Given processes "Reader" and "Writer"
    And "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "hello" to hPost
    When "Reader" reads from hMail
    Then it reads only "hell" of the message

  Scenario: Nothing was read at all
    Given a process "App"
    And "App" creates a file "notes.txt" as hFile
    And "App" writes "hello" to hFile
    Then it reads "hello"

  Scenario: No write is looked at where none was made
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    Then the write ends with ERROR_NO_DATA

  Scenario: Less was written
    Given a process "App"
    And "App" creates a file "notes.txt" as hFile
    When "App" writes "hello" to hFile
    Then it writes 6 bytes

  Scenario: Nobody asked what became of a message that is too long
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" for messages as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Client" writes "hello" to hClient
    When "Server" reads at most 2 bytes from hServer
    And "Server" closes hServer

  Scenario: A server that is still waiting at the end
    Given a process "Server"
    And "Server" creates a named pipe "chat" as hServer
    When "Server" waits for a client on hServer

  Scenario: Something else waits in the pipe
    Given a process "App"
    And "App" creates a pipe with ends hRead and hWrite
    And "App" writes "hello" to hWrite
    When "App" peeks into hRead
    Then it sees "world" waiting

  Scenario: The mailslot holds more
    Given processes "Reader" and "Writer"
    And "Reader" creates a mailslot "mail" as hMail
    And "Writer" opens the mailslot "mail" as hPost
    And "Writer" writes "hello" to hPost
    When "Reader" asks what waits in the mailslot hMail
    Then the answer says:
      | messages | 2 |

  Scenario: The pipe is of another kind
    Given a process "Server"
    And "Server" creates a named pipe "chat" as hServer
    When "Server" asks what kind of pipe hServer is
    Then the answer says:
      | type | messages |

  Scenario: The operation is still under way
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    When "Server" starts reading from hServer as ovRead
    Then ovRead of "Server" has read "hello"

  Scenario: The operation has ended already
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    When "Server" starts reading from hServer as ovRead
    And "Client" writes "hello" to hClient
    Then ovRead of "Server" is still under way

  Scenario: There is no such operation
    Given a process "Server"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    When "Server" cancels the operation ovRead

  Scenario: More than a step writes
    Given a process "App"
    And "App" creates a file "notes" as hFile
    When "App" writes 2000000000 bytes to hFile

  Scenario: More than a number can be
    Given a process "App"
    And "App" creates a file "notes" as hFile
    When "App" writes 99999999999 bytes to hFile

  Scenario: A length of time that is too long
    Given a process "App"
    When 3000000 seconds pass

  Scenario: What has only begun is no success
    Given a process "Server"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    When "Server" starts waiting for a client on hServer as ovConnect
    Then it succeeds

  Scenario: Nor is it refused
    Given a process "Server"
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    When "Server" starts waiting for a client on hServer as ovConnect
    Then it is refused with ERROR_IO_PENDING

  Scenario: The packet has another key
    Given a process "Server"
    And "Server" creates a completion port as hPort
    And "Server" posts a packet with key 7 to hPort
    When "Server" takes a packet from hPort
    Then it takes a packet with key 3

  Scenario: The packet is of other bytes
    Given a process "Server"
    And "Server" creates a completion port as hPort
    And "Server" posts a packet with key 7 and 42 bytes to hPort
    When "Server" takes a packet from hPort
    Then it takes a packet with key 7 and 41 bytes

  Scenario: There is no packet
    Given a process "Server"
    And "Server" creates a completion port as hPort
    When "Server" takes a packet from hPort without waiting
    Then it takes a packet with key 7

  Scenario: What takes no packet has none to look at
    Given a process "Server"
    And "Server" creates a completion port as hPort
    Then it takes a packet with key 7

  Scenario: Fewer packets wait
    Given a process "Server"
    And "Server" creates a completion port as hPort
    Then hPort contains 2 packets

  Scenario: What is no port has no packets
    Given a process "Server"
    And "Server" creates an event as hEvent
    Then hEvent contains no packets
