Feature: Named pipes

  A named pipe goes both ways and by a name. Its server makes instances of it and waits; each client takes one instance.

@NPI-1 @doc-000 @doc-001
Rule: A named pipe goes both ways and by a name, so processes that are not related can use it; it does not broadcast

  Background:
    Given processes "Server" and "Client"

  Scenario: Both sides write and read
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" writes "hello" to hClient
    Then "Server" reads "hello" from hServer
    When "Server" writes "hello yourself" to hServer
    Then "Client" reads "hello yourself" from hClient

  Scenario: The two ways do not mix
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" writes "question" to hClient
    And "Server" writes "news" to hServer
    Then "Client" reads "news" from hClient
    And "Server" reads "question" from hServer

  Scenario: The ends are two objects, each with its own handle
    Given "Server" creates a named pipe "chat" as hServer
    When "Client" opens the pipe "chat" as hClient
    Then the handle table of "Server" is:
      | handle  | object            |
      | hServer | named pipe "chat" |
    And the handle table of "Client" is:
      | handle  | object                   |
      | hClient | named pipe client "chat" |
    And the usage count of hServer is 1

  Scenario Outline: The name is found as <name>
    Given "Server" creates a named pipe "chat" as hServer
    When "Client" opens the pipe <name> as hClient
    Then it succeeds

    Examples:
      | name                 |
      | "\\\\.\\pipe\\chat" |
      | "CHAT"               |

  Scenario: A pipe that nobody has made cannot be opened
    When "Client" opens the pipe "chat" as hClient
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario Outline: <name> is no name for a pipe
    When "Server" creates a named pipe <name> as hServer
    Then it is refused with ERROR_INVALID_NAME, returning INVALID_HANDLE_VALUE

    Examples:
      | name                   |
      | "\\\\.\\mailslot\\x" |

  Scenario: What one client is told, the other does not hear
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hFirst
    And "Server" creates another instance of the named pipe "chat" as hSecond
    And "Client" opens the pipe "chat" as hClient
    And "Other" opens the pipe "chat" as hOther
    When "Server" writes "only for you" to hFirst
    Then "Client" reads "only for you" from hClient
    When "Other" peeks into hOther
    Then it sees nothing waiting

  Scenario: A server can let data go to it only
    Given "Server" creates a named pipe "log" as hServer with:
      | direction | to the server |
    When "Client" opens the pipe "log" with GENERIC_READ as hClient
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "Client" opens the pipe "log" with GENERIC_WRITE as hClient
    And "Client" writes "started" to hClient
    Then "Server" reads "started" from hServer
    When "Server" writes "understood" to hServer
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: A server can let data go from it only
    Given "Server" creates a named pipe "clock" as hServer with:
      | direction | to the client |
    When "Client" opens the pipe "clock" with GENERIC_WRITE as hClient
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "Client" opens the pipe "clock" with GENERIC_READ as hClient
    And "Server" writes "noon" to hServer
    Then "Client" reads "noon" from hClient
    When "Server" reads from hServer
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: The ends can be inherited as any handle
    Given "Server" creates a named pipe "chat" as hServer with:
      | inheritable | yes |
    And "Client" opens the pipe "chat" as the inheritable hClient
    When "Server" spawns "Worker" with handle inheritance
    And "Client" spawns "Helper" with handle inheritance
    And "Helper" writes "from the helper" to hClient
    Then "Worker" reads "from the helper" from hServer

  Scenario: Without inheritance the client's child has no end
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" spawns "Helper" with handle inheritance
    And "Helper" writes "from the helper" to hClient
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

