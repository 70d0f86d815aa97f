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
      | name                |
      | "\\\\.\\pipe\\chat" |
      | "CHAT"              |

  Scenario: A pipe that nobody has made cannot be opened
    When "Client" opens the pipe "chat" as hClient
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario Outline: <name> is no name for a pipe
    When "Server" creates a named pipe <name> as hServer
    Then it is refused with ERROR_INVALID_NAME, returning INVALID_HANDLE_VALUE

    Examples:
      | name                 |
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

  # Source: [MS-FSA] 2.1.5.10 (FSCTL_PIPE_…: STATUS_INVALID_DEVICE_REQUEST on another file); reactos/reactos dll/win32/kernel32/client/file/npipe.c
  Scenario Outline: A file is no pipe: who <does> is refused
    Given "Server" creates a file "notes.txt" as hFile
    When "Server" <does>
    Then it is refused with ERROR_INVALID_FUNCTION, returning FALSE

    Examples:
      | does                                             |
      | waits for a client on hFile                      |
      | disconnects the client of hFile                  |
      | peeks into hFile                                 |
      | sends "2 + 2" through hFile and reads the answer |
      | impersonates the client of hFile                 |
      | asks for the process id of the client of hFile   |
      | asks for the session of the server of hFile      |
      | asks for the session of the client of hFile      |

  Scenario Outline: Nor is there anything of a pipe to be told or set: who <does> is refused
    Given "Server" creates a file "notes.txt" as hFile
    When "Server" <does>
    Then it is refused

    Examples:
      | does                            |
      | asks what kind of pipe hFile is |
      | asks how hFile reads            |
      | lets hFile read bytes           |

  Scenario Outline: An event is no file at all: who <does> is refused
    Given "Server" creates an event as hEvent
    When "Server" <does>
    Then it is refused with ERROR_INVALID_HANDLE, returning FALSE

    Examples:
      | does                                              |
      | waits for a client on hEvent                      |
      | disconnects the client of hEvent                  |
      | peeks into hEvent                                 |
      | sends "2 + 2" through hEvent and reads the answer |
      | flushes hEvent                                    |
      | asks what kind of pipe hEvent is                  |
      | asks for the process id of the server of hEvent   |
      | cancels everything under way on hEvent            |

  # Source: reactos/reactos drivers/filesystems/npfs/read.c, write.c (the root directory: STATUS_INVALID_PARAMETER)
  Scenario: The device behind the names can be opened, and is nothing to read from or to write to
    When "Client" opens the file "\\.\pipe\" as hDevice with:
      | access  | GENERIC_READ \| GENERIC_WRITE |
      | sharing | read, write                   |
    Then it succeeds
    When "Client" reads from hDevice
    Then it is refused
    When "Client" writes "hello" to hDevice
    Then it is refused

  # Source: Microsoft Learn: Pipe Names, CreateNamedPipe (PIPE_REJECT_REMOTE_CLIENTS)
  @needs-computers
  Scenario: A client on another computer names the server's, unless the pipe is closed to it
    Given a computer "FAR"
    And a process "Far" on the computer "FAR"
    And "Far" creates a named pipe "open" as hOpen
    And "Far" creates a named pipe "closed" as hClosed with:
      | rejects remote clients | yes |
    When "Client" opens the pipe "open" as hClient
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE
    When "Client" opens the pipe "\\FAR\pipe\open" as hClient
    And "Client" writes "from afar" to hClient
    Then "Far" reads "from afar" from hOpen
    When "Client" opens the pipe "\\FAR\pipe\closed" as hClosed
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "Client" opens the pipe "\\NOWHERE\pipe\open" as hClient
    Then it is refused with ERROR_BAD_NETPATH, returning INVALID_HANDLE_VALUE
    When "Client" waits for an instance of the pipe "\\NOWHERE\pipe\open"
    Then it is refused with ERROR_BAD_NETPATH, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_CreateNamedPipe_instances_must_match
  Scenario Outline: Every instance of a pipe goes the ways of the first: not <direction>
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" creates a named pipe "chat" as hSecond with:
      | direction | <direction> |
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE

    Examples:
      | direction     |
      | to the server |
      | to the client |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_CreateNamedPipe_instances_must_match
  Scenario: What is the pipe's stays as the first instance said, what is the instance's own may differ
    Given "Server" creates a named pipe "chat" as hServer with:
      | instances            | 4         |
      | buffer to the client | 512 bytes |
    When "Server" creates a named pipe "chat" as hSecond with:
      | type                 | messages |
      | instances            | 3        |
      | buffer to the client | 102      |
    And "Server" asks what kind of pipe hSecond is
    Then the answer says:
      | type                 | bytes |
      | instances at most    | 4     |
      | buffer to the client | 102   |

  # Source: Microsoft Learn: CreateFile (OPEN_ALWAYS: ERROR_ALREADY_EXISTS); reactos/reactos CreateFileW
  Scenario: Who opens a pipe or makes one, as it were, is told that it was there
    Given "Server" creates a named pipe "chat" as hServer
    When "Client" opens the file "\\.\pipe\chat" as hClient with:
      | access      | GENERIC_READ \| GENERIC_WRITE |
      | disposition | an existing or a new file     |
    Then it succeeds with the last error ERROR_ALREADY_EXISTS

  # Source: wine-mirror/wine dlls/ntdll/tests/pipe.c test_security_info
  Scenario: Who may use a pipe is said of all its ends, through whichever it is said
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" with GENERIC_READ | WRITE_DAC as hClient
    When "Client" changes the security of hClient to:
      | nobody may open it |
    And "Server" asks who may use hServer
    Then the answer is "D:"
    When "Server" creates another instance of the named pipe "chat" as hSecond
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE
    When "Client" opens the pipe "chat" as hAgain
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE

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

  # Source: Microsoft Learn: DisconnectNamedPipe, ImpersonateNamedPipeClient (hNamedPipe: the server's end); reactos/reactos drivers/filesystems/npfs
  Scenario: Nor can it throw anybody out, or act in the server's name
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" writes "hello" to hServer
    And "Client" reads from hClient
    When "Client" disconnects the client of hClient
    Then it is refused with ERROR_INVALID_FUNCTION, returning FALSE
    When "Client" impersonates the client of hClient
    Then it is refused with ERROR_INVALID_FUNCTION, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_DisconnectNamedPipe; Microsoft Learn: PeekNamedPipe
  Scenario: Before a client connects, and after it was disconnected, there is nothing to look into
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" peeks into hServer
    Then it is refused with ERROR_BAD_PIPE, returning FALSE
    When "Client" opens the pipe "chat" as hClient
    And "Server" disconnects the client of hServer
    And "Server" peeks into hServer
    Then it is refused with ERROR_BAD_PIPE, returning FALSE
    When "Server" disconnects the client of hServer
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE

  # Source: reactos/reactos drivers/filesystems/npfs/statesup.c; wine-mirror/wine dlls/kernel32/tests/pipe.c test_wait_pipe
  Scenario: Who waits for a client is told when its end is closed
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Server" creates a manual-reset event as hCame
    And "Server" starts waiting for a client on hServer as ovConnect, signalling hCame
    And it is under way
    When "Server" closes hServer
    Then ovConnect of "Server" has ended with ERROR_BROKEN_PIPE
    And hCame is signalled

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_nowait; Microsoft Learn: ConnectNamedPipe (nonblocking mode)
  Scenario: A server that does not wait is told that nobody has come yet
    Given "Server" creates a named pipe "chat" as hServer with:
      | waits | no |
    When "Server" waits for a client on hServer
    Then it is refused with ERROR_PIPE_LISTENING, returning FALSE
    When "Client" opens the pipe "chat" as hClient
    And "Server" waits for a client on hServer
    Then it is refused with ERROR_PIPE_CONNECTED, returning FALSE

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

  # Source: Microsoft Learn: WaitNamedPipe (remarks)
  Scenario: An instance that listens need not be waited for, and waiting leaves no row behind
    Given "Server" creates a named pipe "chat" as hServer
    When "Client" waits for an instance of the pipe "chat"
    Then it succeeds
    And the handle table of "Client" is empty
    When "Client" waits for an instance of the pipe "none"
    Then it is refused with ERROR_FILE_NOT_FOUND, returning FALSE
    And the handle table of "Client" is empty

  # Source: reactos/reactos drivers/filesystems/npfs/fileobsup.c (NpDeleteFcb); wine-mirror/wine dlls/kernel32/tests/pipe.c test_wait_pipe
  Scenario: Who waits is told when the pipe is gone
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Other" waits for an instance of the pipe "chat"
    And "Other" is still waiting
    When "Server" closes hServer
    Then the call of "Other" is refused with ERROR_FILE_NOT_FOUND
    And the handle table of "Other" is empty

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_wait_pipe
  Scenario: An instance that listens again lets go on who waits
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Other" waits for an instance of the pipe "chat"
    And "Other" is still waiting
    When "Server" disconnects the client of hServer
    Then "Other" is still waiting
    When "Server" waits for a client on hServer
    Then the call of "Other" succeeds
    And "Server" is still waiting

  # Source: Microsoft Learn: CreateNamedPipe (nDefaultTimeOut: "a value of zero will result in a default time-out of 50 milliseconds")
  Scenario: A server that does not say lets wait for 50 milliseconds
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Other" waits for an instance of the pipe "chat" as long as the server says
    And 1 second passes
    Then the call of "Other" is refused with ERROR_SEM_TIMEOUT

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

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_namedpipe_process_id, test_namedpipe_session_id
  Scenario: And in which session
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" runs:
      """c
      ULONG client, server;
      GetNamedPipeClientSessionId(hServer, &client);
      GetNamedPipeServerSessionId(hServer, &server);
      BOOL same = client == server;
      """
    Then same is TRUE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_namedpipe_session_id; Microsoft Learn: GetNamedPipeServerSessionId
  @needs-users
  Scenario: A service is in session 0, its client in the session of its user
    Given a service "Daemon"
    And "Daemon" creates a named pipe "door" as hDoor with:
      | security | everyone may open it |
    And "Client" opens the pipe "door" as hClient
    When "Client" asks for the session of the server of hClient
    Then the answer is 0
    When "Daemon" asks for the session of the client of hDoor
    Then the answer is 1

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_namedpipe_process_id
  Scenario: A disconnected client is told nothing of the server, and the server nothing of it
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" disconnects the client of hServer
    When "Server" asks for the process id of the client of hServer
    Then it is refused with ERROR_NOT_FOUND, returning FALSE
    When "Client" asks for the process id of the server of hClient
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE
    When "Client" asks what kind of pipe hClient is
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE
    When "Client" lets hClient read bytes
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE
    When "Client" flushes hClient
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE

  Scenario: When the server has gone, its client can still find out who it was
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" closes hServer
    And "Client" asks for the process id of the server of hClient
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

  # Source: Microsoft Learn: Impersonation Levels; CreateFile (SECURITY_IDENTIFICATION)
  @needs-users
  Scenario: A client can let the server know who it is, and no more
    Given a service "Daemon"
    And "Daemon" creates an event named "Global\Open" as hEvent with:
      | security | everyone may open it |
    And "Daemon" creates a named pipe "door" as hDoor with:
      | security | everyone may open it |
    And "Client" opens the pipe "door" as hClient with:
      | impersonation | identification |
    And "Client" writes "open sesame" to hClient
    And "Daemon" reads from hDoor
    When "Daemon" impersonates the client of hDoor
    Then it succeeds
    When "Daemon" opens the event "Global\Open" as hAgain
    Then it is refused with ERROR_BAD_IMPERSONATION_LEVEL, returning NULL

  @story-S39
  Scenario: A client that has not been heard cannot be impersonated
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" impersonates the client of hServer
    Then it is refused with ERROR_CANNOT_IMPERSONATE, returning FALSE

  # Source: reactos/reactos drivers/filesystems/npfs/statesup.c, NpSetDisconnectedPipeState (FILE_PIPE_LISTENING_STATE)
  Scenario: A server that no client has reached yet can be disconnected, and then listens no more
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" disconnects the client of hServer
    Then it succeeds
    When "Client" opens the pipe "chat" as hClient
    Then it is refused with ERROR_PIPE_BUSY, returning INVALID_HANDLE_VALUE

  # Source: reactos/reactos drivers/filesystems/npfs/fsctrl.c, NpDisconnect (STATUS_ILLEGAL_FUNCTION)
  Scenario: A client cannot disconnect
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" disconnects the client of hClient
    Then it is refused with ERROR_INVALID_FUNCTION, returning FALSE

  # Source: Microsoft, "CreateFile" (SECURITY_CONTEXT_TRACKING: the security tracking mode is dynamic, else static)
  @needs-users
  Scenario Outline: A client says whether the server acts as who opened the pipe or as who writes: <tracking>
    Given a service "Daemon"
    And a service "Broker"
    And "Daemon" creates an event named "Global\Secret" as hSecret
    And "Daemon" creates a named pipe "door" as hDoor
    And "Broker" creates a named pipe "desk" as hDesk with:
      | security | everyone may open it |
    And "Client" opens the pipe "desk" as hClient
    And "Client" writes "please" to hClient
    And "Broker" reads from hDesk
    When "Broker" runs:
      """c
      HANDLE hBroker = CreateFile(L"\\\\.\\pipe\\door", GENERIC_WRITE, 0, NULL, OPEN_EXISTING,
                                  SECURITY_SQOS_PRESENT | SECURITY_IMPERSONATION<flag>, NULL);
      """
    And "Broker" impersonates the client of hDesk
    And "Broker" writes "please" to hBroker
    And "Daemon" reads from hDoor
    And "Daemon" impersonates the client of hDoor
    And "Daemon" opens the event "Global\Secret" as hAgain
    Then it <ends>

    Examples:
      | tracking | flag                         | ends                                                |
      | static   |                              | succeeds                                            |
      | dynamic  | \| SECURITY_CONTEXT_TRACKING | is refused with ERROR_ACCESS_DENIED, returning NULL |

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

  Scenario: A read takes as much as fits, of several writes, and a look shows the rest
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Client" writes "one" to hClient
    And "Client" writes "two" to hClient
    When "Server" peeks at 5 bytes of hServer
    Then it sees "onetw" waiting
    When "Server" reads at most 4 bytes from hServer
    Then it reads "onet"
    When "Server" peeks into hServer
    Then it sees "wo" waiting

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

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_transact; Microsoft Learn: TransactNamedPipe (ERROR_MORE_DATA)
  Scenario: An answer that does not fit comes in parts
    Given "Server" creates a named pipe "sums" for messages as hServer
    And "Client" opens the pipe "sums" as hClient
    And "Client" lets hClient read messages
    And "Client" sends "2 + 2" through hClient and reads at most 4 bytes of the answer
    And "Client" is still waiting
    And "Server" reads "2 + 2" from hServer
    When "Server" writes "four, I think" to hServer
    Then the call of "Client" is refused with ERROR_MORE_DATA
    And "Client" reads ", I think" from hClient

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_TransactNamedPipe; Microsoft Learn: TransactNamedPipe (remarks)
  Scenario: Who has something unread cannot ask, for that would be taken for the answer
    Given "Server" creates a named pipe "sums" for messages as hServer
    And "Client" opens the pipe "sums" as hClient
    And "Client" lets hClient read messages
    And "Server" writes "welcome" to hServer
    When "Client" sends "2 + 2" through hClient and reads the answer
    Then it is refused with ERROR_PIPE_BUSY, returning FALSE
    When "Server" peeks into hServer
    Then it sees nothing waiting

  # Source: wine-mirror/wine dlls/ntdll/tests/pipe.c test_pipe_state (STATUS_INVALID_PIPE_STATE)
  Scenario: Without anybody at the other end there is nobody to ask
    Given "Server" creates a named pipe "sums" for messages as hServer
    When "Server" sends "2 + 2" through hServer and reads the answer
    Then it is refused with ERROR_BAD_PIPE, returning FALSE
    When "Client" opens the pipe "sums" as hClient
    And "Client" closes hClient
    And "Server" sends "2 + 2" through hServer and reads the answer
    Then it is refused with ERROR_BAD_PIPE, returning FALSE

  # Source: Microsoft Learn: TransactNamedPipe (hNamedPipe)
  Scenario: Who may not both write and read cannot ask
    Given "Server" creates a named pipe "sums" for messages as hServer
    And "Client" opens the pipe "sums" with GENERIC_READ as hClient
    When "Client" sends "2 + 2" through hClient and reads the answer
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  # Source: Microsoft Learn: CallNamedPipe (ERROR_MORE_DATA; "the remaining bytes are lost"), remarks
  Scenario: Nobody can be called who is not there, nor a pipe of bytes; no row is left behind
    When "Client" calls the pipe "none" with "2 + 2", waiting for at most 1 second
    Then it is refused with ERROR_FILE_NOT_FOUND, returning FALSE
    When "Server" creates a named pipe "sums" as hServer
    And "Client" calls the pipe "sums" with "2 + 2"
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE
    And the handle table of "Client" is empty

  # Source: Microsoft Learn: CallNamedPipe (nTimeOut)
  Scenario: Who does not wait for an instance waits for the answer all the same
    Given "Server" creates a named pipe "sums" for messages as hServer
    When "Client" calls the pipe "sums" with "2 + 2" without waiting
    Then "Client" is still waiting
    And "Server" reads "2 + 2" from hServer
    When "Server" writes "4" to hServer
    Then "Client" has read "4"

  Scenario: A call waits for an instance that has time for it
    Given a process "Other"
    And "Server" creates a named pipe "sums" for messages as hServer
    And "Other" opens the pipe "sums" as hOther
    When "Client" calls the pipe "sums" with "2 + 2", waiting for at most 1 minute
    Then "Client" is still waiting
    When "Server" creates a named pipe "sums" for messages as hSecond
    Then "Client" is still waiting
    And "Server" reads "2 + 2" from hSecond
    When "Server" writes "4" to hSecond
    Then "Client" has read "4"
    And the handle table of "Client" is empty

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

  # Source: reactos/reactos drivers/filesystems/npfs/datasup.c, writesup.c; Microsoft Learn: WriteFile (PIPE_NOWAIT)
  Scenario: It writes what there is room for, or nothing
    Given "Server" creates a named pipe "chat" as hServer with:
      | buffer to the server | 10 bytes |
    And "Client" opens the pipe "chat" as hClient
    And "Client" lets hClient read bytes without waiting
    When "Client" writes "0123456" to hClient
    Then it writes 7 bytes
    When "Client" writes "789abc" to hClient
    Then it writes 0 bytes
    And "Server" reads "0123456" from hServer

  # Source: Microsoft Learn: SetNamedPipeHandleState (lpMode); reactos/reactos drivers/filesystems/npfs/fileinfo.c (NpSetPipeInfo)
  Scenario: An end cannot stop waiting while something of it waits
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" starts reading from hServer as ovRead
    And it is under way
    When "Server" lets hServer read bytes without waiting
    Then it is refused with ERROR_PIPE_BUSY, returning FALSE
    When "Client" writes "hello" to hClient
    Then ovRead of "Server" has read "hello"
    When "Server" lets hServer read bytes without waiting
    Then it succeeds

  # Source: Microsoft Learn: SetNamedPipeHandleState (lpMode, lpMaxCollectionCount)
  Scenario Outline: <what> cannot be set
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" runs:
      """c
      DWORD number = <number>;
      BOOL done = SetNamedPipeHandleState(hServer, <arguments>);
      """
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

    Examples:
      | what                                       | number | arguments           |
      | A mode that there is not                   | 4      | &number, NULL, NULL |
      | How much is collected on the same computer | 1      | NULL, &number, NULL |
      | How long it is collected there             | 1      | NULL, NULL, &number |

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

  Scenario: A reader that waits is told when it is disconnected
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

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_blocking_rw (CancelIoEx of a write)
  Scenario: A write that is broken off has written nothing
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped           | yes      |
      | buffer to the client | 10 bytes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" starts writing 20 bytes to hServer as ovWrite
    And it is under way
    When "Server" cancels the operation ovWrite
    Then ovWrite of "Server" has ended with ERROR_OPERATION_ABORTED
    When "Client" peeks into hClient
    Then it sees nothing waiting

  # Source: reactos/reactos drivers/filesystems/npfs/datasup.c (NpCancelDataQueueIrp: NpCompleteStalledWrites)
  Scenario: What it leaves is room for the write that comes after
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped           | yes      |
      | buffer to the client | 10 bytes |
    And "Client" opens the pipe "chat" as hClient
    And "Server" starts writing 20 bytes to hServer as ovFirst
    And it is under way
    And "Server" starts writing "hello" to hServer as ovSecond
    And it is under way
    When "Server" cancels the operation ovFirst
    Then ovSecond of "Server" has succeeded
    And "Client" reads "hello" from hClient

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c test_overlapped_transport
  Scenario: What goes on at either end is broken off when the server throws its client out
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient with:
      | overlapped | yes |
    And "Server" starts reading from hServer as ovServer
    And it is under way
    And "Client" starts reading from hClient as ovClient
    And it is under way
    When "Server" disconnects the client of hServer
    Then ovServer of "Server" has ended with ERROR_PIPE_NOT_CONNECTED
    And ovClient of "Client" has ended with ERROR_PIPE_NOT_CONNECTED

  Scenario: A thread that is blocked in a read can be set free
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" creates a thread "Reader" as hThread
    When thread "Reader" of "Server" reads from hServer
    Then thread "Reader" of "Server" is still waiting
    When "Server" cancels what the thread of hThread is blocked in
    Then the read ends with ERROR_OPERATION_ABORTED

  # Source: natefinch/npipe 1 and dusk-audio/dusk-studio 406 met it as a deadlock; the I/O manager serves the operations on a
  # synchronous opening one after the other (Microsoft, "Synchronous and Asynchronous I/O")
  Scenario: What one thread writes waits behind what another reads through the same handle
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" creates a thread "Reader" as hThread
    When thread "Reader" of "Server" reads from hServer
    And "Server" writes "answer" to hServer
    Then thread "Reader" of "Server" is still waiting
    And "Server" is still waiting
    When "Client" writes "question" to hClient
    Then thread "Reader" of "Server" has read "question"
    And "Client" reads "answer" from hClient

  Scenario: With overlapped operations, a pipe goes both ways at the same time
    Given "Server" creates a named pipe "chat" as hServer with:
      | overlapped | yes |
    And "Client" opens the pipe "chat" as hClient
    When "Server" starts reading from hServer as ovRead
    And it is under way
    And "Server" starts writing "answer" to hServer as ovWrite
    Then "Client" reads "answer" from hClient
    And ovWrite of "Server" has succeeded
    And ovRead of "Server" is still under way
