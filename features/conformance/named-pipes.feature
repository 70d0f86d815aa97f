Feature: Conformance: named pipes

@NPI-1 @NPI-2
Rule: Making a pipe and finding it

  Background:
    Given processes "Server" and "Client"

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:179-182, 3880-3881
  Scenario: NP-01: Nobody waits for a pipe that does not exist, not even for two seconds
    When "Client" waits for an instance of the pipe "chat" for at most 2 seconds
    Then it is refused with ERROR_FILE_NOT_FOUND, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:194-205
  Scenario: NP-03: A pipe of bytes cannot be made to be read in messages
    When "Server" creates a named pipe "chat" as hServer with:
      | type      | bytes    |
      | read mode | messages |
    Then it is refused with ERROR_INVALID_PARAMETER, returning INVALID_HANDLE_VALUE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:213-216
  Scenario: NP-05: A pipe that nobody has made cannot be opened
    When "Client" opens the pipe "chat" with GENERIC_READ | GENERIC_WRITE as hClient
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:243-245
  Scenario: NP-13: With the only instance in use, who waits for one gives up when the time is over
    Given a process "Other"
    And "Server" creates a named pipe "chat" as hServer with:
      | instances | 1 |
    And "Client" opens the pipe "chat" as hClient
    When "Other" waits for an instance of the pipe "chat" for at most 1 second
    And 2 seconds pass
    Then the call of "Other" is refused with ERROR_SEM_TIMEOUT

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:250-251
  Scenario: NP-15: A client's end cannot wait for clients
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" waits for a client on hClient
    Then it is refused with ERROR_INVALID_FUNCTION, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:723-741
  Scenario: NP-31: Where one instance is allowed, a second cannot be made
    Given "Server" creates a named pipe "chat" as hServer with:
      | instances | 1 |
    When "Server" creates a named pipe "chat" as hSecond with:
      | instances | 1 |
    Then it is refused with ERROR_PIPE_BUSY, returning INVALID_HANDLE_VALUE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3727-3748
  Scenario: NP-75: Of several free instances a client gets the one that was made first
    Given "Server" creates a named pipe "chat" as hFirst with:
      | overlapped | yes |
    And "Server" creates a named pipe "chat" as hSecond with:
      | overlapped | yes |
    And "Server" creates a named pipe "chat" as hThird with:
      | overlapped | yes |
    And "Server" starts waiting for a client on hThird as ovThird
    And it is under way
    When "Client" opens the pipe "chat" as hClient
    And "Server" starts waiting for a client on hFirst as ovFirst
    Then it is refused with ERROR_PIPE_CONNECTED, returning FALSE
    And ovThird of "Server" is still under way

@NPI-1 @SEC-3
Rule: Rights follow the direction of the pipe

  Background:
    Given processes "Server" and "Client"

  # Source: NP-23: wine-mirror/wine dlls/kernel32/tests/pipe.c:652-658; wine-mirror/wine dlls/advapi32/tests/security.c:5992
  # Source: NP-24: wine-mirror/wine dlls/kernel32/tests/pipe.c:662-668; wine-mirror/wine dlls/advapi32/tests/security.c:5993
  Scenario Outline: NP-23, NP-24: The server's end of a pipe <direction> grants <access>
    When "Server" creates a named pipe "chat" as hServer with:
      | direction | <direction> |
    Then hServer grants <access>

    Examples:
      | direction     | access   |
      | to the server | 0x120089 |
      | to the client | 0x120116 |

  # Source: wine-mirror/wine dlls/ntdll/tests/pipe.c:326-371
  Scenario: NP-27: A pipe that leads to the client can be opened to read, but not to write
    Given "Server" creates a named pipe "chat" as hServer with:
      | direction | to the client |
    When "Client" opens the pipe "chat" with GENERIC_WRITE as hClient
    Then it is refused
    When "Client" opens the pipe "chat" with GENERIC_READ as hClient
    Then it succeeds

  # Source: wine-mirror/wine dlls/ntdll/tests/pipe.c:837-848 (same right, server handle); doc (MicrosoftDocs/sdk-api sdk-api-src/content/namedpipeapi/nf-namedpipeapi-setnamedpipehandlestate.md): SetNamedPipeHandleState
  Scenario: NP-134: An end that may only read cannot change how it reads
    Given "Server" creates a named pipe "chat" as hServer with:
      | direction | to the client |
      | type      | messages      |
    And "Client" opens the pipe "chat" with GENERIC_READ as hClient
    When "Client" lets hClient read messages
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