@NPI-2 @doc-001
Rule: The server makes the pipe and waits in ConnectNamedPipe; the client connects with CreateFile

  Background:
    Given processes "Server" and "Client"

  Scenario: The server waits until a client comes
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" waits for a client on hServer
    Then "Server" is still waiting
    When "Client" opens the pipe "chat" as hClient
    Then "Server" is connected

  @story-S38
  Scenario: A client that comes before the server waits is connected already, which is no failure
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" waits for a client on hServer
    Then it is refused with ERROR_PIPE_CONNECTED, returning FALSE
    When "Client" writes "hello" to hClient
    Then "Server" reads "hello" from hServer

  Scenario: A client cannot wait for clients
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" waits for a client on hClient
    Then it is refused with ERROR_INVALID_FUNCTION, returning FALSE

  Scenario: Before a client comes there is nobody to write to or read from
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" writes "anybody?" to hServer
    Then it is refused with ERROR_PIPE_LISTENING, returning FALSE
    When "Server" reads from hServer
    Then it is refused with ERROR_PIPE_LISTENING, returning FALSE

  @story-S38
  Scenario: One instance serves one client
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Other" opens the pipe "chat" as hOther
    Then it is refused with ERROR_PIPE_BUSY, returning INVALID_HANDLE_VALUE

  Scenario: A second instance serves a second client
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hFirst
    And "Server" creates another instance of the named pipe "chat" as hSecond
    And "Client" opens the pipe "chat" as hClient
    When "Other" opens the pipe "chat" as hOther
    And "Other" writes "I am the second" to hOther
    Then "Server" reads "I am the second" from hSecond

  Scenario: The instance that was made first is taken first
    Given "Server" creates a named pipe "chat" as hFirst
    And "Server" creates another instance of the named pipe "chat" as hSecond
    And "Client" opens the pipe "chat" as hClient
    When "Server" waits for a client on hFirst
    Then it is refused with ERROR_PIPE_CONNECTED, returning FALSE
    When "Server" waits for a client on hSecond
    Then "Server" is still waiting

  @story-S38
  Scenario: There are no more instances than the first one allows
    Given "Server" creates a named pipe "chat" as hServer with:
      | instances | 1 |
    When "Server" creates another instance of the named pipe "chat" as hSecond
    Then it is refused with ERROR_PIPE_BUSY, returning INVALID_HANDLE_VALUE

  Scenario: A client that finds every instance busy can wait for one
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Other" waits for an instance of the pipe "chat"
    Then "Other" is still waiting
    When "Server" creates another instance of the named pipe "chat" as hSecond
    Then the call of "Other" succeeds
    When "Other" opens the pipe "chat" as hOther
    Then it succeeds

  Scenario: It need not wait for ever
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Other" waits for an instance of the pipe "chat" for at most 2 seconds
    And 2 seconds pass
    Then the call of "Other" is refused with ERROR_SEM_TIMEOUT

  Scenario: The server says how long who does not say
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer with:
      | default timeout | 4 seconds |
    And "Client" opens the pipe "chat" as hClient
    When "Other" waits for an instance of the pipe "chat" as long as the server says
    And 2 seconds pass
    Then "Other" is still waiting
    When 2 seconds pass
    Then the call of "Other" is refused with ERROR_SEM_TIMEOUT

  Scenario: Nobody waits for a pipe that does not exist
    When "Client" waits for an instance of the pipe "chat" for at most 2 seconds
    Then it is refused with ERROR_FILE_NOT_FOUND, returning FALSE

  @story-S37
  Scenario: A server can insist on being the first to make the pipe
    Given a process "Squatter"
    And "Squatter" creates a named pipe "chat" as hTrap
    When "Server" creates a named pipe "chat" as hServer with:
      | first instance | yes |
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE

  @story-S37
  Scenario: Who does not insist leaves the first client to the squatter
    Given a process "Squatter"
    And "Squatter" creates a named pipe "chat" as hTrap
    And "Server" creates a named pipe "chat" as hServer
    When "Client" opens the pipe "chat" as hClient
    And "Client" writes "my password" to hClient
    Then "Squatter" reads "my password" from hTrap

  Scenario: Server and client can find out who is at the other end
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" asks for the process id of the client of hServer
    Then the answer is the id of "Client"
    When "Client" asks for the process id of the server of hClient
    Then the answer is the id of "Server"

  @story-S39 @needs-users
  Scenario: A server can act in the name of a client it has heard
    Given a service "Daemon"
    And a process "Guest" run by the user "guest"
    And "Daemon" creates an event named "Global\Secret" as hSecret with:
      | security | only the system may open it |
    And "Daemon" creates a named pipe "door" as hDoor with:
      | security | everyone may open it |
    And "Guest" opens the pipe "door" as hClient
    And "Guest" writes "open sesame" to hClient
    When "Daemon" reads from hDoor
    And "Daemon" impersonates the client of hDoor
    And "Daemon" opens the event "Global\Secret" as hAgain
    Then it is refused with ERROR_ACCESS_DENIED, returning NULL
    When "Daemon" acts as itself again
    And "Daemon" opens the event "Global\Secret" as hAgain
    Then it succeeds

  @story-S39
  Scenario: A client that has not been heard cannot be impersonated
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" impersonates the client of hServer
    Then it is refused with ERROR_CANNOT_IMPERSONATE, returning FALSE

