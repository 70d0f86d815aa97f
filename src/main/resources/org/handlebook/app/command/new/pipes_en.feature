Feature: TITLE

  # A scenario shows one thing: what there is (Given), what somebody does (When), what is so then (Then).
  # "handlebook steps WORDS" finds sentences, "handlebook check FILE" says what is wrong with them.

  Scenario: What one writes the other reads
    Given processes "Server" and "Client"
    And "Server" creates a named pipe "chat" as hServer
    And "Client" opens the pipe "chat" as hClient
    When "Client" writes "hello" to hClient
    Then "Server" reads "hello" from hServer

  Scenario: A pipe that nobody made cannot be opened
    Given a process "Client"
    When "Client" opens the pipe "chat" as hClient
    Then it is refused with ERROR_FILE_NOT_FOUND
