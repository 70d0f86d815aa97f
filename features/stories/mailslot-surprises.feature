Feature: What learners expect of mailslots

@story-S40
Rule: A mailslot has no way back, keeps nothing for later, and tells nobody when it is late

  Background:
    Given processes "Server" and "Client"

  Scenario: A client that comes before the server finds nothing
    When "Client" opens the mailslot "mail" as hPost
    Then it is refused with ERROR_FILE_NOT_FOUND, returning INVALID_HANDLE_VALUE

  Scenario: There is no second server
    Given "Server" creates a mailslot "mail" as hMail
    When "Client" creates a mailslot "mail" as hMine
    Then it is refused with ERROR_ALREADY_EXISTS, returning INVALID_HANDLE_VALUE

  Scenario: The reply does not come back on the client's handle
    Given "Server" creates a mailslot "mail" as hMail
    And "Client" opens the mailslot "mail" as hPost
    And "Client" writes "question" to hPost
    When "Client" reads from hPost
    Then it is refused with ERROR_ACCESS_DENIED, returning FALSE

  Scenario: An empty mailslot is a refusal, whatever the documentation calls it
    Given "Server" creates a mailslot "mail" as hMail with:
      | read timeout | 0 |
    When "Server" reads from hMail
    Then it is refused with ERROR_SEM_TIMEOUT, returning FALSE

  Scenario: What nobody has read dies with the server
    Given "Server" creates a mailslot "mail" as hMail
    And "Client" opens the mailslot "mail" as hPost
    And "Client" writes "important" to hPost
    And "Client" closes hPost
    When "Server" exits
    And "Client" creates a mailslot "mail" as hMail
    And "Client" asks what waits in the mailslot hMail
    Then the answer says:
      | messages | 0 |
