Feature: Who answers the pipe

@story-S37
Rule: Clients are served by the instance that was made first, so whoever is first gets the first client

  PowerToys, go-winio and others had to learn it. FILE_FLAG_FIRST_PIPE_INSTANCE lets a server refuse to be second.

  Background:
    Given processes "Squatter", "Server" and "Client"

  Scenario: The squatter was there first, and hears the first client
    Given "Squatter" creates a named pipe "service" as hTrap
    And "Server" creates a named pipe "service" as hServer
    When "Client" opens the pipe "service" as hClient
    And "Client" writes "secret" to hClient
    Then "Squatter" reads "secret" from hTrap

  Scenario: A server that insists on being first notices
    Given "Squatter" creates a named pipe "service" as hTrap
    When "Server" creates a named pipe "service" as hServer with:
      | first instance | yes |
    Then it is refused with ERROR_ACCESS_DENIED, returning INVALID_HANDLE_VALUE

  Scenario: A client can ask who serves it
    Given "Squatter" creates a named pipe "service" as hTrap
    And "Client" opens the pipe "service" as hClient
    When "Client" asks for the process id of the server of hClient
    Then the answer is the id of "Squatter"

  Scenario: First, the server is served itself
    Given "Server" creates a named pipe "service" as hServer with:
      | first instance | yes |
    And "Client" opens the pipe "service" as hClient
    When "Client" writes "secret" to hClient
    Then "Server" reads "secret" from hServer

@story-S38
Rule: Between two instances there is a gap in which clients find nothing, or find everything busy

  Background:
    Given processes "Server", "First" and "Second"
    And "Server" creates a named pipe "service" as hServer with:
      | instances | 1 |
    And "First" opens the pipe "service" as hFirst

  Scenario: Everything is busy while the first client is there
    When "Second" opens the pipe "service" as hSecond
    Then it is refused with ERROR_PIPE_BUSY, returning INVALID_HANDLE_VALUE

  Scenario: There is nothing once the server has closed the only instance
    Given "Server" closes hServer
    When "Second" opens the pipe "service" as hSecond
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: Disconnected and waiting again, the same instance serves the next one
    Given "Server" disconnects the client of hServer
    When "Server" waits for a client on hServer
    And "Second" opens the pipe "service" as hSecond
    Then "Server" is connected