@NPI-1
Rule: What an end tells about itself

  Background:
    Given processes "Server" and "Client"

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2483-2499
  Scenario: NP-48: A pipe of messages is read as bytes if nobody asks otherwise
    Given "Server" creates a named pipe "chat" as hServer with:
      | type | messages |
    When "Server" asks how hServer reads
    Then the answer says:
      | read mode | bytes |
      | waits     | yes   |
      | instances | 1     |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2542-2551
  Scenario: NP-50: The end, the type and the instances are told; whether it waits is not part of that
    Given "Server" creates a named pipe "chat" as hServer with:
      | type      | messages |
      | waits     | no       |
      | instances | 3        |
    When "Server" asks what kind of pipe hServer is
    Then the answer says:
      | end               | server   |
      | type              | messages |
      | instances at most | 3        |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2568-2577
  Scenario: NP-52: Large buffers are told as they were asked for
    Given "Server" creates a named pipe "chat" as hServer with:
      | buffer to the client | 61440 bytes |
      | buffer to the server | 61440 bytes |
    When "Server" asks what kind of pipe hServer is
    Then the answer says:
      | buffer to the client | 61440 bytes |
      | buffer to the server | 61440 bytes |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3525-3528
  Scenario: NP-101: The server's process id is told without a client, too
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" disconnects the client of hServer
    When "Server" asks for the process id of the server of hServer
    Then the answer is the id of "Server"

  # Source: wine-mirror/wine dlls/kernel32/tests/file.c:3226-3230
  Scenario: NP-109: Both ends are pipes
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" asks for the file type of hServer
    Then the file type is FILE_TYPE_PIPE
    When "Client" asks for the file type of hClient
    Then the file type is FILE_TYPE_PIPE

@NPI-3
Rule: Bytes and messages

  Background:
    Given processes "Server" and "Client"

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:316-324
  Scenario: NP-17: Who looks into a pipe of bytes sees more than it asked for counted, and a rest below nothing
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" writes "0123456789" to hServer
    When "Client" peeks at 4 bytes of hClient
    Then it sees "0123" waiting
    And the answer says:
      | bytes               | 10 |
      | rest of the message | -4 |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:346-370, 533-571
  Scenario: NP-40: A message that does not fit is read in parts, by any thread
    Given "Server" creates a named pipe "chat" for messages as hServer
    And "Client" opens the pipe "chat" as hClient
    And "Server" creates a thread "Reader" as hThread
    And "Client" writes "0123456789" to hClient
    When "Server" reads at most 4 bytes from hServer
    Then it is refused with ERROR_MORE_DATA, returning FALSE
    And it reads only "0123" of the message
    When thread "Reader" of "Server" reads at most 4 bytes from hServer
    Then it is refused with ERROR_MORE_DATA, returning FALSE
    And it reads only "4567" of the message
    When "Server" reads at most 60 bytes from hServer
    Then it reads "89"

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2459-2464
  Scenario: NP-43: An end of a pipe of bytes cannot be told to read messages
    Given "Server" creates a named pipe "chat" as hServer
    When "Server" lets hServer read messages
    Then it is refused with ERROR_INVALID_PARAMETER, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3949-3951
  Scenario: NP-84: With nothing to read, an end that does not wait is told so
    Given "Server" creates a named pipe "chat" as hServer with:
      | waits | no |
    And "Client" opens the pipe "chat" as hClient
    When "Server" reads from hServer
    Then it is refused with ERROR_NO_DATA, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:4055-4058
  Scenario: NP-86: It writes as any other
    Given "Server" creates a named pipe "chat" as hServer with:
      | waits | no |
    And "Client" opens the pipe "chat" as hClient
    When "Server" writes 512 bytes to hServer
    Then it writes 512 bytes

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2962, 3053; wine-mirror/wine dlls/ntdll/tests/pipe.c:2033-2045
  Scenario: NP-119: There is nothing to wait for in flushing an empty pipe
    Given "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Server" flushes hServer
    Then it succeeds

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/winbase/nf-winbase-callnamedpipea.md): CallNamedPipe
  Scenario: NP-92: One call asks a question and reads the answer
    Given "Server" creates a named pipe "chat" for messages as hServer
    When "Client" calls the pipe "chat" with "req"
    Then "Client" is still waiting
    And "Server" reads "req" from hServer
    When "Server" writes "answer" to hServer
    Then "Client" has read "answer"

  # Source: doc (MicrosoftDocs/sdk-api sdk-api-src/content/winbase/nf-winbase-callnamedpipea.md): CallNamedPipe remarks
  Scenario: NP-96: Such a call needs a pipe of messages
    Given "Server" creates a named pipe "chat" as hServer
    When "Client" calls the pipe "chat" with "req"
    Then it is refused