@NPI-3 @doc-001
Rule: A named pipe carries a conversation: a chat between server and client, in bytes or in messages

  A pipe that carries messages keeps them whole; an end can read them so, or as a stream of bytes. What one side has written can be
  read after it has gone, unless the server throws its client out.

  Background:
    Given processes "Server" and "Client"

  Scenario: Server and client chat over a named pipe
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" waits for a client on hServer
    And "Client" opens the pipe "chat" as hClient
    Then "Server" is connected
    When "Client" writes "hello" to hClient
    Then "Server" reads "hello" from hServer
    When "Server" writes "who is there?" to hServer
    Then "Client" reads "who is there?" from hClient
    When "Client" writes "me" to hClient
    Then "Server" reads "me" from hServer

  Scenario: A pipe of bytes lets two writes run together
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" writes "one" to hClient
    And "Client" writes "two" to hClient
    Then "Server" reads "onetwo" from hServer

  Scenario: A pipe of messages keeps them apart
    Given "Server" creates a named pipe "chat" for messages as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" writes "one" to hClient
    And "Client" writes "two" to hClient
    Then "Server" reads "one" from hServer
    And "Server" reads "two" from hServer

  Scenario: A message that is longer than the buffer comes in parts
    Given "Server" creates a named pipe "chat" for messages as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Client" writes "hello world" to hClient
    When "Server" reads at most 5 bytes from hServer
    Then it is refused with ERROR_MORE_DATA, returning FALSE
    And it reads only "hello" of the message
    And "Server" reads " world" from hServer

  Scenario: Who looks into a pipe of messages learns what would not fit
    Given "Server" creates a named pipe "chat" for messages as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Client" writes "hello world" to hClient
    When "Server" peeks at 5 bytes of hServer
    Then it sees "hello" waiting
    And the answer says:
      | bytes               | 11 |
      | rest of the message | 6  |

  Scenario: A client reads bytes until it asks for messages
    Given "Server" creates a named pipe "chat" for messages as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" writes "one" to hServer
    And "Server" writes "two" to hServer
    When "Client" reads from hClient
    Then it reads "onetwo"
    When "Client" lets hClient read messages
    And "Server" writes "three" to hServer
    And "Server" writes "four" to hServer
    Then "Client" reads "three" from hClient
    And "Client" reads "four" from hClient

  Scenario: A pipe of bytes cannot be read in messages
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" lets hServer read messages
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

  Scenario: Nor can one be made that would
    When "Server" creates a named pipe "chat" as hServer with:
      | type      | bytes    |
      | read mode | messages |
    Then it is refused with ERROR_INVALID_PARAMETER, returning INVALID_HANDLE_VALUE

  Scenario: Each end tells what it is and how it reads
    Given "Server" creates a named pipe "chat" as hServer with:
      | type                 | messages   |
      | read mode            | messages   |
      | instances            | 3          |
      | buffer to the client | 512 bytes  |
      | buffer to the server | 1024 bytes |
    And "Client" opens the pipe "chat" as hClient
    When "Server" asks what kind of pipe hServer is
    Then the answer says:
      | end                  | server     |
      | type                 | messages   |
      | buffer to the client | 512 bytes  |
      | buffer to the server | 1024 bytes |
      | instances at most    | 3          |
    When "Client" asks what kind of pipe hClient is
    Then the answer says:
      | end | client |
    When "Client" asks how hClient reads
    Then the answer says:
      | read mode | bytes |
      | waits     | yes   |
      | instances | 1     |

  Scenario: A message and its answer in one call
    Given "Server" creates a named pipe "sums" for messages as hServer
    And "Client" opens the pipe "sums" as hClient
    And "Client" lets hClient read messages
    When "Client" sends "2 + 2" through hClient and reads the answer
    Then "Client" is still waiting
    And "Server" reads "2 + 2" from hServer
    When "Server" writes "4" to hServer
    Then "Client" has read "4"

  Scenario: An end that reads bytes cannot do that
    Given "Server" creates a named pipe "sums" for messages as hServer
    And "Client" opens the pipe "sums" as hClient
    When "Client" sends "2 + 2" through hClient and reads the answer
    Then it is refused with ERROR_BAD_PIPE, returning FALSE

  Scenario: Coming, asking and going in one call
    Given "Server" creates a named pipe "sums" for messages as hServer
    When "Client" calls the pipe "sums" with "2 + 2"
    Then "Client" is still waiting
    And "Server" reads "2 + 2" from hServer
    When "Server" writes "4" to hServer
    Then "Client" has read "4"
    And the handle table of "Client" is empty

  Scenario: A reader waits until the other side writes
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" reads from hClient
    Then "Client" is still waiting
    When "Server" writes "sorry to keep you waiting" to hServer
    Then "Client" has read "sorry to keep you waiting"

  Scenario: An end that does not wait says that there is nothing
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" lets hClient read bytes without waiting
    And "Client" reads from hClient
    Then it is refused with ERROR_NO_DATA, returning FALSE

  Scenario: What a client has written is read after it has gone
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Client" writes "goodbye" to hClient
    When "Client" closes hClient
    Then "Server" reads "goodbye" from hServer
    When "Server" reads from hServer
    Then the read ends with ERROR_BROKEN_PIPE
    When "Server" writes "wait!" to hServer
    Then it is refused with ERROR_NO_DATA, returning FALSE

  Scenario: A client that the server throws out loses what it has not read
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" writes "you will never know" to hServer
    When "Server" disconnects the client of hServer
    And "Client" reads from hClient
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE
    When "Client" writes "why?" to hClient
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE

  Scenario: Flushing waits until the client has read everything, so that nothing is lost
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" writes "the end" to hServer
    When "Server" flushes hServer
    Then "Server" is still waiting
    When "Client" reads from hClient
    Then it reads "the end"
    And the call of "Server" succeeds

  Scenario: After the client has gone, the instance serves the next one only when the server lets it
    Given a process "Next"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" closes hClient
    And "Server" waits for a client on hServer
    Then it is refused with ERROR_NO_DATA, returning FALSE
    When "Server" disconnects the client of hServer
    And "Server" waits for a client on hServer
    And "Next" opens the pipe "chat" as hClient
    Then "Server" is connected

  Scenario: A reader that waits is told when it is thrown out
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" reads from hClient
    Then "Client" is still waiting
    When "Server" disconnects the client of hServer
    Then the read ends with ERROR_PIPE_NOT_CONNECTED

  @story-S38
  Scenario: With the last instance the name goes
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" closes hServer
    And "Client" opens the pipe "chat" as hClient
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: A server can wait for several clients at once, each with its event
    Given "Server" creates a named pipe "chat" as hFirst with:
      | overlapped | yes |
    And "Server" creates a named pipe "chat" as hSecond with:
      | overlapped | yes |
    And "Server" creates a manual-reset event as hFirstCame
    And "Server" creates a manual-reset event as hSecondCame
    When "Server" starts waiting for a client on hFirst as ovFirst, signalling hFirstCame
    Then it is under way
    When "Server" starts waiting for a client on hSecond as ovSecond, signalling hSecondCame
    Then it is under way
    When "Server" waits for any of hFirstCame and hSecondCame
    Then "Server" is still waiting
    When "Client" opens the pipe "chat" as hClient
    Then the wait of "Server" is satisfied by hFirstCame
    And ovFirst of "Server" has succeeded
    And ovSecond of "Server" is still under way

  Scenario: A read that has been started does not hold up its process
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" creates a manual-reset event as hRead
    When "Server" starts reading from hServer as ovRead, signalling hRead
    Then it is under way
    And hRead is not signalled
    And ovRead of "Server" is still under way
    When "Client" writes "hello" to hClient
    And "Server" waits for hRead
    Then the wait is satisfied
    And ovRead of "Server" has read "hello"

  Scenario: An operation that has been started can be broken off
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" starts reading from hServer as ovRead
    When "Server" cancels the operation ovRead
    Then it succeeds
    And ovRead of "Server" has ended with ERROR_OPERATION_ABORTED
    When "Server" cancels the operation ovRead
    Then it is refused with ERROR_NOT_FOUND, returning FALSE

  Scenario: A thread that is blocked in a read can be set free
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" creates a thread "Reader" as hThread
    When thread "Reader" of "Server" reads from hServer
    Then thread "Reader" of "Server" is still waiting
    When "Server" cancels what the thread of hThread is blocked in
    Then the read ends with ERROR_OPERATION_ABORTED
