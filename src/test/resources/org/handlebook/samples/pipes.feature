Feature: Pipes

  Scenario: A forgotten write end keeps the reader waiting
    Given a process "Parent"
    And "Parent" creates an inheritable pipe with ends hRead and hWrite
    And "Parent" spawns "Child" with handle inheritance
    When "Parent" closes hWrite
    And "Parent" reads from hRead
    Then "Parent" is still waiting
    When "Child" exits with code 0
    Then the read ends with ERROR_BROKEN_PIPE

  Scenario: Server and client chat over a named pipe
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer
    When "Server" waits for a client on hServer
    And "Client" opens the pipe "chat" as hClient
    Then "Server" is connected
    When "Client" writes "hello" to hClient
    Then "Server" reads "hello" from hServer