@NPI-3
Rule: When one side goes

  Background:
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1520-1522
  Scenario: NP-57: The server that throws its client out does not get what it wrote
    Given "Client" writes "last words" to hClient
    And "Server" disconnects the client of hServer
    When "Server" reads from hServer
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1529-1531
  Scenario: NP-60: A disconnected client cannot look into the pipe
    Given "Server" disconnects the client of hServer
    When "Client" peeks into hClient
    Then it is refused with ERROR_PIPE_NOT_CONNECTED, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3274-3283 (writes and flush)
  Scenario: NP-105: A client that waits to read is told that it was disconnected
    Given "Client" reads from hClient
    And "Client" is still waiting
    When "Server" disconnects the client of hServer
    Then the read ends with ERROR_PIPE_NOT_CONNECTED

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1649-1652
  Scenario: NP-63: What a server wrote before it closed its end is still there
    Given "Server" writes 12 bytes to hServer
    And "Server" closes hServer
    When "Client" peeks at 0 bytes of hClient
    Then the answer says:
      | bytes | 12 |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1666-1669
  Scenario: NP-66: Afterwards the pipe is broken, even to read nothing
    Given "Server" closes hServer
    When "Client" reads at most 0 bytes from hClient
    Then it is refused with ERROR_BROKEN_PIPE, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1671-1675
  Scenario: NP-67: And to look
    Given "Server" closes hServer
    When "Client" peeks into hClient
    Then it is refused with ERROR_BROKEN_PIPE, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1677-1680
  Scenario: NP-68: And nobody takes what the client writes
    Given "Server" closes hServer
    When "Client" writes "hello" to hClient
    Then it is refused with ERROR_NO_DATA, returning FALSE

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:1764-1768
  Scenario: NP-71: What a client wrote before it closed its end is read by the server
    Given "Client" writes 12 bytes to hClient
    And "Client" closes hClient
    When "Server" reads at most 32 bytes from hServer
    Then it reads 12 bytes

@NPI-2
Rule: The state of an end

  Background:
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient

  # Source: wine-mirror/wine dlls/ntdll/tests/pipe.c:2215-2217, 2339-2341
  Scenario: NP-129: With both ends open, each is connected
    Then the header of hServer says:
      | state | connected |
    And the header of hClient says:
      | state | connected |

  # Source: wine-mirror/wine dlls/ntdll/tests/pipe.c:2219-2221, 2326-2328
  Scenario: NP-130: Without its server the client's end is closing
    When "Server" closes hServer
    Then the header of hClient says:
      | state | closing |

  # Source: wine-mirror/wine dlls/ntdll/tests/pipe.c:2237-2243
  Scenario: NP-131: Without its client the server's end is closing
    When "Client" closes hClient
    Then the header of hServer says:
      | state | closing |

@NPI-2
Rule: What has been started need not have ended

  Background:
    Given processes "Server" and "Client"
    And "Server" creates a manual-reset event as hCame
    And "Server" creates a named pipe "chat" as hServer with:
      | overlapped           | yes      |
      | buffer to the client | 10 bytes |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2382-2387, 3210-3217
  Scenario: NP-79: While no client comes, neither the event nor the pipe is signalled
    When "Server" starts waiting for a client on hServer as ovConnect, signalling hCame
    Then it is under way
    When "Server" polls hCame
    Then the wait times out
    When "Server" polls hServer
    Then the wait times out

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2389-2397, 3227
  Scenario: NP-80: The client that comes ends it
    Given "Server" starts waiting for a client on hServer as ovConnect, signalling hCame
    And it is under way
    When "Client" opens the pipe "chat" as hClient
    And "Server" waits for the end of ovConnect
    Then it succeeds
    And hCame is signalled

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3225-3227
  Scenario: NP-81: The event was signalled, and the pipe's own handle not
    Given "Server" starts waiting for a client on hServer as ovConnect, signalling hCame
    And it is under way
    When "Client" opens the pipe "chat" as hClient
    And "Server" polls hServer
    Then the wait times out

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3029-3030
  Scenario: NP-114: A write that has not ended shows all its bytes to the reader
    Given "Client" opens the pipe "chat" as hClient
    When "Server" starts writing 100 bytes to hServer as ovWrite
    Then it is under way
    When "Client" peeks at 0 bytes of hClient
    Then the answer says:
      | bytes | 100 |

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:2940-2948, 3082-3088
  Scenario: NP-117: A read that is cancelled has been aborted
    Given "Client" opens the pipe "chat" as hClient
    And "Server" starts reading from hServer as ovRead
    And it is under way
    When "Server" cancels the operation ovRead
    Then it succeeds
    And ovRead of "Server" has ended with ERROR_OPERATION_ABORTED

  # Source: wine-mirror/wine dlls/kernel32/tests/pipe.c:3090-3099
  Scenario: NP-118: It cannot be cancelled twice
    Given "Client" opens the pipe "chat" as hClient
    And "Server" starts reading from hServer as ovRead
    And it is under way
    And "Server" cancels the operation ovRead
    When "Server" cancels the operation ovRead
    Then it is refused with ERROR_NOT_FOUND, returning FALSE

@NPI-1
Rule: The device behind the names

  # Source: wine-mirror/wine dlls/ntdll/tests/om.c:1951-1956
  Scenario: NP-112: The name of all pipes opens the device itself
    Given a process "App"
    When "App" opens the file "\\.\pipe" as hDevice with:
      | access | 0 |
    Then it succeeds
